/** Our results as they should be against what the workbook holds. */
import type { Language } from '../../shared/i18n/language.ts';
import { address, columnName } from '../../shared/workbook/address.ts';
import { cellAt } from '../../shared/workbook/cells.ts';
import type { Sheet } from '../../shared/workbook/grid.ts';
import { ownColumns } from '../../shared/workbook/own-columns.ts';
import { type Settings, sheetSettings } from '../../shared/workbook/settings.ts';
import { areaOf } from '../excel/areas.ts';
import type { AreaValues } from '../excel/patch.ts';
import type { CellBlock } from '../excel/results.ts';
import { names } from './judge.ts';
import { rowsNow } from './kept.ts';
import { type PlannedColumn, planResults, type ResultPlan } from './result-plan.ts';
import type { ResultValue } from './result-values.ts';
import type { Checked } from './state.ts';

/** One plan for each table of applications; hidden sheets are not written to. */
export function plansOf(
  { assessment, grid, settings }: Checked,
  language: Language,
  as: Settings = settings,
): readonly ResultPlan[] {
  const own = assessment.workbooks[0];
  return (own?.sheets ?? []).flatMap((assessed) => {
    const sheet = grid.sheets.find((s) => s.name === assessed.sheet);
    if (!sheet || assessed.hidden) return [];
    const { results } = sheetSettings(as, assessed.sheet);
    return planResults(assessed, sheet, results, language, names) ?? [];
  });
}

/** True when a column of the official's takes a result. */
export const namesColumns = ({ sheets }: Settings): boolean =>
  sheets.some((s) => s.results?.some((r) => r.target));

/** True when results of ours stand in the workbook: in columns of our own, or in those that were named for them. */
export function isWritten({ assessment, grid, settings }: Checked): boolean {
  if (namesColumns(settings)) return true;
  return (assessment.workbooks[0]?.sheets ?? []).some(({ sheet: name, headerRow, hidden }) => {
    const sheet = grid.sheets.find((s) => s.name === name);
    return sheet && headerRow !== null && !hidden && ownColumns(sheet, headerRow).length > 0;
  });
}

/**
 * The cells to write after an edit. Our own columns follow in all. In the official's, a cell follows as long
 * as it holds what we last made it hold: what they have put in its place stays.
 */
export function differences(
  plan: ResultPlan,
  { grid }: Checked,
  last: readonly ResultPlan[],
): readonly CellBlock[] {
  const sheet = grid.sheets.find((s) => s.name === plan.sheet);
  if (!sheet) return [];
  const before = last.find((p) => p.sheet === plan.sheet && p.headerRow === plan.headerRow);
  const placeBefore = placesBefore(plan, before);
  return plan.columns.flatMap((column) => {
    const old = before?.columns.find((c) => c.id === column.id && c.column === column.column);
    const follows = (value: ResultValue | null, i: number) => {
      if (value === null || value === standing(sheet, plan, column, i)) return false;
      if (column.target === undefined) return true;
      const was = old?.values[placeBefore(i) ?? -1] ?? null;
      return old !== undefined && mayFollow(sheet, plan, column, i, was);
    };
    const head =
      column.header !== undefined && valueAt(sheet, plan.headerRow, column.column) !== column.header
        ? [{ sheet: plan.sheet, address: address(plan.headerRow, column.column), values: [[column.header]] }]
        : [];
    return [...head, ...runsOf(plan, column, follows)];
  });
}

/** Where a row stood in the plan of before: by whom it is about, when rows have come, gone or moved. */
function placesBefore(plan: ResultPlan, before: ResultPlan | undefined): (i: number) => number | undefined {
  const keys = before?.keys ?? [];
  if (keys.length === plan.keys.length && keys.every((key, i) => key === plan.keys[i])) return (i) => i;
  const about = keys.flatMap((key, i) => (key === null ? [] : [{ key, i }]));
  const rows = about.map(({ i }) => plan.headerRow + 1 + i);
  const now = rowsNow({ rows, keys: about.map((a) => a.key) }, plan);
  const places = new Map(now.map((row, n) => [row, about[n]?.i]));
  return (i) => places.get(plan.headerRow + 1 + i);
}

function mayFollow(
  sheet: Sheet,
  plan: ResultPlan,
  column: PlannedColumn,
  i: number,
  was: ResultValue | null,
): boolean {
  const cell = cellAt(sheet, plan.headerRow + 1 + i, column.column);
  if (cell?.formula !== undefined) return false;
  if (was !== null) return was === standing(sheet, plan, column, i);
  return cell === undefined && !column.target?.formulas;
}

/** How many cells of the official's columns hold something else than the result: changed by hand, or fallen behind. */
export function behind(plans: readonly ResultPlan[], { grid }: Checked): number {
  return plans.reduce((sum, plan) => {
    const sheet = grid.sheets.find((s) => s.name === plan.sheet);
    if (!sheet) return sum;
    const theirs = plan.columns.filter((c) => c.target);
    return theirs.reduce(
      (n, column) =>
        n +
        column.values.filter((value, i) => value !== null && value !== standing(sheet, plan, column, i))
          .length,
      sum,
    );
  }, 0);
}

/** The rows that follow, each unbroken run of them as one block. */
function runsOf(
  plan: ResultPlan,
  column: PlannedColumn,
  follows: (value: ResultValue | null, i: number) => boolean,
): readonly CellBlock[] {
  const blocks: { first: number; values: (ResultValue | null)[][] }[] = [];
  column.values.forEach((value, i) => {
    if (!follows(value, i)) return;
    const block = blocks.at(-1);
    if (block && block.first + block.values.length === i) block.values.push([value]);
    else blocks.push({ first: i, values: [[value]] });
  });
  const letters = columnName(column.column);
  return blocks.map(({ first, values }) => {
    const top = plan.headerRow + 1 + first;
    return { sheet: plan.sheet, address: `${letters}${top}:${letters}${top + values.length - 1}`, values };
  });
}

const standing = (sheet: Sheet, plan: ResultPlan, { column }: PlannedColumn, i: number) =>
  valueAt(sheet, plan.headerRow + 1 + i, column);

function valueAt(sheet: Sheet, row: number, column: number): ResultValue {
  const content = cellAt(sheet, row, column)?.content;
  return content === undefined ? '' : content.type === 'boolean' ? String(content.value) : content.value;
}

/** What was written, as if it had been read back. */
export function asPatch({ address: at, values }: CellBlock): AreaValues {
  return { area: areaOf(at), values, formulas: values };
}
