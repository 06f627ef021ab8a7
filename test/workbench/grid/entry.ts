/**
 * What a person types, as the value Excel makes of it in the person's language: a Finn's `1 200,50` is a
 * number and `14.3.2026` a day. The host itself reads texts as an en-US sheet does, as an add-in's are read.
 */
import { plainValue, type Worksheet } from '../../excel-host/model/worksheet.ts';

const number = /^[+-]?(?:\d{1,3}(?:[\s\u00a0]\d{3})+|\d+)(?:,\d+)?$/;
const day = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/;

export function entered(text: string, locale: string, cellFormat: string): string | number {
  if (cellFormat === '@' || locale.startsWith('en') || text.startsWith('=') || text.startsWith("'"))
    return text;
  const trimmed = text.trim();
  if (number.test(trimmed)) return Number(trimmed.replace(/[\s\u00a0]/g, '').replace(',', '.'));
  const [, d, m, y] = day.exec(trimmed) ?? [];
  if (d && m && y) return `${m}/${d}/${y}`;
  // What en-US would take for a number (`1.234`, `1,234.5`) is a text here.
  return /^[\d.,\s]+$/.test(trimmed) && /[.,]/.test(trimmed) ? `'${text}` : text;
}

/** What the editor shows of a cell: its formula, or its value as it would be typed. */
export function editable(sheet: Worksheet, row: number, column: number): string {
  const cell = sheet.cells.cell(row, column);
  if (cell.formula) return `=${cell.formula.text}`;
  const value = plainValue(sheet.valueAt(row, column));
  const { decimal, name } = sheet.workbook.culture;
  const { numberFormat } = sheet.workbook.styles.format(cell.style);
  if (typeof value !== 'number') return String(value);
  if (/[dy]/i.test(numberFormat.replace(/"[^"]*"|\[[^\]]*\]|General/g, ''))) return sheet.textOf(cell);
  return name.startsWith('en') ? String(value) : String(value).replace('.', decimal);
}
