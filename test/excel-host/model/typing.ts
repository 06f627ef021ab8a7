/**
 * What becomes of a string written to a cell. Excel reads it as typed into an en-US sheet, whatever the
 * user's language (office-js #1559, by design): number-like text becomes a number, `=…` a formula, a date
 * its serial; `31.12.2026` and `1,5` are no numbers there and stay text. A cell of format `@` keeps all text.
 */
import { invalidArgument } from '../errors.ts';
import { CellError, type Value } from './cells.ts';

export type Entry = {
  readonly value: Value;
  /** Without `=`. */
  readonly formula?: string;
  /** The format Excel gives a cell of format General along with such a value. */
  readonly numberFormat?: string;
  readonly quotePrefix?: true;
};

export type TypingContext = {
  readonly date1904: boolean;
  /** The year a date without one falls into. */
  readonly year: number;
};

const number = String.raw`(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d*)?|\.\d+`;
const plainNumber = new RegExp(`^([+-]?)(?:${number})$`);
const scientific = /^[+-]?(?:\d+\.?\d*|\.\d+)[eE][+-]?\d+$/;
const percent = new RegExp(`^([+-]?)(${number})\\s?%$`);
const currency = new RegExp(`^([+-]?)\\$([+-]?)(${number})$`);
const inParentheses = new RegExp(`^\\((\\$?)(${number})\\)$`);
const fraction = /^([+-]?)(\d+) (\d{1,3})\/(\d{1,3})$/;
const errors = ['#N/A', '#DIV/0!', '#VALUE!', '#REF!', '#NAME?', '#NUM!', '#NULL!', '#SPILL!', '#CALC!'];

/** @throws InvalidArgument where Excel would refuse the text as a broken formula. */
export function typed(text: string, cellFormat: string, context: TypingContext): Entry {
  if (text === '') return { value: null };
  if (cellFormat === '@') return { value: text };
  if (text.startsWith("'")) return { value: text.slice(1), quotePrefix: true };
  if (text.startsWith('=') && text.length > 1) return formula(text.slice(1));
  const trimmed = text.replace(/^ +| +$/g, '');
  const found = typedNumber(trimmed) ?? typedDate(trimmed, context);
  if (found) return found;
  if (/^(?:true|false)$/i.test(trimmed)) return { value: /^t/i.test(trimmed) };
  if (errors.includes(trimmed.toUpperCase())) return { value: new CellError(trimmed.toUpperCase()) };
  if (/^[+-]./.test(trimmed) && !/^[+-]+$/.test(trimmed))
    return formula(trimmed.startsWith('+') ? trimmed.slice(1) : trimmed);
  return { value: text };
}

/** Excel parses a formula as it is written; what it cannot parse it refuses. */
function formula(text: string): Entry {
  const bare = text.replace(/"(?:[^"]|"")*"|'(?:[^']|'')+'!/g, 'x');
  const depth = [...bare].reduce((d, c) => (d < 0 ? d : c === '(' ? d + 1 : c === ')' ? d - 1 : d), 0);
  if (
    depth !== 0 ||
    /["]/.test(bare) ||
    /[\p{L}\p{N})]\s+[\p{L}\p{N}]+(?:\s|$)/u.test(bare.replace(/\[[^\]]*\]/g, 'x')) ||
    /[-+*/^&=<>,]\s*$/.test(bare)
  )
    throw invalidArgument('The formula is incorrect or incomplete.');
  return { value: null, formula: text };
}

const amount = (digits: string): number => Number(digits.replaceAll(',', ''));

function typedNumber(text: string): Entry | null {
  if (plainNumber.test(text)) {
    const value = amount(text);
    return text.includes(',')
      ? { value, numberFormat: text.includes('.') ? '#,##0.00' : '#,##0' }
      : { value };
  }
  if (scientific.test(text)) return { value: Number(text), numberFormat: '0.00E+00' };
  let m = percent.exec(text);
  // Divided as decimals, so that 12 % is 0.12 and not its neighbour.
  if (m)
    return { value: Number(`${m[1]}${amount(m[2]!)}e-2`), numberFormat: /\./.test(text) ? '0.00%' : '0%' };
  m = currency.exec(text);
  if (m && !(m[1] && m[2])) {
    const sign = m[1] === '-' || m[2] === '-' ? -1 : 1;
    return { value: sign * amount(m[3]!), numberFormat: dollars(text) };
  }
  m = inParentheses.exec(text);
  if (m) return { value: -amount(m[2]!), ...(m[1] && { numberFormat: dollars(text) }) };
  m = fraction.exec(text);
  if (m && Number(m[4]) > 0)
    return {
      value: (m[1] === '-' ? -1 : 1) * (Number(m[2]) + Number(m[3]) / Number(m[4])),
      numberFormat: m[4]!.length > 1 ? '# ??/??' : '# ?/?',
    };
  return null;
}

const dollars = (text: string): string =>
  text.includes('.') ? '$#,##0.00_);[Red]($#,##0.00)' : '$#,##0_);[Red]($#,##0)';

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const longMonths = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];

function month(word: string): number {
  const w = word.toLowerCase();
  return Math.max(months.indexOf(w), longMonths.indexOf(w)) + 1;
}

const time = /^(\d{1,4}):(\d{2})(?::(\d{2}(?:\.\d{1,3})?))?(?:\s*([ap])m?)?$/i;

