/**
 * Spreadsheet serial numbers to days. The 1900 system believes in a 29 February 1900 (serial 60), so
 * serials below it lie one day off; the 1904 system starts at 0 and has no such day. The fraction is the
 * time of day. Read to the second first: Excel stores 13.51 as a fraction a hair below it.
 */
import { addDays, type Day, dayFromIso, daysBetween } from './day.ts';

const secondsPerDay = 86_400;
const epoch1900 = dayFromIso('1899-12-30')!;
const epoch1904 = dayFromIso('1904-01-01')!;
/** Serial of 1 January 2201 in the 1900 system. */
const end1900 = 109_940;
const end1904 = end1900 - 1462;

/** The day, or undefined for a serial outside 1900–2200 and for the day that never was. */
export function dayFromSerial(serial: number, date1904: boolean): Day | undefined {
  const whole = Math.floor(secondsOf(serial) / secondsPerDay);
  if (date1904) return whole >= 0 && whole < end1904 ? addDays(epoch1904, whole) : undefined;
  if (!(whole >= 1 && whole < end1900) || whole === 60) return undefined;
  return addDays(epoch1900, whole < 60 ? whole + 1 : whole);
}

/** Undefined before 1 March 1900, where spreadsheets do not agree with the calendar, and before 1904. */
export function serialFromDay(date: Day, date1904: boolean): number | undefined {
  const serial = daysBetween(date1904 ? epoch1904 : epoch1900, date);
  return serial > (date1904 ? -1 : 60) ? serial : undefined;
}

/** The serial's time of day as `HH:MM`; undefined when it is a whole day. */
export function timeFromSerial(serial: number): string | undefined {
  const seconds = secondsOf(serial) % secondsPerDay;
  if (!(seconds > 0)) return undefined;
  const hours = Math.floor(seconds / 3600);
  const minutes = Math.floor(seconds / 60) % 60;
  return `${String(hours).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`;
}

function secondsOf(serial: number): number {
  return Math.round(serial * secondsPerDay);
}
