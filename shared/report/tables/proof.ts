/** What the report rests on: findings, workbooks, clauses, and the sums that must hold. */
import type { Source } from '../../assessment.ts';
import type { PlacedFinding, ReportAssertion, ReportedWorkbook, YearReport } from '../model.ts';
import { type Table, type Text, tableOf } from '../table.ts';
import { countFindings } from '../year-findings.ts';
import { labelOfKind } from './grants.ts';

export function findingCountsTable(report: YearReport): Table {
  return tableOf(
    'findingCounts',
    [
      { id: 'found', title: 'finding', type: 'text', value: (c) => ({ found: c.code }) },
      { id: 'severity', title: 'severity', type: 'text', value: (c) => ({ severity: c.severity }) },
      { id: 'code', title: 'code', type: 'text', value: (c) => c.code },
      { id: 'count', title: 'count', type: 'count', summed: true, value: (c) => c.count },
    ],
    countFindings(report.findings),
  );
}

export function findingsTable(report: YearReport): Table {
  return tableOf(
    'findings',
    [
      { id: 'severity', title: 'severity', type: 'text', value: (f) => ({ severity: f.severity }) },
      { id: 'code', title: 'code', type: 'text', value: (f) => f.code },
      { id: 'finding', title: 'finding', type: 'longText', value: (f) => f },
      { id: 'clause', title: 'clause', type: 'text', value: (f) => f.citation ?? null },
      { id: 'source', title: 'source', type: 'source', value: placeOf },
    ],
    report.findings,
  );
}

const placeOf = ({ file, sheet = '', cell = '' }: PlacedFinding): Source => ({ file, sheet, cell });

export function sourcesTable(report: YearReport): Table {
  return tableOf(
    'sources',
    [
      { id: 'file', title: 'file', type: 'text', value: (w) => w.file },
      { id: 'status', title: 'status', type: 'text', value: (w) => ({ word: w.status }) },
      { id: 'records', title: 'records', type: 'count', summed: true, value: (w) => w.records },
      { id: 'reason', title: 'reason', type: 'longText', value: reasonOf },
      { id: 'sha256', title: 'sha256', type: 'text', value: (w) => w.sha256 },
    ],
    report.workbooks,
  );
}

const reasonOf = ({ reason, lastGood }: ReportedWorkbook) =>
  reason && lastGood ? [reason, lastGood] : reason;

/** Only the clauses that the year's findings and figures cite. */
export function clausesTable({ rulebook, findings, awards }: YearReport): Table {
  const cited = new Set(findings.flatMap((f) => f.citation ?? []));
  if (rulebook) {
    for (const pot of rulebook.pots) cited.add(pot.citation);
    for (const { application, explanation } of awards) {
      const scheme = rulebook.schemes[application.kind];
      if (scheme) cited.add(scheme.citation);
      for (const share of explanation?.children ?? []) cite(share, cited);
    }
  }
  const rows = Object.entries(rulebook?.clauses ?? {}).filter(([id]) => cited.has(id));
  return tableOf(
    'clauses',
    [
      { id: 'clause', title: 'clause', type: 'text', value: ([id]) => id },
      { id: 'text', title: 'text', type: 'longText', value: ([, c]) => c.text },
      { id: 'reason', title: 'reason', type: 'longText', value: ([, c]) => c.reason ?? null },
    ],
    rows,
  );
}

type Node = {
  readonly citation?: string;
  readonly decisions?: readonly string[] | undefined;
  readonly rounding?: Node;
  readonly children?: readonly object[];
};

function cite(node: Node, cited: Set<string>): void {
  if (node.citation) cited.add(node.citation);
  for (const id of node.decisions ?? []) cited.add(id);
  if (node.rounding) cite(node.rounding, cited);
  for (const child of node.children ?? []) cite(child, cited);
}

export function assertionsTable(report: YearReport): Table {
  return tableOf<ReportAssertion>(
    'assertions',
    [
      { id: 'assertion', title: 'assertion', type: 'longText', value: (a) => subjectOf(a, report) },
      { id: 'left', title: 'leftSide', type: 'money', value: (a) => a.leftCents },
      { id: 'right', title: 'rightSide', type: 'money', value: (a) => a.rightCents },
      { id: 'holds', title: 'holds', type: 'text', value: (a) => ({ word: a.holds ? 'yes' : 'no' }) },
    ],
    report.assertions,
  );
}

function subjectOf(assertion: ReportAssertion, report: YearReport): readonly Text[] {
  if (assertion.total) return [{ word: 'ledgerAndWorkbooks', list: [{ word: assertion.total }] }];
  if (assertion.kind) return [labelOfKind(report, assertion.kind), { word: 'potSum' }];
  return [{ word: 'appropriationSum' }];
}
