/**
 * Workbooks as plain text, for cases that a person can read. A line is a row: its number, a colon, then
 * its cells from column A with ` | ` between. A cell is typed as in Excel: `12500` a number, `'12500` text,
 * `@2023-02-13` a date, `TRUE` and `FALSE`, `#N/A` an error, `=SUM(A1:A2) → 30` a formula with its result;
 * `⏎` breaks the line inside a cell.
 */
import { type Day, dayFromIso, daysBetween } from '../../shared/calendar/day.ts';
import { columnNumber } from '../../shared/workbook/address.ts';
import type { Area, Cell, CellContent, Grid, Row, Sheet, Table } from '../../shared/workbook/grid.ts';

export type PlainSheet = {
  readonly name: string;
  readonly rows: string;
  readonly visibility?: Sheet['visibility'];
  /** Areas in A1 (`A4:I4`). */
  readonly merges?: readonly string[];
  /** An Excel table over this area, its header in the first row. */
  readonly table?: string;
  /** The table's last row is its totals row. */
  readonly totals?: true;
  readonly hiddenRows?: readonly number[];
  readonly hiddenColumns?: readonly string[];
};

export function gridOf(sheets: readonly PlainSheet[], date1904 = false): Grid {
  return { sheets: sheets.map((sheet) => sheetOf(sheet, date1904)), date1904, names: [] };
}

export function sheetOf(plain: PlainSheet, date1904 = false): Sheet {
  const rows = plain.rows
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => rowOf(line, plain.hiddenRows ?? [], date1904));
  return {
    name: plain.name,
    visibility: plain.visibility ?? 'visible',
    rows,
    merges: (plain.merges ?? []).map(areaOf),
    tables: plain.table ? [tableOf(plain.table, plain.totals ?? false)] : [],
    hiddenColumns: (plain.hiddenColumns ?? []).map((letters) => {
      const column = columnNumber(letters);
      return { first: column, last: column };
    }),
    filtered: false,
    protected: false,
  };
}

function rowOf(line: string, hidden: readonly number[], date1904: boolean): Row {
  const [, number, rest] = /^\s*(\d+):(.*)$/.exec(line) ?? [];
  if (number === undefined) throw new Error(`no row number: ${line}`);
  const row = Number(number);
  const cells = (rest as string).split('|').flatMap((text, index): Cell[] => {
    const typed = text.trim();
    if (typed === '') return [];
    const [, formula, result] = /^=(.+) → (.*)$/.exec(typed) ?? [];
    const content = contentOf(result ?? typed, date1904);
    return [{ column: index + 1, content, ...(formula && { formula }) }];
  });
  return { row, hidden: hidden.includes(row), cells };
}

export function contentOf(typed: string, date1904 = false): CellContent {
  if (typed === 'TRUE' || typed === 'FALSE') return { type: 'boolean', value: typed === 'TRUE' };
  if (/^#(N\/A|DIV\/0!|REF!|VALUE!|NAME\?)$/.test(typed)) return { type: 'error', value: typed };
  if (/^@\d{4}-\d\d-\d\d$/.test(typed))
    return { type: 'number', value: serialOf(typed.slice(1), date1904), format: 'date' };
  if (/^-?\d+(\.\d+)?$/.test(typed)) return { type: 'number', value: Number(typed) };
  return { type: 'text', value: typed.replace(/^'/, '').replaceAll('⏎', '\n') };
}

function serialOf(iso: string, date1904: boolean): number {
  const first = dayFromIso(date1904 ? '1904-01-01' : '1899-12-30') as Day;
  return daysBetween(first, dayFromIso(iso) as Day);
}

function areaOf(text: string): Area {
  const [, left, top, right, bottom] = /^([A-Z]+)(\d+):([A-Z]+)(\d+)$/.exec(text) ?? [];
  if (!left || !right) throw new Error(`no area: ${text}`);
  return { top: Number(top), left: columnNumber(left), bottom: Number(bottom), right: columnNumber(right) };
}

function tableOf(area: string, totals: boolean): Table {
  return { name: 'Table1', area: areaOf(area), headerRows: 1, totalsRows: totals ? 1 : 0 };
}
