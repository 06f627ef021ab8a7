/**
 * Places on a sheet: an Area is a rectangle of cells, 0-based as in the Excel API, and this file reads and
 * writes its A1 name. A whole column or row is an Area that reaches from edge to edge.
 */
import { invalidArgument } from './errors.ts';

export const maxRows = 1_048_576;
export const maxColumns = 16_384;

export type Area = {
  readonly row: number;
  readonly column: number;
  readonly rowCount: number;
  readonly columnCount: number;
};

export const area = (row: number, column: number, rowCount = 1, columnCount = 1): Area => ({
  row,
  column,
  rowCount,
  columnCount,
});

export const isEntireRow = (a: Area): boolean => a.column === 0 && a.columnCount >= maxColumns;
export const isEntireColumn = (a: Area): boolean => a.row === 0 && a.rowCount >= maxRows;
/** One that Excel will not spell out cell by cell. */
export const isUnbounded = (a: Area): boolean => isEntireRow(a) || isEntireColumn(a);

export function columnName(column: number): string {
  let name = '';
  for (let n = column + 1; n > 0; n = Math.floor((n - 1) / 26))
    name = String.fromCharCode(65 + ((n - 1) % 26)) + name;
  return name;
}

export function columnIndex(name: string): number {
  let n = 0;
  for (let i = 0; i < name.length; i++) n = n * 26 + (name.charCodeAt(i) & 31);
  return n - 1;
}

export const cellName = (row: number, column: number): string => `${columnName(column)}${row + 1}`;

/** `B2`, `B2:C9`, `B:C`, `2:9`. */
export function areaName(a: Area): string {
  if (isEntireRow(a)) return `${a.row + 1}:${a.row + a.rowCount}`;
  if (isEntireColumn(a)) return `${columnName(a.column)}:${columnName(a.column + a.columnCount - 1)}`;
  const first = cellName(a.row, a.column);
  return a.rowCount * a.columnCount === 1
    ? first
    : `${first}:${cellName(a.row + a.rowCount - 1, a.column + a.columnCount - 1)}`;
}

const corner = /^\$?([A-Za-z]{1,3})?\$?(\d{1,7})?$/;

/** The area an A1 name stands for, or null where it is no such name. */
export function readArea(name: string): Area | null {
  const [first = '', second = first, more] = name.split(':');
  const a = corner.exec(first);
  const b = corner.exec(second);
  if (!a || !b || more !== undefined || first === '' || second === '') return null;
  if (!a[1] !== !b[1] || !a[2] !== !b[2] || (!(a[1] && a[2]) && first === name)) return null;
  const rows = a[2] && b[2] ? [Number(a[2]) - 1, Number(b[2]) - 1] : [0, maxRows - 1];
  const columns = a[1] && b[1] ? [columnIndex(a[1]), columnIndex(b[1])] : [0, maxColumns - 1];
  const top = Math.min(...rows);
  const left = Math.min(...columns);
  const bottom = Math.max(...rows);
  const right = Math.max(...columns);
  if (top < 0 || bottom >= maxRows || right >= maxColumns) return null;
  return area(top, left, bottom - top + 1, right - left + 1);
}

/** As readArea, for an address an add-in gave. */
export function parseArea(name: string): Area {
  const found = readArea(name);
  if (!found) throw invalidArgument();
  return found;
}

export function intersection(a: Area, b: Area): Area | null {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rowCount = Math.min(a.row + a.rowCount, b.row + b.rowCount) - row;
  const columnCount = Math.min(a.column + a.columnCount, b.column + b.columnCount) - column;
  return rowCount > 0 && columnCount > 0 ? area(row, column, rowCount, columnCount) : null;
}

export function bounding(a: Area, b: Area): Area {
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  return area(
    row,
    column,
    Math.max(a.row + a.rowCount, b.row + b.rowCount) - row,
    Math.max(a.column + a.columnCount, b.column + b.columnCount) - column,
  );
}

export const sameArea = (a: Area, b: Area): boolean =>
  a.row === b.row && a.column === b.column && a.rowCount === b.rowCount && a.columnCount === b.columnCount;

export const contains = (outer: Area, inner: Area): boolean => {
  const common = intersection(outer, inner);
  return common !== null && sameArea(common, inner);
};

/** The area moved and resized; refuses one that would leave the sheet. */
export function checked(a: Area): Area {
  if (
    ![a.row, a.column, a.rowCount, a.columnCount].every(Number.isInteger) ||
    a.row < 0 ||
    a.column < 0 ||
    a.rowCount < 1 ||
    a.columnCount < 1 ||
    a.row + a.rowCount > maxRows ||
    a.column + a.columnCount > maxColumns
  )
    throw invalidArgument();
  return a;
}

/** A sheet's name as it stands before `!`. */
export const quoteSheet = (name: string): string =>
  /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !/^[A-Za-z]{1,3}\d+$|^[RrCc]\d*$/.test(name)
    ? name
    : `'${name.replaceAll("'", "''")}'`;

/** Splits `'My sheet'!A1` into its sheet name (null where there is none) and the rest. */
export function splitSheet(reference: string): { readonly sheet: string | null; readonly rest: string } {
  const m = /^(?:'((?:[^']|'')+)'|([^'!]+))!(.*)$/s.exec(reference);
  if (!m) return { sheet: null, rest: reference };
  return { sheet: m[1] !== undefined ? m[1].replaceAll("''", "'") : m[2]!, rest: m[3]! };
}
