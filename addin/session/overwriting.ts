/**
 * What writing the results changes in the official's own columns: each cell before and after, what of theirs
 * is written over, which formats a figure needs, and what is kept to be put back.
 */
import { columnName } from '../../shared/workbook/address.ts';
import type { HeldColumn, Typed } from '../excel/held-cells.ts';
import { asTyped, type KeptColumn, type KeptTable, rowsNow } from './kept.ts';
import type { PlannedColumn, ResultPlan } from './result-plan.ts';
import type { ResultValue } from './result-values.ts';

/** Of a plan's columns those of the official's, as they stand now. */
export type Standing = ReadonlyMap<PlannedColumn, HeldColumn>;

export type Change = {
  readonly sheet: string;
  readonly cell: string;
  readonly title: string;
  readonly before: Typed;
  readonly after: ResultValue;
};

export const isFormula = (typed: Typed): boolean => typeof typed === 'string' && typed.startsWith('=');

export function changesOf(plan: ResultPlan, standing: Standing): readonly Change[] {
  return plan.columns.flatMap((column) => {
    const held = standing.get(column);
    if (!held) return [];
    return column.values.flatMap((value, i): Change[] => {
      const before = held.typed[i] ?? null;
      if (value === null || before === asTyped(value)) return [];
      const cell = `${columnName(column.column)}${plan.headerRow + 1 + i}`;
      return [{ sheet: plan.sheet, cell, title: column.title, before, after: value }];
    });
  });
}

/** The format for each cell that could not show its figure: text, days and shares; money goes by cents. */
export function formatsFor(column: PlannedColumn, held: HeldColumn): readonly (string | null)[] {
  return column.values.map((value, i) => {
    const format = held.formats[i] ?? 'General';
    if (typeof value !== 'number') return null;
    if (column.sort === 'euros') return format === 'General' || isUnfit(format) ? '#,##0.00' : null;
    return isUnfit(format) ? 'General' : null;
  });
}

function isUnfit(format: string): boolean {
  const bare = format.replace(/"[^"]*"|\\.|\[[^\]]*\]|_./g, '');
  return bare !== 'General' && /[@%dmyhs]/i.test(bare);
}

/** Where a result of the plan stands in a column of the official's. */
export const placeOf = ({ columns }: ResultPlan, id: string): number | undefined =>
  columns.find((c) => c.id === id && c.target)?.column;

/**
 * The table to keep. A cell that still holds what we wrote keeps what stood there before that; any other is
 * the official's own by now and is kept as it is. Rows that are no applications any more stay kept; `before`
 * is the plan by the columns named until now.
 */
export function keepTable(
  plan: ResultPlan,
  nth: number,
  standing: Standing,
  old: KeptTable | undefined,
  before: ResultPlan,
): KeptTable | undefined {
  const columns = plan.columns.filter((c) => standing.has(c));
  if (columns.length === 0) return undefined;
  const rows = plan.keys.flatMap((key, i) => (key === null ? [] : [plan.headerRow + 1 + i]));
  const oldRows = old ? rowsNow(old, plan) : [];
  const oldAt = new Map(oldRows.map((row, i) => [row, i]));
  const gone = oldRows.flatMap((row, i) => (row === undefined ? [i] : []));
  const kept = columns.map((column): KeptColumn => {
    const was =
      old?.columns.find((c) => placeOf(before, c.id) === column.column) ??
      old?.columns.find((c) => c.id === column.id && placeOf(before, c.id) === undefined);
    const held = standing.get(column) as HeldColumn;
    const needed = formatsFor(column, held);
    const own = rows.map((row) => {
      const i = row - plan.headerRow - 1;
      const now = {
        typed: held.typed[i] ?? null,
        format: needed[i] === null ? null : (held.formats[i] ?? null),
      };
      return keepCell(now, asTyped(column.values[i] ?? null), was, oldAt.get(row));
    });
    const rest = gone.map((i) => ({
      before: was?.before[i] ?? null,
      format: was?.formats[i] ?? null,
      written: was?.written[i] ?? null,
    }));
    const cells = [...own, ...rest];
    return {
      id: column.id,
      before: cells.map((c) => c.before),
      formats: cells.map((c) => c.format),
      written: cells.map((c) => c.written),
    };
  });
  return {
    sheet: plan.sheet,
    kind: plan.kind,
    nth,
    rows: [...rows, ...gone.map((i) => old?.rows[i] ?? 0)],
    keys: [
      ...rows.map((row) => plan.keys[row - plan.headerRow - 1] ?? ''),
      ...gone.map((i) => old?.keys[i] ?? ''),
    ],
    columns: kept,
  };
}

/** `now.format` is the cell's own where a figure needs another. */
function keepCell(
  now: { readonly typed: Typed; readonly format: string | null },
  written: Typed,
  was: KeptColumn | undefined,
  old: number | undefined,
): { before: Typed; format: string | null; written: Typed } {
  if (!was) return { before: now.typed, format: now.format, written };
  const format = old === undefined ? now.format : (was.formats[old] ?? now.format);
  if (now.typed !== written && (old === undefined || now.typed !== was.written[old]))
    return { before: now.typed, format, written };
  return { before: old === undefined ? null : (was.before[old] ?? null), format, written };
}
