/** Each cell of a table as people read it. */
import type { Table } from './table.ts';
import type { Wording } from './wording.ts';

/** By row, then by column. */
export type CellTexts = readonly (readonly string[])[];

export function cellTexts({ columns, rows }: Table, wording: Wording): CellTexts {
  return rows.map((row) => columns.map((column, at) => wording.cell(row[at] ?? null, column)));
}
