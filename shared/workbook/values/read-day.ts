/**
 * One cell as a day, with the time of day where one is given (`13.2.2023 klo 13.42`). A dot means day first;
 * with strokes both orders are in use, so `02/03/2023` is ambiguous. Two days, or a range, are ambiguous too.
 * Years outside 1990–2100 are slips of the hand and stay unread.
 */
import { type Day, day, yearOf } from '../../calendar/day.ts';
import { dayFromSerial, timeFromSerial } from '../../calendar/serial.ts';
import type { FieldValues, Reading } from '../fact.ts';
import type { CellContent } from '../grid.ts';
import { monthNamed, monthPattern } from './month-names.ts';
import { knownAs, unknown } from './outcome.ts';
import { isBlank, plainText } from './plain-text.ts';

type DayAndTime = FieldValues['day'];

/** @param date1904 the workbook counts its days from 1904 */
export function readDay(content: CellContent | undefined, date1904: boolean): Reading<DayAndTime> {
  if (content === undefined) return unknown.missing;
  switch (content.type) {
    case 'number':
      return content.format === 'percent' ? unknown.unreadable : fromNumber(content.value, date1904);
    case 'text':
      return fromText(plainText(content.value).toLowerCase());
    case 'error':
      return unknown.error;
    case 'boolean':
      return unknown.unreadable;
  }
}

/** A serial whose format got lost is still a day: no other number in a column of days is that large. */
function fromNumber(value: number, date1904: boolean): Reading<DayAndTime> {
  const serial = dayFromSerial(value, date1904);
  if (serial) return plausible(serial, timeFromSerial(value));
  // 20230213
  const digits =
    Number.isInteger(value) && value >= 19_900_101 && value <= 21_001_231 ? String(value) : undefined;
  return digits ? dated(digits.slice(0, 4), digits.slice(4, 6), digits.slice(6)) : unknown.unreadable;
}

const weekday =
  '(?:(?:ma|ti|ke|to|pe|la|su|maanantai|tiistai|keskiviikko|torstai|perjantai|lauantai|sunnuntai|mån|tis|ons|tors?|fre|lör|sön|mon|tue|tues|wed|thu|thurs|fri|sat|sun)(?:na|dag(?:en)?|day|nesday|urday|sday|rsday)?[.,]* )?';
const label =
  '(?:(?:saapunut|saapui|saap|myöhässä|jätetty|päivätty|allekirjoitettu|lähetetty|maksettu|toimitettu|viimeistään|sähköposti|sähköpostilla|sähköpostitse|s-posti|kirje|kirjeellä|kirjeitse|postitse|pvm|inkommit|inkom|daterad|undertecknat|senast|received|signed|dated|e-post|brev|email|den|on)[.:]* )*';
/** Whose meeting it was: `Hvltk 21.5.2024 § 45`. */
const board =
  '(?:(?:\\p{L}*(?:ltk|lautakun\\p{L}+|lautakunta|jaosto|hallitus|valtuusto)|kh|kv|khall|nämnd\\p{L}*|\\p{L}+nämnden|board)[.:]? )?';
const section = '(?:[ ,;/]*§ ?\\d+)?';
/** `klo 15`, `15.00`, `3 pm`; of `klo 17–19` the beginning. */
const clock =
  '(?:,? ?(?:(?<mark>t|klo|kl|kello|at)\\.?:? ?|(?=\\d{1,2}[.:]\\d{2}|\\d{1,2} ?[ap]m))(?<hour>\\d{1,2})(?:[.:](?<minute>\\d{2})(?:[.:]\\d{2}(?:[.,]\\d+)?)?)? ?(?<half>[ap]m)?(?<zone>z|[+-]\\d{2}:?\\d{2})?(?: ?[-–—] ?\\d{1,2}(?:[.:]\\d{2})?(?![\\d.:]))?)?';
const remark = '(?:[ ,;/]*(?<remark>[(\\p{L}][^\\d]*))?[.,;*]*';

