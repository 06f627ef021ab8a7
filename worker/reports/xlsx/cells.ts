/**
 * The cells of a column in the report workbook. Text from a workbook is only ever written as text: it cannot
 * become a formula or a link, and where it looks like one it keeps its leading apostrophe when somebody edits it.
 */
import type { Format, Worksheet } from 'wasm-xlsxwriter/nodejs';
import { dayFromIso } from '../../../shared/calendar/day.ts';
import { serialFromDay } from '../../../shared/calendar/serial.ts';
import type { Column, Value } from '../../../shared/report/table.ts';
import { looksLikeFormula, safeText } from '../safe-text.ts';
import type { Formats } from './formats.ts';
import { done } from './handles.ts';

/** What Excel takes in one cell. */
const longestText = 32_767;

export type Body = {
  readonly values: readonly Value[];
  /** The same as people read them. */
  readonly texts: readonly string[];
  readonly column: Column;
};

/** In one call for the whole column, since a call costs more than what it writes; then what looks otherwise. */
export function writeBody(
  sheet: Worksheet,
  at: { readonly row: number; readonly col: number },
  { values, texts, column }: Body,
  formats: Formats,
): void {
  const { type } = column;
  const [own, ofText] = [formats.body(type), formats.body('text')];
  const otherwise: { readonly row: number; readonly text: string; readonly format: Format }[] = [];
  const cells = values.map((value, index) => {
    if (value === null) return '';
    if (typeof value === 'number') return inCell(value, type);
    const day = type === 'day' && typeof value === 'string' ? dayFromIso(value) : undefined;
    const serial = day && serialFromDay(day, false);
    if (serial !== undefined) return serial;
    const text = safeText(texts[index] ?? '').slice(0, longestText);
    const format = looksLikeFormula(text) ? formats.quoted : ofText;
    if (format === formats.quoted || (text !== '' && !isText(type)))
      otherwise.push({ row: at.row + index, text, format });
    return text;
  });
  done(sheet.writeColumnWithFormat(at.row, at.col, cells, own));
  for (const { row, text, format } of otherwise) done(sheet.writeStringWithFormat(row, at.col, text, format));
}

/** Columns of text look all the same. */
const isText = (type: Column['type']) => ['text', 'longText', 'source', 'finding'].includes(type);

/** Cents become euros here and nowhere else. */
const inCell = (value: number, type: Column['type']) => (type === 'money' ? value / 100 : value);

export function writeNumber(
  sheet: Worksheet,
  { row, col }: { readonly row: number; readonly col: number },
  value: number,
  { type }: Pick<Column, 'type'>,
  format: Format,
): void {
  done(sheet.writeNumberWithFormat(row, col, inCell(value, type), format));
}
