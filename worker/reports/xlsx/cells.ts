/**
 * The cells of a column in the report workbook. Text from a workbook is only ever written as text: it cannot
 * become a formula or a link, and where it looks like one it keeps its leading apostrophe when somebody edits it.
 */
import type { Format, Worksheet } from 'wasm-xlsxwriter/nodejs';
import { type Day, dayFromIso, daysBetween } from '../../../shared/calendar/day.ts';
import type { Column, Value } from '../../../shared/report/table.ts';
import { looksLikeFormula, plainText } from '../plain-text.ts';
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
    const serial = type === 'day' && typeof value === 'string' ? serialOf(value) : undefined;
    if (serial !== undefined) return serial;
    const text = plainText(texts[index] ?? '').slice(0, longestText);
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

/** Excel counts days from the end of 1899, and wrongly before March of 1900: what is older stays text. */
function serialOf(text: string): number | undefined {
  const day = dayFromIso(text);
  const serial = day ? daysBetween('1899-12-30' as Day, day) : 0;
  return serial > 60 ? serial : undefined;
}

export function writeNumber(
  sheet: Worksheet,
  { row, col }: { readonly row: number; readonly col: number },
  value: number,
  { type }: Pick<Column, 'type'>,
  format: Format,
): void {
  done(sheet.writeNumberWithFormat(row, col, inCell(value, type), format));
}
