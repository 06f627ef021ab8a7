/** What the report shows, in its order: sections with key figures, notes, tables and charts. */
import { chartsOf } from './charts.ts';
import type { YearReport } from './model.ts';
import { notesOf } from './notes.ts';
import type { Section, SectionId } from './section.ts';
import type { Table } from './table.ts';
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
