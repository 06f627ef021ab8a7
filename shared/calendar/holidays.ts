/**
 * Days on which a deadline cannot end: Saturdays, church holidays (Sundays among them), Independence Day,
 * May Day, Christmas Eve and Midsummer Eve (Act 150/1930, section 5; decision D10). The church calendar is
 * today's, in force since 1992: before that Epiphany and Ascension were kept on a Saturday for some years.
 */
import { addDays, type Day, day, weekday, yearOf } from './day.ts';

export function isWorkingDay(date: Day): boolean {
  return weekday(date) < 6 && !holidaysOf(yearOf(date)).has(date);
}

/** The day itself when it is a working day, else the first working day after it. */
export function nextWorkingDay(date: Day): Day {
  let working = date;
  while (!isWorkingDay(working)) working = addDays(working, 1);
  return working;
}

/** The year's days off that can fall on a Monday to Friday, wherever they fall this year. */
export function holidaysOf(year: number): ReadonlySet<Day> {
  const easter = easterSunday(year);
  // Midsummer Day is the Saturday of 20–26 June; its eve is the Friday before.
  const midsummerEve = weekdayOnOrAfter(day(year, 6, 19)!, 5);
  return new Set<Day>([
    day(year, 1, 1)!,
    day(year, 1, 6)!,
    addDays(easter, -2),
    addDays(easter, 1),
    day(year, 5, 1)!,
    addDays(easter, 39),
    midsummerEve,
    day(year, 12, 6)!,
    day(year, 12, 24)!,
    day(year, 12, 25)!,
    day(year, 12, 26)!,
  ]);
}

function weekdayOnOrAfter(date: Day, wanted: number): Day {
  return addDays(date, (wanted - weekday(date) + 7) % 7);
}

/** Easter Sunday of the Gregorian calendar (the anonymous computus, as Meeus gives it). */
export function easterSunday(year: number): Day {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const yearOfCentury = year % 100;
  const moonCorrection = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + century - Math.floor(century / 4) - moonCorrection + 15) % 30;
  const toSunday =
    (32 + 2 * (century % 4) + 2 * Math.floor(yearOfCentury / 4) - epact - (yearOfCentury % 4)) % 7;
  const late = Math.floor((golden + 11 * epact + 22 * toSunday) / 451);
  const counted = epact + toSunday - 7 * late + 114;
  return day(year, Math.floor(counted / 31), (counted % 31) + 1)!;
}
