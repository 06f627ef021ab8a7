/**
 * How a table of the report lies on a sheet of Excel, the same from the worker and from the task pane:
 * number formats (in en-US codes, which Excel shows in the reader's own way), headings.
 */
import type { ColumnType, Table } from './table.ts';
import type { Wording } from './wording.ts';

export const numberFormats: Readonly<Record<ColumnType, string | null>> = {
  money: '#,##0.00 "€"',
  count: '#,##0',
  points: '0.###',
  decimal: '0.##',
  percent: '0.# "%"',
  year: '0',
  day: 'd.m.yyyy',
  text: null,
  longText: null,
  source: null,
  finding: null,
};

/** Excel wants every heading of a table to be its own. */
export function columnTitles({ columns }: Table, wording: Wording): readonly string[] {
  const seen = new Map<string, number>();
  return columns.map((column) => {
    const text = wording.column(column) || '–';
    const times = (seen.get(text.toLowerCase()) ?? 0) + 1;
    seen.set(text.toLowerCase(), times);
    return times === 1 ? text : `${text} ${times}`;
  });
}
