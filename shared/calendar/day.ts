/**
 * A day of the calendar, without a time zone: text `YYYY-MM-DD`, which sorts as it reads. Arithmetic goes
 * through the number of days since 1 March of the year 0, counting years from March so that the leap day
 * comes last. No `Date`: the reading of a workbook must not hang on where the machine stands.
 */
import type { Language } from '../i18n/language.ts';

declare const dayBrand: unique symbol;
export type Day = string & { readonly [dayBrand]: true };

/** The day, or undefined when the calendar has none such (31 April) or the year has not four digits. */
export function day(year: number, month: number, dayOfMonth: number): Day | undefined {
  const whole = Number.isInteger(year) && Number.isInteger(month) && Number.isInteger(dayOfMonth);
  if (!whole || year < 1000 || year > 9999 || month < 1 || month > 12) return undefined;
  if (dayOfMonth < 1 || dayOfMonth > daysInMonth(year, month)) return undefined;
  return write(year, month, dayOfMonth);
}

/** Reads `YYYY-MM-DD`; undefined for any other text and for days that do not exist. */
export function dayFromIso(text: string): Day | undefined {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return undefined;
  return day(Number(text.slice(0, 4)), Number(text.slice(5, 7)), Number(text.slice(8)));
}

export function yearOf(date: Day): number {
  return Number(date.slice(0, 4));
}

export function monthOf(date: Day): number {
  return Number(date.slice(5, 7));
}

export function dayOfMonthOf(date: Day): number {
  return Number(date.slice(8));
}

function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** @throws RangeError beyond the years 1000–9999. */
export function addDays(date: Day, count: number): Day {
  return fromNumber(toNumber(date) + count);
}

/** Days from `from` to `to`: the same day 0, the next day 1, the day before −1. */
export function daysBetween(from: Day, to: Day): number {
  return toNumber(to) - toNumber(from);
}

/** 1 Monday … 7 Sunday. */
export function weekday(date: Day): number {
  // 1 March 0000 was a Wednesday.
  return ((toNumber(date) + 2) % 7) + 1;
}

/** Negative when `a` is earlier, 0 on the same day, positive when later. */
export function compare(a: Day, b: Day): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

const monthsInEnglish = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

/** `28.2.2023` in Finnish and Swedish, `28 Feb 2023` in English. */
export function formatDay(date: Day, language: Language): string {
  const year = yearOf(date);
  const month = monthOf(date);
  const dayOfMonth = dayOfMonthOf(date);
  if (language === 'en') return `${dayOfMonth} ${monthsInEnglish[month - 1]} ${year}`;
  return `${dayOfMonth}.${month}.${year}`;
}

function write(year: number, month: number, dayOfMonth: number): Day {
  return `${year}-${month < 10 ? '0' : ''}${month}-${dayOfMonth < 10 ? '0' : ''}${dayOfMonth}` as Day;
}

function toNumber(date: Day): number {
  const month = monthOf(date);
  const year = month > 2 ? yearOf(date) : yearOf(date) - 1;
  const monthFromMarch = (month + 9) % 12;
  const daysBeforeYear = year * 365 + Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400);
  return daysBeforeYear + Math.floor((153 * monthFromMarch + 2) / 5) + dayOfMonthOf(date) - 1;
}

const daysIn400Years = 146_097;

function fromNumber(count: number): Day {
  const era = Math.floor(count / daysIn400Years);
  const dayOfEra = count - era * daysIn400Years;
  const leapDays =
    Math.floor(dayOfEra / 1460) - Math.floor(dayOfEra / 36_524) + Math.floor(dayOfEra / 146_096);
  const yearOfEra = Math.floor((dayOfEra - leapDays) / 365);
  const yearStart = 365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100);
  const dayOfYear = dayOfEra - yearStart;
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const dayOfMonth = dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1;
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  const date = day(era * 400 + yearOfEra + (month <= 2 ? 1 : 0), month, dayOfMonth);
  if (date === undefined) throw new RangeError(`no day of the years 1000–9999: ${count}`);
  return date;
}
