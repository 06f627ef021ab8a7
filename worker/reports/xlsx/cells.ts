/**
 * One cell of the report workbook. Text from a workbook is only ever written as text: it cannot become a
 * formula or a link, and where it looks like one it keeps its leading apostrophe when somebody edits it.
 */
import { ExcelDateTime, type Format, type Worksheet } from 'wasm-xlsxwriter/nodejs';
import { dayFromIso, dayOfMonthOf, monthOf, yearOf } from '../../../shared/calendar/day.ts';
import type { Column, Value } from '../../../shared/report/table.ts';
import type { Wording } from '../../../shared/report/wording.ts';
import { looksLikeFormula, plainText } from '../plain-text.ts';
import type { Formats } from './formats.ts';
import { done } from './handles.ts';

/** What Excel takes in one cell. */
const longestText = 32_767;

export function writeCell(
  sheet: Worksheet,
  at: { readonly row: number; readonly col: number },
  value: Value,
  column: Column,
  { formats, wording }: { readonly formats: Formats; readonly wording: Wording },
): void {
  const format = formats.body(column.type);
  if (value === null || value === '') done(sheet.writeBlank(at.row, at.col, format));
  else if (typeof value === 'number') writeNumber(sheet, at, value, column, format);
  else {
    const day = column.type === 'day' && typeof value === 'string' ? dayFromIso(value) : undefined;
    if (day) {
      const date = ExcelDateTime.fromYMD(yearOf(day), monthOf(day), dayOfMonthOf(day));
      done(sheet.writeDateWithFormat(at.row, at.col, date, format), date);
    } else writeText(sheet, at, plainText(wording.cell(value, column)), formats);
  }
}

/** Cents become euros here and nowhere else. */
export function writeNumber(
  sheet: Worksheet,
  { row, col }: { readonly row: number; readonly col: number },
  value: number,
  { type }: Pick<Column, 'type'>,
  format: Format,
): void {
  done(sheet.writeNumberWithFormat(row, col, type === 'money' ? value / 100 : value, format));
}

function writeText(
  sheet: Worksheet,
  { row, col }: { readonly row: number; readonly col: number },
  text: string,
  formats: Formats,
): void {
  const safe = looksLikeFormula(text) ? formats.quoted : formats.body('text');
  done(sheet.writeStringWithFormat(row, col, text.slice(0, longestText), safe));
}
