/**
 * The official's columns as they were before our results: which cells are put back, and what is left because
 * the official has changed it since or because its row or column is gone. Nothing is put where it was not.
 */
import { columnName } from '../../shared/workbook/address.ts';
import type { HeldCell, Typed } from '../excel/held-cells.ts';
import type { Return } from '../excel/results.ts';
import { asTyped, type KeptColumn, type KeptTable, nthOf, rowsNow } from './kept.ts';
import type { Standing } from './overwriting.ts';
import type { PlannedColumn, ResultPlan } from './result-plan.ts';

/** A cell that holds neither what we wrote nor what stood there before. */
export type Changed = {
  readonly sheet: string;
  readonly cell: string;
  readonly title: string;
  readonly now: Typed;
  readonly before: Typed;
};

export type GivingBack = {
  readonly returns: readonly Return[];
  /** Put back as well only when the official says so. */
  readonly changed: readonly Changed[];
  readonly overChanged: readonly Return[];
  /** Values that have no place any more: their column or row is gone. */
  readonly lost: readonly { readonly sheet: string; readonly id: string; readonly cells: number }[];
};

/** `only` says which columns are given back; without it all that are kept. */
export function givingBack(
  tables: readonly KeptTable[],
  plans: readonly ResultPlan[],
  standing: Standing,
  only: (plan: ResultPlan, id: string) => boolean = () => true,
): GivingBack {
  const returns: Return[] = [];
  const overChanged: Return[] = [];
  const changed: Changed[] = [];
  const lost: { sheet: string; id: string; cells: number }[] = [];
  for (const table of tables) {
    const plan = plans.find(
      (p) => p.sheet === table.sheet && p.kind === table.kind && nthOf(p, plans) === table.nth,
    );
    for (const kept of table.columns) {
      if (plan && !only(plan, kept.id)) continue;
      const column = plan?.columns.find((c) => c.id === kept.id && standing.has(c));
      const had = kept.before.filter((typed) => typed !== null).length;
      if (!plan || !column) {
        if (had > 0) lost.push({ sheet: table.sheet, id: kept.id, cells: had });
        continue;
      }
      const cells = cellsOf(plan, column, table, kept, standing);
      const own = { sheet: plan.sheet, column: column.column };
      returns.push({ ...own, cells: cells.ours });
      overChanged.push({ ...own, cells: cells.theirs });
      for (const cell of cells.theirs)
        changed.push({
          sheet: plan.sheet,
          cell: `${columnName(column.column)}${cell.row}`,
          title: column.title,
          now: cell.now,
          before: cell.typed,
        });
      if (cells.gone > 0) lost.push({ sheet: plan.sheet, id: kept.id, cells: cells.gone });
    }
  }
  return { returns, changed, overChanged, lost };
}

type Cell = HeldCell & { readonly now: Typed };

function cellsOf(
  plan: ResultPlan,
  column: PlannedColumn,
  table: KeptTable,
  kept: KeptColumn,
  standing: Standing,
): { readonly ours: readonly Cell[]; readonly theirs: readonly Cell[]; readonly gone: number } {
  const held = standing.get(column);
  const ours: Cell[] = [];
  const theirs: Cell[] = [];
  const rows = rowsNow(table, plan);
  const indexOf = new Map(rows.flatMap((row, i) => (row === undefined ? [] : [[row, i] as const])));
  plan.keys.forEach((_, at) => {
    const row = plan.headerRow + 1 + at;
    const now = held?.typed[at] ?? null;
    const standingFormat = held?.formats[at] ?? 'General';
    const result = asTyped(column.values[at] ?? null);
    const i = indexOf.get(row);
    if (i === undefined) {
      // Written since, into a cell that was empty.
      if (now !== null && now === result) ours.push({ row, typed: null, format: standingFormat, now });
      return;
    }
    const typed = kept.before[i] ?? null;
    const format = kept.formats[i] ?? standingFormat;
    if (now === typed && format === standingFormat) return;
    const isOurs = now === typed || now === result || now === (kept.written[i] ?? null);
    (isOurs ? ours : theirs).push({ row, typed, format, now });
  });
  const gone = rows.filter((row, i) => row === undefined && kept.before[i] !== null).length;
  return { ours, theirs, gone };
}
