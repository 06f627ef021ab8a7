/** What each tab shows. The first is loaded with the page; the others when first opened. */
import { type ComponentType, lazy } from 'react';
import { OverviewView } from './overview/OverviewView.tsx';
import type { Tab } from './tabs.ts';
import type { TabProps } from './view.ts';

const columns = () => import('./columns/ColumnsView.tsx').then((m) => ({ default: m.ColumnsView }));
const findings = () => import('./findings/FindingsView.tsx').then((m) => ({ default: m.FindingsView }));
const allocation = () =>
  import('./allocation/AllocationView.tsx').then((m) => ({ default: m.AllocationView }));
const whatIf = () => import('./whatif/WhatIfView.tsx').then((m) => ({ default: m.WhatIfView }));
const projects = () => import('./projects/ProjectsView.tsx').then((m) => ({ default: m.ProjectsView }));
const report = () => import('./report/ReportView.tsx').then((m) => ({ default: m.ReportView }));

export const views: Readonly<Record<Tab, ComponentType<TabProps>>> = {
  overview: OverviewView,
  columns: lazy(columns),
  findings: lazy(findings),
  allocation: lazy(allocation),
  whatif: lazy(whatIf),
  projects: lazy(projects),
  report: lazy(report),
};