function typedDate(text: string, context: TypingContext): Entry | null {
  const split = /^([\s\S]*?)(?:\s+(\d{1,4}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:\s*[ap]m?)?))?$/i.exec(text)!;
  const alone = typedTime(text);
  if (alone) return alone;
  const day = dayOf(split[1]!, context);
  if (!day) return null;
  const clock = split[2] === undefined ? undefined : typedTime(split[2]);
  if (clock === null) return null;
  return clock
    ? { value: day.serial + (clock.value as number), numberFormat: 'm/d/yyyy h:mm' }
    : { value: day.serial, numberFormat: day.format };
}

function typedTime(text: string): Entry | null {
  const m = time.exec(text);
  if (!m) return null;
  const half = m[4]?.toLowerCase();
  let hours = Number(m[1]);
  if (Number(m[2]) > 59 || Number(m[3] ?? 0) >= 60 || (half && (hours > 12 || hours < 1))) return null;
  if (half) hours = (hours % 12) + (half === 'p' ? 12 : 0);
  const value = (hours * 3600 + Number(m[2]) * 60 + Number(m[3] ?? 0)) / 86_400;
  return {
    value,
    numberFormat: half
      ? m[3]
        ? 'h:mm:ss AM/PM'
        : 'h:mm AM/PM'
      : hours > 23
        ? '[h]:mm:ss'
        : m[3]
          ? 'h:mm:ss'
          : 'h:mm',
  };
}

function dayOf(text: string, { date1904, year }: TypingContext): { serial: number; format: string } | null {
  const at = (
    y: string | undefined,
    m: number,
    d: number,
    format: string,
  ): { serial: number; format: string } | null => {
    const full =
      y === undefined ? year : y.length <= 2 ? Number(y) + (Number(y) < 30 ? 2000 : 1900) : Number(y);
    const serial = toSerial(full, m, d, date1904);
    return serial === null ? null : { serial, format };
  };
  let m = /^(\d{1,2})([/-])(\d{1,2})(?:\2(\d{1,2}|\d{4}))?$/.exec(text);
  if (m) {
    const day = at(m[4], Number(m[1]), Number(m[3]), m[4] ? 'm/d/yyyy' : 'd-mmm');
    // `5/2030` has no such day: a month of a year.
    return day ?? null;
  }
  m = /^(\d{1,2})[/-](\d{4})$/.exec(text);
  if (m) return at(m[2], Number(m[1]), 1, 'mmm-yy');
  m = /^(\d{4})([/-])(\d{1,2})\2(\d{1,2})$/.exec(text);
  if (m) return at(m[1], Number(m[3]), Number(m[4]), 'm/d/yyyy');
  m = /^(\d{1,2})[ -]?([A-Za-z]{3,9})(?:[ ,-]+(\d{2}|\d{4}))?$/.exec(text);
  if (m && month(m[2]!)) return at(m[3], month(m[2]!), Number(m[1]), m[3] ? 'd-mmm-yy' : 'd-mmm');
  m = /^([A-Za-z]{3,9})[ -](\d{1,2})(?:,? +(\d{4}))?$/.exec(text);
  if (m && month(m[1]!)) return at(m[3], month(m[1]!), Number(m[2]), m[3] ? 'd-mmm-yy' : 'd-mmm');
  m = /^([A-Za-z]{3,9})[ -](\d{4})$/.exec(text);
  if (m && month(m[1]!)) return at(m[2], month(m[1]!), 1, 'mmm-yy');
  return null;
}

/** Days since 1900 as Excel counts them, 29 February 1900 included; or since 1904. */
export function toSerial(year: number, month: number, day: number, date1904: boolean): number | null {
  const lengths = [31, leap(year) || year === 1900 ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  if (year < (date1904 ? 1904 : 1900) || year > 9999 || day < 1 || day > (lengths[month - 1] ?? 0))
    return null;
  const days = daysBefore(year) + lengths.slice(0, month - 1).reduce((a, b) => a + b, 0) + day;
  const after1900 = year > 1900 ? 1 : 0;
  const serial = days - daysBefore(1900) + after1900;
  return date1904 ? serial - 1462 : serial;
}

const leap = (y: number): boolean => (y % 4 === 0 && y % 100 !== 0) || y % 400 === 0;
const daysBefore = (y: number): number =>
  (y - 1) * 365 + Math.floor((y - 1) / 4) - Math.floor((y - 1) / 100) + Math.floor((y - 1) / 400);

/** The day of a serial, and the seconds into it. */
export function fromSerial(
  serial: number,
  date1904: boolean,
): { year: number; month: number; day: number; weekday: number; seconds: number } {
  const rounded = Math.round(serial * 86_400);
  const whole = Math.floor(rounded / 86_400) + (date1904 ? 1462 : 0);
  const seconds = rounded - Math.floor(rounded / 86_400) * 86_400;
  const weekday = (((whole - 1) % 7) + 7) % 7;
  if (whole === 60) return { year: 1900, month: 2, day: 29, weekday, seconds };
  if (whole === 0) return { year: 1900, month: 1, day: 0, weekday, seconds };
  let left = whole - (whole > 60 ? 1 : 0);
  let year = 1900;
  while (left > (leap(year) ? 366 : 365)) left -= leap(year++) ? 366 : 365;
  const lengths = [31, leap(year) ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  let month = 0;
  while (left > lengths[month]!) left -= lengths[month++]!;
  return { year, month: month + 1, day: left, weekday, seconds };
}
