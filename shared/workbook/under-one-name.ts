/**
 * Rows of a project list over which the project's name is merged, or its department written once for several:
 * what the rows below the first say is part of the same project, and a sum that they go on with is no whole.
 */
import { address } from './address.ts';
import { cellIn, isBlank, mergeAt, textOf } from './cells.ts';
import type { Fact, Facts, FieldType } from './fact.ts';
import { isSum } from './field-type.ts';
import type { Row, Sheet } from './grid.ts';
import { rowsBetween } from './rows.ts';
import { plainText } from './values/plain-text.ts';

type Column = { readonly field: string; readonly column: number; readonly type: FieldType };

/** True of a row below the first of those that share a name. */
export function goesOnBelow(sheet: Sheet, row: Row, name: number | undefined): boolean {
  return name !== undefined && (mergeAt(sheet, row.row, name)?.top ?? row.row) < row.row;
}

/** The first of them: a column of sums in which the rows below write too is not known as a whole. */
export function withoutParts(
  facts: Facts,
  sheet: Sheet,
  row: Row,
  name: number | undefined,
  columns: readonly Column[],
): Facts {
  const merge = name === undefined ? undefined : mergeAt(sheet, row.row, name);
  if (!merge || merge.bottom === row.row) return facts;
  const below = rowsBetween(sheet, row.row + 1, merge.bottom);
  const parts = columns.flatMap(({ field, column, type }): [string, Fact][] => {
    const fact = facts[field];
    const goesOn = isSum(type) && below.some((r) => !isBlank(cellIn(r, column)));
    return goesOn && fact?.state === 'known'
      ? [[field, { state: 'unknown', why: 'ambiguous', cell: fact.cell }]]
      : [];
  });
  return parts.length === 0 ? facts : { ...facts, ...Object.fromEntries(parts) };
}

/**
 * Departments by row, where each is written once, over the rows of its own: none twice, and at least two of them
 * with blanks below. Else a blank is nobody's.
 */
export function writtenOnce(
  rows: readonly Row[],
  sheet: Sheet,
  column: number | undefined,
): ReadonlyMap<Row, Fact> {
  const below = new Map<Row, Fact>();
  if (column === undefined) return below;
  const seen = new Set<string>();
  const withBlanks = new Set<string>();
  let last: { text: string; cell: string } | undefined;
  for (const row of rows) {
    if (mergeAt(sheet, row.row, column)) return new Map();
    const text = plainText(textOf(cellIn(row, column)));
    if (text) {
      if (seen.has(text)) return new Map();
      seen.add(text);
      last = { text, cell: address(row.row, column) };
    } else if (last) {
      withBlanks.add(last.text);
      below.set(row, { state: 'known', value: last.text, cell: last.cell });
    }
  }
  return withBlanks.size > 1 ? below : new Map();
}
