/** A sample workbook as bytes, looking as officials leave theirs: bold headers, widths, Finnish dates. */
import excel from 'exceljs';
import { columnName } from '../../shared/workbook/address.ts';
import type { Cell, Sheet } from '../../shared/workbook/grid.ts';
import { type PlainSheet, sheetOf } from '../cases/grid.ts';
import { withoutTimes } from './same-bytes.ts';
import type { SampleWorkbook } from './sample.ts';

/** Said to be the day of writing, whenever it is written. */
const written = new Date(Date.UTC(2024, 2, 1));

export async function writeSample({ sheets }: SampleWorkbook): Promise<Buffer> {
  const workbook = new excel.Workbook();
  workbook.created = written;
  workbook.modified = written;
  for (const plain of sheets) fill(workbook.addWorksheet(plain.name), plain);
  return withoutTimes(Buffer.from(await workbook.xlsx.writeBuffer()));
}

function fill(target: excel.Worksheet, plain: PlainSheet): void {
  const sheet = sheetOf(plain);
  const header = headerRow(sheet);
  target.state = sheet.visibility;
  for (const { row, cells, hidden } of sheet.rows) {
    for (const cell of cells) {
      const place = target.getCell(row, cell.column);
      place.value = cellValue(cell);
      if (cell.content.type === 'number' && cell.content.format === 'date') place.numFmt = 'd.m.yyyy';
      if (row <= header) place.font = { bold: true };
      if (row === header) place.alignment = { wrapText: true, vertical: 'top' };
    }
    if (hidden) target.getRow(row).hidden = true;
  }
  for (const area of plain.merges ?? []) target.mergeCells(area);
  for (const letters of plain.hiddenColumns ?? []) target.getColumn(letters).hidden = true;
  setWidths(target, sheet, header);
  if (plain.table) addTable(target, sheet, plain.table);
  else target.views = [{ state: 'frozen', ySplit: header }];
}

/** The first row with three texts or more: titles have fewer. */
function headerRow(sheet: Sheet): number {
  const rows = sheet.rows.filter((r) => r.cells.filter((c) => c.content.type === 'text').length >= 3);
  const widest = Math.max(0, ...rows.slice(0, 2).map((r) => r.cells.length));
  return rows.slice(0, 2).find((r) => r.cells.length === widest)?.row ?? 1;
}

function cellValue({ content, formula }: Cell): excel.CellValue {
  const value = content.type === 'error' ? ({ error: content.value } as excel.CellErrorValue) : content.value;
  return formula === undefined ? value : { formula, result: value as number, date1904: false };
}

function setWidths(target: excel.Worksheet, sheet: Sheet, header: number): void {
  const widths = new Map<number, number>();
  for (const { row, cells } of sheet.rows) {
    // Footnotes run over their neighbours, as they do in Excel.
    if (row < header || cells.length < 3) continue;
    for (const { column, content } of cells) {
      const length = row === header ? 14 : String(content.value).length + 2;
      widths.set(column, Math.min(48, Math.max(widths.get(column) ?? 10, length)));
    }
  }
  for (const [column, width] of widths) target.getColumn(columnName(column)).width = width;
}

/** The cells stand already; the table only frames them. */
function addTable(target: excel.Worksheet, sheet: Sheet, area: string): void {
  const frame = sheet.tables[0];
  if (!frame) return;
  const { top, left, right, bottom } = frame.area;
  const row = (number: number) =>
    Array.from({ length: right - left + 1 }, (_, i) => target.getCell(number, left + i).value);
  target.addTable({
    name: 'Hakemukset',
    ref: area.split(':')[0] as string,
    headerRow: true,
    columns: row(top).map((name) => ({ name: String(name), filterButton: true })),
    rows: Array.from({ length: bottom - top }, (_, i) => row(top + 1 + i)),
  });
}
