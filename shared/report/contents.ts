/** What the report shows, in its order: sections with key figures, notes, tables and charts. */
import type { Facts } from '../findings/finding.ts';
import type { ReportWords } from '../i18n/words.ts';
import { chartsOf } from './charts.ts';
import type { YearReport } from './model.ts';
import { notesOf } from './notes.ts';
import type { Chart, Table, Text } from './table.ts';
import { applicationsTable } from './tables/applications.ts';
import { decisionsTable, sponsorshipsTable } from './tables/decisions.ts';
import {
  appropriationUseTable,
  areasTable,
  historyTable,
  transfersTable,
  unallocatedTable,
} from './tables/grants.ts';
import { projectsTable, projectYearsTable, shareYearsTable } from './tables/projects.ts';
import {
  assertionsTable,
  clausesTable,
  findingCountsTable,
  findingsTable,
  sourcesTable,
} from './tables/proof.ts';

export type SectionId = keyof ReportWords['sheets'];

export type Note = { readonly id: keyof ReportWords['notes']; readonly facts: Facts; readonly of?: Text };

export type Section = {
  readonly id: SectionId;
  readonly notes: readonly Note[];
  readonly tables: readonly Table[];
  readonly charts: readonly Chart[];
};

export function sectionsOf(report: YearReport): readonly Section[] {
  const kinds = report.kinds.map((k) => k.kind);
  const tables: Readonly<Record<SectionId, readonly Table[]>> = {
    summary: [
      appropriationUseTable(report),
      unallocatedTable(report),
      areasTable(report),
      transfersTable(report),
      sponsorshipsTable(report),
      historyTable(report),
    ],
    partnership: kinds.includes('partnership') ? [applicationsTable(report, 'partnership')] : [],
    projectStart: kinds.includes('projectStart') ? [applicationsTable(report, 'projectStart')] : [],
    decisions: [decisionsTable(report)],
    projects: [projectsTable(report)],
    projectYears: [projectYearsTable(report), shareYearsTable(report)],
    findings: [findingsTable(report)],
    sources: [sourcesTable(report), findingCountsTable(report), assertionsTable(report)],
    rules: [clausesTable(report)],
  };
  const all = Object.values(tables).flat();
  const charts = chartsOf(all);
  const notes = notesOf(report);
  const sections = (Object.keys(tables) as SectionId[]).map((id) => ({
    id,
    notes: notes[id] ?? [],
    tables: tables[id].filter((table) => table.rows.length > 0),
    charts: charts.filter((c) => tables[id].some((t) => t.id === c.table)),
  }));
  return sections.filter((s) => s.id === 'summary' || s.tables.length > 0);
}

export type Figure = { readonly id: keyof ReportWords['figures'] } & (
  | { readonly cents: number | null }
  | { readonly count: number }
);

/** What stands at the top: sums of the ledger, and how many there are of what. */
export function keyFigures(report: YearReport): readonly Figure[] {
  const { totals, awards, findings } = report;
  const recipients = awards.filter((a) => (a.application.grantCents ?? 0) > 0);
  return [
    { id: 'appropriation', cents: report.appropriationCents },
    { id: 'awarded', cents: totals.awardedCents },
    { id: 'decided', cents: totals.decidedCents },
    { id: 'paid', cents: totals.paidCents },
    { id: 'unallocated', cents: totals.unallocatedCents },
    { id: 'clawbackOpen', cents: totals.clawbackOpenCents },
    { id: 'applications', count: awards.length },
    { id: 'recipients', count: new Set(recipients.map((a) => partyOf(a.application))).size },
    { id: 'projects', count: report.projects.length },
    { id: 'projectTotal', cents: totals.projectTotalCents },
    { id: 'projectCityShare', cents: totals.projectCityShareCents },
    { id: 'sponsorship', cents: totals.sponsorshipCents },
    { id: 'bookings', count: report.bookings.length },
    { id: 'errors', count: findings.filter((f) => f.severity === 'error').length },
  ];
}

const partyOf = ({ registerNumber, name }: YearReport['awards'][number]['application']) =>
  registerNumber ?? name;
