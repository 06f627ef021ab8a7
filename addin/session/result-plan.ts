/**
 * What our results would put where: into the columns that the official has named for them, the others into
 * columns of our own after the official's. Pure: the preview shows it before anything is written.
 */
import { type Application, type AssessedSheet, isApplication } from '../../shared/assessment.ts';
import type { Language } from '../../shared/i18n/language.ts';
import type { OwnNames } from '../../shared/i18n/names.ts';
import { words } from '../../shared/i18n/words.ts';
import { isGrantKind } from '../../shared/rulebook/grant-kind.ts';
import type { GrantKind } from '../../shared/rulebook/schema/basics.ts';
import { columnName } from '../../shared/workbook/address.ts';
import { lastColumn } from '../../shared/workbook/cells.ts';
import type { Sheet } from '../../shared/workbook/grid.ts';
import { headersOf } from '../../shared/workbook/headers.ts';
import { ownColumnMark, ownColumns } from '../../shared/workbook/own-columns.ts';
import { findResultColumn, resultsOf } from '../../shared/workbook/result-columns.ts';
import type { ResultChoice, ResultColumn } from '../../shared/workbook/settings.ts';
import { type Result, type ResultValue, resultsFor } from './result-values.ts';

export type PlannedColumn = Pick<Result, 'title' | 'sort'> & {
  /** The result's key. */
  readonly id: string;
  /** The header that we write; undefined in a column of the official's. */
  readonly header: string | undefined;
  readonly target: ResultColumn | undefined;
  readonly column: number;
  /** By row from the one below the header; null leaves a cell as it is. */
  readonly values: readonly (ResultValue | null)[];
};

export type ResultPlan = {
  readonly sheet: string;
  readonly kind: GrantKind;
  readonly headerRow: number;
  readonly lastRow: number;
  /** Who each row is about, by row from the one below the header: a row is known again by it. */
  readonly keys: readonly (string | null)[];
  /** Every result that there is to write. */
  readonly results: readonly Pick<Result, 'id' | 'title'>[];
  readonly columns: readonly PlannedColumn[];
  /** Columns of our own that stand in the workbook now. */
  readonly standing: readonly number[];
  /** Those of them that hold nothing of this plan. */
  readonly idle: readonly number[];
  /** Results whose column is not found: they are written nowhere. */
  readonly lost: readonly { readonly id: string; readonly title: string; readonly header: string }[];
  readonly mark: { readonly areas: readonly string[]; readonly condition: string } | null;
};

export function planResults(
  assessed: AssessedSheet,
  sheet: Sheet,
  choices: readonly ResultChoice[] | undefined,
  language: Language,
  names: OwnNames,
): ResultPlan | undefined {
  const applications = applicationsOf(assessed);
  const { headerRow, kind } = assessed;
  if (headerRow === null || !isGrantKind(kind)) return undefined;
  // A list emptied for the next year may still have our columns, and they must go when asked.
  if (applications.length === 0 && ownColumns(sheet, headerRow).length === 0) return undefined;
  const lastApplication = applications.reduce((last, a) => Math.max(last, a.row), headerRow);
  const left = leftBehind(sheet, headerRow, lastApplication);
  const lastRow = Math.max(lastApplication, ...left);
  const byRow = new Map(applications.map((a) => [a.row, a]));
  const rows = Array.from({ length: lastRow - headerRow }, (_, i) => byRow.get(headerRow + 1 + i));
  const headers = headersOf(sheet, headerRow);
  const chosen = new Map(resultsOf(choices, kind).map((c) => [c.result, c.target]));

  const lost: { id: string; title: string; header: string }[] = [];
  const theirs: { result: Result; target: ResultColumn; column: number }[] = [];
  const ours: Result[] = [];
  const results = resultsFor(applications, language, names);
  for (const result of results) {
    const target = chosen.get(result.id);
    if (target === undefined) ours.push(result);
    if (!target) continue;
    const found = findResultColumn(target, headers);
    if (found) theirs.push({ result, target, column: found.column });
    else lost.push({ id: result.id, title: result.title, header: target.header });
  }
  const titles = ours.map((r) => ownColumnMark + r.title);
  const { places, standing, idle } = ownPlaces(sheet, headerRow, titles);
  const planned = (
    { id, title, sort, value }: Result,
    place: Pick<PlannedColumn, 'header' | 'target' | 'column'>,
  ): PlannedColumn => {
    const without = (i: number) => (place.header !== undefined && left.has(headerRow + 1 + i) ? '' : null);
    return { id, title, sort, ...place, values: rows.map((a, i) => (a ? value(a) : without(i))) };
  };
  const columns = [
    ...theirs.map(({ result, target, column }) => planned(result, { header: undefined, target, column })),
    ...ours.map((result, i) =>
      planned(result, { header: titles[i], target: undefined, column: places[i] as number }),
    ),
  ];
  return {
    sheet: assessed.sheet,
    kind,
    headerRow,
    lastRow,
    keys: rows.map((a) => (a ? `${a.registerNumber ?? ''} ${a.name ?? ''}`.trim() : null)),
    results,
    columns,
    standing,
    idle,
    lost,
    mark: markOf(columns, headerRow, lastRow, language),
  };
}

