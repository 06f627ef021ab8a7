/**
 * Cells and rows of a sheet. Text from a workbook is only ever written as text: it cannot become a formula or
 * a link, and where it looks like one it keeps its leading apostrophe when somebody edits it.
 */
import { type Day, dayFromIso, daysBetween } from '../../../shared/calendar/day.ts';
import type { Column, Value } from '../../../shared/report/table.ts';
import { lineHeight } from '../../../shared/report/widths.ts';
import { address } from '../../../shared/workbook/address.ts';
import { looksLikeFormula, plainText } from '../plain-text.ts';
import type { Book } from './book.ts';

/** What Excel takes in one cell. */
const longestText = 32_767;

/** @param at its address. */
export const blankCell = (at: string, style: number) => `<c r="${at}" s="${style}"/>`;

export const numberCell = (at: string, style: number, value: number) =>
  `<c r="${at}" s="${style}"><v>${value}</v></c>`;

export function textCell(at: string, style: number, text: string, { strings }: Book): string {
  if (text === '') return blankCell(at, style);
  return `<c r="${at}" s="${style}" t="s"><v>${strings.add(text.slice(0, longestText))}</v></c>`;
}

/** @param value what it comes to, for readers that do not calculate. */
export const formulaCell = (at: string, style: number, formula: string, value: number) =>
  `<c r="${at}" s="${style}"><f>${formula}</f><v>${value}</v></c>`;

/** Text over several cells of a row: the first has it, all have the style. Rows and columns from 1. */
export function wideCell(
  row: number,
  [first, last]: readonly [number, number],
  style: number,
  text: string,
  book: Book,
): string {
  let cells = textCell(address(row, first), style, text, book);
  for (let column = first + 1; column <= last; column += 1) cells += blankCell(address(row, column), style);
  return cells;
}

/** How the cells of a column are written: its styles are looked up once. */
export function bodyCells({ type }: Column, book: Book) {
  const [own, ofText] = [book.formats.body(type), book.formats.body('text')];
  return (at: string, value: Value, text: string): string => {
    if (value === null || value === '') return blankCell(at, own);
    if (typeof value === 'number') return numberCell(at, own, euros(value, type));
    const serial = type === 'day' && typeof value === 'string' ? serialOf(value) : undefined;
    if (serial !== undefined) return numberCell(at, own, serial);
    const plain = plainText(text);
    return textCell(at, looksLikeFormula(plain) ? book.formats.quoted() : ofText, plain, book);
  };
}

/** Cents become euros here and nowhere else. */
export const euros = (value: number, type: Column['type']) => (type === 'money' ? value / 100 : value);

/** Excel counts days from the end of 1899, and wrongly before March of 1900: what is older stays text. */
function serialOf(text: string): number | undefined {
  const day = dayFromIso(text);
  const serial = day ? daysBetween('1899-12-30' as Day, day) : 0;
  return serial > 60 ? serial : undefined;
}

/** What a row has that nobody gave a height. */
const usual = lineHeight + 3;

/** @param height in points; a screen shows whole pixels only. */
export function rowXml(row: number, cells: string, height = usual): string {
  const pixels = Math.round((height * 4) / 3);
  const own = height === usual ? '' : ` ht="${(pixels * 3) / 4}" customHeight="1"`;
  return `<row r="${row}"${own}>${cells}</row>`;
}
