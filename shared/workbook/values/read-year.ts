/** One cell as a year, 1990–2100: plain, with its word (`vuosi 2023`), or a date shown as its year only. */
import { yearOf } from '../../calendar/day.ts';
import { dayFromSerial } from '../../calendar/serial.ts';
import type { Reading } from '../fact.ts';
import type { CellContent } from '../grid.ts';
import { knownAs, unknown } from './outcome.ts';
import { isBlank, plainText } from './plain-text.ts';

export function readYear(content: CellContent | undefined, date1904: boolean): Reading<number> {
  if (content === undefined) return unknown.missing;
  switch (content.type) {
    case 'number':
      if (content.format === 'percent') return unknown.unreadable;
      return plausible(content.format === 'date' ? yearOfSerial(content.value, date1904) : content.value);
    case 'text':
      return fromText(plainText(content.value).toLowerCase());
    case 'error':
      return unknown.error;
    case 'boolean':
      return unknown.unreadable;
  }
}

function yearOfSerial(serial: number, date1904: boolean): number {
  const day = dayFromSerial(serial, date1904);
  return day ? yearOf(day) : Number.NaN;
}

function plausible(year: number): Reading<number> {
  return Number.isInteger(year) && year >= 1990 && year <= 2100 ? knownAs(year) : unknown.unreadable;
}

const oneYear =
  /^(?:(?:vuosi|vuonna|vuoden|vuodelle|v|år|året|year)[.:]? ?)?(\d{4})\.?(?: (?:talousarvio|budget))?$/;
const severalYears = /^\d{4} ?(?:[-–—/,]|ja|och|and) ?(?:\d{2}|\d{4})$/;

function fromText(text: string): Reading<number> {
  if (isBlank(text)) return unknown.missing;
  const one = oneYear.exec(text);
  if (one) return plausible(Number(one[1]));
  return severalYears.test(text) ? unknown.ambiguous : unknown.unreadable;
}