function applicationsOf(assessed: AssessedSheet): readonly Application[] {
  return assessed.records.filter(isApplication);
}

/** The rows of every column that is written, where the verdict among them is not `ready`. */
function markOf(
  columns: readonly PlannedColumn[],
  headerRow: number,
  lastRow: number,
  language: Language,
): ResultPlan['mark'] {
  const verdict = columns.find((c) => c.id === 'verdict');
  if (!verdict || lastRow === headerRow) return null;
  const first = headerRow + 1;
  const cell = `$${columnName(verdict.column)}${first}`;
  const runs: { from: number; to: number }[] = [];
  for (const column of columns.map((c) => c.column).sort((a, b) => a - b)) {
    const run = runs.at(-1);
    if (run?.to === column - 1) run.to = column;
    else runs.push({ from: column, to: column });
  }
  return {
    areas: runs.map(({ from, to }) => `${columnName(from)}${first}:${columnName(to)}${lastRow}`),
    condition: `AND(${cell}<>"",${cell}<>"${words(language).terms.verdicts.ready}")`,
  };
}

/** Our columns of before by their headers; then by their order, and behind everything else. */
function ownPlaces(
  sheet: Sheet,
  headerRow: number,
  titles: readonly string[],
): Record<'places' | 'standing' | 'idle', readonly number[]> {
  const before = ownColumns(sheet, headerRow);
  const byTitle = titles.map((title) => before.find((c) => c.title === title)?.column);
  const standing = before.map((c) => c.column);
  let next = firstFree(sheet, headerRow);
  const places = byTitle.every((column) => column !== undefined)
    ? byTitle
    : titles.map((_, i) => standing[i] ?? next++);
  return { places, standing, idle: standing.filter((column) => !places.includes(column)) };
}

/**
 * Rows whose applicant is gone, so that only our results are left. A lone cell or a formula in our columns may
 * be the official's own sum.
 */
function leftBehind(sheet: Sheet, headerRow: number, lastApplication: number): ReadonlySet<number> {
  const own = new Set(ownColumns(sheet, headerRow).map((c) => c.column));
  const left = new Set<number>();
  let last = lastApplication;
  for (const { row, cells } of sheet.rows) {
    if (own.size === 0 || row > last + 1) break;
    if (row <= headerRow || cells.length < 2) continue;
    if (!cells.every((c) => own.has(c.column) && c.formula === undefined)) continue;
    left.add(row);
    last = Math.max(last, row);
  }
  return left;
}

/** The first column that is empty in every row of the sheet, one past the last used one. */
function firstFree(sheet: Sheet, headerRow: number): number {
  let last = lastColumn(sheet);
  for (const merge of sheet.merges) if (merge.bottom >= headerRow) last = Math.max(last, merge.right);
  return last + 1;
}
