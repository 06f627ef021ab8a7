/**
 * What stood in the official's columns before our results, and what we wrote there: kept in the workbook, so
 * that every cell can be given back in another session too. A row is known again by whom it is about.
 */
import type { GrantKind } from '../../shared/rulebook/schema/basics.ts';
import type { Typed } from '../excel/held-cells.ts';
import type { ResultPlan } from './result-plan.ts';

export type KeptColumn = {
  /** The result's key. */
  readonly id: string;
  /** By row of the table. */
  readonly before: readonly Typed[];
  /** Formats that we changed, as they were; null where we left them. */
  readonly formats: readonly (string | null)[];
  readonly written: readonly Typed[];
};

export type KeptTable = {
  readonly sheet: string;
  readonly kind: GrantKind;
  /** Of several tables of the kind on the sheet, from above. */
  readonly nth: number;
  readonly rows: readonly number[];
  readonly keys: readonly string[];
  readonly columns: readonly KeptColumn[];
};

/** Undefined for a text that is none of ours: then nothing of it is used. */
export function parseKept(text: string): readonly KeptTable[] | undefined {
  try {
    const { v, tables } = JSON.parse(text) as { v?: unknown; tables?: unknown };
    return v === 1 && Array.isArray(tables) && tables.every(isTable) ? tables : undefined;
  } catch {
    return undefined;
  }
}

function isTable(value: unknown): value is KeptTable {
  const { rows, keys, columns } = (value ?? {}) as Partial<KeptTable>;
  if (!Array.isArray(rows) || !Array.isArray(keys) || !Array.isArray(columns)) return false;
  return (
    keys.length === rows.length &&
    columns.every(
      ({ before, formats, written }) =>
        [before, formats, written].every(Array.isArray) &&
        before.length === rows.length &&
        formats.length === rows.length &&
        written.length === rows.length,
    )
  );
}

/** Which of the tables of its kind on its sheet a plan is for. */
export function nthOf(plan: ResultPlan, plans: readonly ResultPlan[]): number {
  return plans.filter((p) => p.sheet === plan.sheet && p.kind === plan.kind).indexOf(plan);
}

export function keptFor(
  tables: readonly KeptTable[],
  plan: ResultPlan,
  plans: readonly ResultPlan[],
): KeptTable | undefined {
  const nth = nthOf(plan, plans);
  return tables.find((t) => t.sheet === plan.sheet && t.kind === plan.kind && t.nth === nth);
}

/** Undefined when nothing is kept any more. */
export function keptText(tables: readonly KeptTable[]): string | undefined {
  const kept = tables.filter((t) => t.columns.length > 0);
  return kept.length === 0 ? undefined : JSON.stringify({ v: 1, tables: kept });
}

/**
 * The row of each kept row as the table is now; undefined when it is gone or could be several. The same name
 * as often as before is taken in the same order; a row whose name alone was changed is the row it was.
 */
export function rowsNow(
  { rows, keys }: Pick<KeptTable, 'rows' | 'keys'>,
  plan: Pick<ResultPlan, 'headerRow' | 'keys'>,
): readonly (number | undefined)[] {
  const now = new Map<string, number[]>();
  plan.keys.forEach((key, i) => {
    if (key !== null) listIn(now, key).push(plan.headerRow + 1 + i);
  });
  const was = new Map<string, number[]>();
  rows.forEach((row, i) => {
    listIn(was, keys[i] as string).push(row);
  });
  const keyAt = (row: number) => plan.keys[row - plan.headerRow - 1] ?? null;
  return rows.map((row, i) => {
    const key = keys[i] as string;
    const before = was.get(key) ?? [];
    const after = now.get(key) ?? [];
    if (before.length === after.length) return after[before.indexOf(row)];
    if (keyAt(row) === key) return before.length === 1 ? row : undefined;
    const other = keyAt(row);
    return after.length === 0 && other !== null && !was.has(other) ? row : undefined;
  });
}

function listIn(map: Map<string, number[]>, key: string): number[] {
  const list = map.get(key) ?? [];
  map.set(key, list);
  return list;
}

/** What we write as it stands in the cell afterwards. */
export function asTyped(value: string | number | null): Typed {
  if (value === null || value === '') return null;
  return typeof value === 'string' ? `'${value}` : value;
}
