/**
 * ISO dates of `t="d"` cells as the serial numbers that every other date cell holds. The 1900 system has a
 * 29 February 1900 that never was, so January and February 1900 lie one lower; the 1904 system starts at 0.
 */
import { dayFromIso, daysBetween } from '../../shared/calendar/day.ts';

const epoch1900 = dayFromIso('1899-12-30')!;
const epoch1904 = dayFromIso('1904-01-01')!;
const firstOrdinary = 61;

const pattern = /^(\d{4}-\d{2}-\d{2})?(?:(?:^|T)(?:(\d{2}):(\d{2})(?::(\d{2}(?:\.\d+)?))?)?)?Z?$/;

/** The serial of a date, a time of day, or both; undefined for any other text. */
export function serialFromIso(text: string, date1904: boolean): number | undefined {
  const match = pattern.exec(text.trim());
  if (match === null) return undefined;
  const [, date, hours, minutes, seconds = '0'] = match;
  if (date === undefined && hours === undefined) return undefined;
  const [hour, minute, second] = [Number(hours ?? 0), Number(minutes ?? 0), Number(seconds)];
  if (hour > 23 || minute > 59 || second >= 60) return undefined;
  const time = (hour * 3600 + minute * 60 + second) / 86_400;
  if (date === undefined) return time;
  const day = dayFromIso(date);
  if (day === undefined) return undefined;
  if (date1904) return daysBetween(epoch1904, day) + time;
  const serial = daysBetween(epoch1900, day);
  return (serial < firstOrdinary ? serial - 1 : serial) + time;
}
