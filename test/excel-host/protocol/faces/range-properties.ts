/** `getCellProperties`, `getRowProperties`, `getColumnProperties`: only what was asked for, in the asked shape. */
import { area, areaName, quoteSheet } from '../../address.ts';
import { invalidArgument, notImplemented } from '../../errors.ts';
import { Range } from '../../model/range.ts';
import { node } from '../face.ts';
import { hyperlinkOf } from './range-details.ts';
import { columnPoints, rangeFormatFace, rowPoints } from './range-format.ts';

type Asked = Readonly<Record<string, unknown>>;

function asked(options: unknown): Asked {
  if (typeof options !== 'object' || options === null) throw invalidArgument();
  return options as Asked;
}

function answer(
  options: Asked,
  owner: string,
  known: Readonly<Record<string, (wanted: unknown) => unknown>>,
): Record<string, unknown> {
  const result: Record<string, unknown> = {};
  for (const [name, wanted] of Object.entries(options)) {
    if (wanted !== true && typeof wanted !== 'object') continue;
    const read = known[name];
    if (!read) throw notImplemented(`${owner}.${name}`);
    result[name] = read(wanted);
  }
  return result;
}

const name = (range: Range): string => `${quoteSheet(range.sheet.name)}!${areaName(range.area)}`;

export function rowProperties(range: Range, options: unknown): unknown[] {
  const wanted = asked(options);
  const { row, rowCount } = range.bounded();
  return Array.from({ length: rowCount }, (_, i) => {
    const one = new Range(range.sheet, { ...range.area, row: row + i, rowCount: 1 });
    return answer(wanted, 'RowProperties', {
      address: () => name(one),
      rowIndex: () => row + i,
      rowHidden: () => range.sheet.cells.rows.get(row + i)?.properties.hidden ?? false,
      format: (f) =>
        answer(asked(f), 'RowProperties.format', { rowHeight: () => rowPoints(range.sheet, row + i) }),
    });
  });
}

export function columnProperties(range: Range, options: unknown): unknown[] {
  const wanted = asked(options);
  const { column, columnCount } = range.bounded();
  return Array.from({ length: columnCount }, (_, i) => {
    const one = new Range(range.sheet, { ...range.area, column: column + i, columnCount: 1 });
    return answer(wanted, 'ColumnProperties', {
      address: () => name(one),
      columnIndex: () => column + i,
      columnHidden: () => range.sheet.columns.at(column + i)?.hidden ?? false,
      format: (f) =>
        answer(asked(f), 'ColumnProperties.format', {
          columnWidth: () => columnPoints(range.sheet, column + i),
        }),
    });
  });
}

export function cellProperties(range: Range, options: unknown): unknown[][] {
  const wanted = asked(options);
  const cells = range.map((_, row, column) => {
    const one = new Range(range.sheet, area(row, column));
    const hidden = (): boolean =>
      (range.sheet.cells.rows.get(row)?.properties.hidden ?? false) ||
      (range.sheet.columns.at(column)?.hidden ?? false);
    return answer(wanted, 'CellProperties', {
      address: () => name(one),
      hidden,
      hyperlink: () => hyperlinkOf(one),
      format: (f) => formatAnswer(one, asked(f)),
    });
  });
  if (!cells) throw invalidArgument();
  return cells;
}

/** The same members as `range.format`, nested as asked. */
function formatAnswer(range: Range, wanted: Asked): Record<string, unknown> {
  const format = node(rangeFormatFace, range, undefined as never);
  const result: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(wanted)) {
    if (value === true) result[key] = format.get(key);
    else if (typeof value === 'object' && value !== null) {
      const inner = format.navigate(key);
      result[key] = Object.fromEntries(Object.keys(value).map((k) => [k, inner?.get(k)]));
    }
  }
  return result;
}