const shapes = [
  '(?<y>\\d{4})(?<separator>[-/.])(?<m>\\d{1,2})\\k<separator>(?<d>\\d{1,2})',
  '(?<d>\\d{1,2})\\. ?(?<m>\\d{1,2})\\. ?(?<y>\\d{4}|\\d{2})',
  '(?<d>\\d{1,2})-(?<m>\\d{1,2})-(?<y>\\d{4})',
  '(?<a>\\d{1,2})/(?<b>\\d{1,2})/(?<y>\\d{4}|\\d{2})',
  `(?<d>\\d{1,2})(?:\\.|st|nd|rd|th|:[ae])?[ -]?(?<name>${monthPattern})[ -]?,? ?(?<y>\\d{4}|\\d{2})`,
  `(?<name>${monthPattern}) (?<d>\\d{1,2})(?:st|nd|rd|th)?,? (?<y>\\d{4})`,
].map(
  (shape) =>
    new RegExp(`^${board}${label}${weekday}${label}${shape}(?!\\d)${clock}${section}${remark}$`, 'u'),
);

function fromText(text: string): Reading<DayAndTime> {
  if (isBlank(text)) return unknown.missing;
  if (text.length > longest || !/\d/.test(text)) return unknown.unreadable;
  for (const shape of shapes) {
    const parts = shape.exec(text)?.groups;
    if (parts) return fromParts(parts);
  }
  return severalDays.test(text) ? unknown.ambiguous : unknown.unreadable;
}

/** A cell of more characters than this tells a story. */
const longest = 100;

/** A day and, after it, the beginning of another: a range or a list. */
const severalDays =
  /\d{1,2}\.(?:\d{1,2}\.(?:\d{2,4})?)? ?\D{1,40}\d{1,2}\.\d{1,2}\.\d{2,4}|\d{4}-\d\d-\d\d.*\d{4}-\d\d-\d\d/;

/** A remark that makes the day a limit, or doubts it. */
const limits =
  /\?|(?<!\p{L})(?:mennessä|alkaen|lähtien|asti|saakka|jälkeen|tai|eller|or|senast|tidigast)(?!\p{L})/u;

function fromParts(parts: Record<string, string>): Reading<DayAndTime> {
  if (parts.remark && limits.test(parts.remark)) return unknown.ambiguous;
  const time = timeOf(parts);
  if (time === 'invalid') return unknown.unreadable;
  // Universal time is two or three hours behind the clock here: late in the evening the day itself is unsure.
  if (parts.zone === 'z') return Number(parts.hour) < 21 ? dateOf(parts) : unknown.ambiguous;
  // `17:00-19:00` is no zone but the end of a span.
  const spans = parts.mark !== 't' && parts.zone?.startsWith('-');
  if (parts.zone && !spans && !/^\+0[23]/.test(parts.zone)) return unknown.ambiguous;
  return dateOf(parts, time);
}

function dateOf(parts: Record<string, string>, time?: string): Reading<DayAndTime> {
  const year = parts.y!.length === 2 ? (parts.y! < '70' ? `20${parts.y}` : `19${parts.y}`) : parts.y!;
  if (parts.name) return dated(year, String(monthNamed(parts.name)), parts.d!, time);
  if (parts.a === undefined) return dated(year, parts.m!, parts.d!, time);
  const dayFirst = dated(year, parts.b!, parts.a, time);
  const monthFirst = dated(year, parts.a, parts.b!, time);
  if (dayFirst.state === 'unknown') return monthFirst;
  return monthFirst.state === 'unknown' || parts.a === parts.b ? dayFirst : unknown.ambiguous;
}

function dated(year: string, month: string, dayOfMonth: string, time?: string): Reading<DayAndTime> {
  const date = day(Number(year), Number(month), Number(dayOfMonth));
  return date ? plausible(date, time) : unknown.unreadable;
}

function plausible(date: Day, time: string | undefined): Reading<DayAndTime> {
  if (yearOf(date) < 1990 || yearOf(date) > 2100) return unknown.unreadable;
  return knownAs(time === undefined ? { day: date } : { day: date, time });
}

function timeOf(parts: Record<string, string>): string | undefined {
  if (parts.hour === undefined) return undefined;
  const minute = parts.minute ?? '00';
  const endOfDay = parts.hour === '24' && minute === '00';
  if ((Number(parts.hour) > 23 && !endOfDay) || Number(minute) > 59) return 'invalid';
  if (parts.half) return ofHalf(Number(parts.hour), minute, parts.half);
  return `${parts.hour.padStart(2, '0')}:${minute}`;
}

function ofHalf(hour: number, minute: string, half: string): string {
  if (hour < 1 || hour > 12) return 'invalid';
  return `${String((hour % 12) + (half === 'pm' ? 12 : 0)).padStart(2, '0')}:${minute}`;
}
