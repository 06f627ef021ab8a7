/**
 * Column widths in characters, and row heights from them, by what stands in the cells: wide enough to
 * read, narrow enough for A4. Excel would heighten a wrapped row by itself; other readers would not.
 */
import { type CellTexts, cellTexts } from './cell-texts.ts';
import type { Section } from './section.ts';
import type { ColumnType, Table } from './table.ts';
import type { Wording } from './wording.ts';

const widest: Readonly<Record<ColumnType, number>> = {
  text: 26,
  longText: 36,
  finding: 36,
  source: 30,
  money: 15,
  count: 10,
  points: 10,
  decimal: 10,
  percent: 10,
  year: 9,
  day: 12,
};
/** A character of the tables' type against one of the sheet's. */
const small = 0.88;
/** Room for the filter's button beside the heading, and for the indent. */
const button = 4;

/** Several tables share the columns of the first sheet: one width for all but the first column. */
const summaryWidths = [30, 17, 17, 17, 17, 17, 17, 17];

/** @param textsOf where somebody has them already. */
export function sectionWidths(
  { id, tables }: Section,
  wording: Wording,
  textsOf: (table: Table) => CellTexts = (table) => cellTexts(table, wording),
): readonly number[] {
  return id === 'summary' ? summaryWidths : columnWidths(tables, wording, textsOf);
}

function columnWidths(
  tables: readonly Table[],
  wording: Wording,
  textsOf: (table: Table) => CellTexts,
): readonly number[] {
  const widths: number[] = [];
  for (const table of tables) {
    const texts = textsOf(table);
    table.columns.forEach((column, at) => {
      const total = table.totals?.[at];
      const below = total ? wording.cell(total, column) : at === 0 ? wording.words.values.total : '';
      const content = texts.reduce((most, row) => Math.max(most, row[at]?.length ?? 0), below.length) + 2;
      const longestWord =
        Math.max(
          ...wording
            .column(column)
            .split(/[\s,]+/)
            .map((w) => w.length),
        ) + button;
      // A short list has room for whole sentences.
      const most = table.columns.length <= 6 ? widest[column.type] * 1.7 : widest[column.type];
      const wanted = Math.max(7, Math.min(most, content), Math.min(20, longestWord)) * small;
      widths[at] = Math.max(widths[at] ?? 0, Math.ceil(wanted * 10) / 10);
    });
  }
  return widths;
}

export const lineHeight = 12;

/** Characters of the tables' type in a line: letters are narrower than the digits that a width counts. */
const capacity = (width: number) => width * 1.38 - 1;

/** Points. `texts` by column. */
export function rowHeight(texts: readonly string[], widths: readonly number[]): number {
  const lines = texts.map((text, at) => linesOf(text, capacity(widths[at] ?? 10)));
  return Math.max(1, ...lines) * lineHeight + 3;
}

/** Words are kept whole, as Excel wraps them; a word longer than the line is broken. */
export function linesOf(text: string, width: number): number {
  // Most texts are short; a break after a hyphen counts for a place.
  if (text.length <= width && !/[\n-]/.test(text)) return 1;
  let lines = 0;
  for (const paragraph of text.split('\n')) {
    let used = Number.POSITIVE_INFINITY;
    for (const word of paragraph.split(/(?<=-)| /)) {
      if (used + 1 + word.length <= width) used += 1 + word.length;
      else {
        lines += Math.max(1, Math.ceil(word.length / width));
        used = word.length % width || width;
      }
    }
  }
  return lines;
}
