/** A list as it was read, and the plain moves by which an official changes its sheet. */
import { columnNumber } from '../../../shared/workbook/address.ts';
import type { Facts } from '../../../shared/workbook/fact.ts';
import type { Cell, CellContent, Sheet } from '../../../shared/workbook/grid.ts';
import type { RecordKind, SheetReading } from '../../../shared/workbook/reading.ts';

export type List = {
  readonly kind: RecordKind;
  readonly headerRow: number;
  readonly first: number;
  readonly last: number;
  readonly lastRow: number;
  readonly name: number;
  /** Columns of sums. */
  readonly sums: readonly number[];
  readonly columns: ReadonlyMap<number, string>;
  readonly records: ReadonlyMap<number, Facts>;
};

/** One sheet becomes one or several, and says the same. */
export type Change = (sheet: Sheet, list: List) => Sheet | readonly Sheet[];

const sumFields = new Set(['applied', 'granted', 'amount', 'total', 'cityShare', 'paid', 'spending']);

export function listOf(sheet: Sheet, reading: SheetReading): List | undefined {
  const { kind, headerRow, columns, records } = reading;
  if (!kind || !headerRow) return undefined;
  const at = columns.map((c) => [columnNumber(c.column), c.field] as const);
  const header = sheet.rows.find((r) => r.row === headerRow)?.cells.map((c) => c.column) ?? [];
  return {
    kind,
    headerRow,
    first: Math.min(...header),
    last: Math.max(...header),
    lastRow: Math.max(...sheet.rows.map((r) => r.row)),
    name: (at.find(([, field]) => field === 'name') ?? at[0])?.[0] ?? 1,
    sums: at.flatMap(([column, field]) => (sumFields.has(field) ? column : [])),
    columns: new Map(at),
    records: new Map(records.map((r) => [r.row, r.facts])),
  };
}

export const text = (value: string): CellContent => ({ type: 'text', value });
export const number = (value: number): CellContent => ({ type: 'number', value });

export function eachCell(sheet: Sheet, change: (cell: Cell, row: number) => Cell): Sheet {
  return {
    ...sheet,
    rows: sheet.rows.map((r) => ({
      ...r,
      cells: r.cells.map((c) => change(c, r.row)).sort((a, b) => a.column - b.column),
    })),
  };
}

export const eachText = (sheet: Sheet, change: (value: string, row: number) => string): Sheet =>
  eachCell(sheet, (cell, row) =>
    cell.content.type === 'text' ? { ...cell, content: text(change(cell.content.value, row)) } : cell,
  );

export function moveColumns(sheet: Sheet, to: (column: number) => number): Sheet {
  const moved = <T extends { left: number; right: number }>(area: T): T => ({
    ...area,
    left: to(area.left),
    right: to(area.left) + area.right - area.left,
  });
  return {
    ...eachCell(sheet, (c) => ({ ...c, column: to(c.column) })),
    merges: sheet.merges.map(moved),
    tables: sheet.tables.map((t) => ({ ...t, area: moved(t.area) })),
    hiddenColumns: sheet.hiddenColumns.map((h) => ({ first: to(h.first), last: to(h.last) })),
  };
}

export function moveRows(sheet: Sheet, to: (row: number) => number): Sheet {
  const moved = <T extends { top: number; bottom: number }>(area: T): T => ({
    ...area,
    top: to(area.top),
    bottom: to(area.bottom),
  });
  return {
    ...sheet,
    rows: sheet.rows.map((r) => ({ ...r, row: to(r.row) })).sort((a, b) => a.row - b.row),
    merges: sheet.merges.map(moved),
    tables: sheet.tables.map((t) => ({ ...t, area: moved(t.area) })),
  };
}

/** Where nothing stands yet. */
export function addRow(sheet: Sheet, row: number, cells: readonly (readonly [number, CellContent])[]): Sheet {
  const added = {
    row,
    hidden: false,
    cells: cells.map(([column, content]) => ({ column, content })).sort((a, b) => a.column - b.column),
  };
  return { ...sheet, rows: [...sheet.rows, added].sort((a, b) => a.row - b.row) };
}

/** Headings over several columns stay with their columns: those who move columns take them away first. */
export function withoutHeadings(sheet: Sheet, { headerRow }: List): Sheet {
  return {
    ...sheet,
    rows: sheet.rows.filter((r) => r.row !== headerRow - 1),
    merges: sheet.merges.filter((m) => m.bottom < headerRow - 1),
    tables: [],
  };
}
