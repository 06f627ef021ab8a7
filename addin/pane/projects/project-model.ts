/** The projects of the workbook by department, and their sums by year as the report has them (D11, P4, P9). */
import type { Assessment, ProjectRecord } from '../../../shared/assessment.ts';
import { groupBy } from '../../../shared/group-by.ts';
import type { Table } from '../../../shared/report/table.ts';
import { projectYearsTable, shareYearsTable } from '../../../shared/report/tables/projects.ts';

/** Cents; null where nothing says what the year's part is. */
export type YearSums = {
  readonly year: number;
  readonly totalCents: number | null;
  readonly shareCents: number | null;
};

export function projectsOf({ workbooks }: Assessment): readonly ProjectRecord[] {
  return workbooks
    .flatMap((w) => w.sheets.flatMap((s) => s.records))
    .filter((r): r is ProjectRecord => r.kind === 'project' && r.counted);
}

export type Department = { readonly name: string | null; readonly projects: readonly ProjectRecord[] };

/** In the order of the workbook. */
export function byDepartment(projects: readonly ProjectRecord[]): readonly Department[] {
  return [...groupBy(projects, (p) => p.department)].map(([name, own]) => ({ name, projects: own }));
}

/** Every year that has a sum, and those between: a gap in time stays a gap in the chart. */
export function yearSums(allProjects: readonly ProjectRecord[]): readonly YearSums[] {
  const totals = sumsByYear(projectYearsTable({ allProjects }));
  const shares = sumsByYear(shareYearsTable({ allProjects }));
  const years = [...totals.keys(), ...shares.keys()];
  if (years.length === 0) return [];
  const [first, last] = [Math.min(...years), Math.max(...years)];
  return Array.from({ length: last - first + 1 }, (_, i) => ({
    year: first + i,
    totalCents: totals.get(first + i) ?? null,
    shareCents: shares.get(first + i) ?? null,
  }));
}

/** The first column is the year, the last the sum over departments. */
function sumsByYear({ rows }: Table): ReadonlyMap<number, number> {
  return new Map(rows.map((row) => [row[0] as number, row.at(-1) as number]));
}

/** The years of one project, for its own small table. */
export function yearsOf(project: ProjectRecord): readonly YearSums[] {
  return yearSums([project]);
}

/** Cents: round steps of whole euros for an axis from 0; the last one is not below the largest sum. */
export function axisSteps(largest: number, atMost = 5): readonly number[] {
  if (largest <= 0) return [0];
  const rough = Math.max(largest / (atMost - 1), 100);
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 5, 10].map((n) => n * power).find((s) => s >= rough) ?? 10 * power;
  const count = Math.ceil(largest / step);
  return Array.from({ length: count + 1 }, (_, i) => i * step);
}
