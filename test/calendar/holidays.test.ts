import { expect, test } from 'vitest';
import { dayFromIso, formatDay } from '../../shared/calendar/day.ts';
import { easterSunday, holidaysOf, isWorkingDay, nextWorkingDay } from '../../shared/calendar/holidays.ts';

test.each([
  [1999, '1999-04-04'],
  [2008, '2008-03-23'],
  [2011, '2011-04-24'],
  [2023, '2023-04-09'],
  [2024, '2024-03-31'],
  [2025, '2025-04-20'],
  [2038, '2038-04-25'],
  [2285, '2285-03-22'],
])('Easter of %i is %s', (year, day) => {
  expect(easterSunday(year)).toBe(day);
});

test('the days off of 2023', () => {
  const days = [...holidaysOf(2023)].map((day) => formatDay(day, 'fi').replace('.2023', '.'));
  expect(days).toEqual('1.1. 6.1. 7.4. 10.4. 1.5. 18.5. 23.6. 6.12. 24.12. 25.12. 26.12.'.split(' '));
});

test.each([
  ['an ordinary Tuesday', '2023-02-28', '2023-02-28'],
  ['Saturday', '2023-06-17', '2023-06-19'],
  ['Sunday', '2023-06-18', '2023-06-19'],
  ['Epiphany on a Friday', '2023-01-06', '2023-01-09'],
  ['Maundy Thursday works', '2023-04-06', '2023-04-06'],
  ['Good Friday to Easter Tuesday', '2023-04-07', '2023-04-11'],
  ['May Day', '2023-05-01', '2023-05-02'],
  ['Ascension', '2023-05-18', '2023-05-19'],
  ['Midsummer Eve at its earliest', '2020-06-19', '2020-06-22'],
  ['Midsummer Eve at its latest', '2026-06-25', '2026-06-25'],
  ['the Friday of 25 June 2027 is the eve', '2027-06-25', '2027-06-28'],
  ['All Saints is a Saturday', '2023-11-04', '2023-11-06'],
  ['Independence Day', '2023-12-06', '2023-12-07'],
  ['Christmas Eve on a Sunday', '2023-12-24', '2023-12-27'],
  ['Christmas Eve on a Thursday', '2026-12-24', '2026-12-28'],
  ['New Year’s Eve works', '2024-12-31', '2024-12-31'],
  ['New Year’s Day', '2025-01-01', '2025-01-02'],
])('%s: a deadline on %s ends on %s', (_, due, ends) => {
  const moved = nextWorkingDay(dayFromIso(due)!);
  expect(moved).toBe(ends);
  expect(isWorkingDay(moved)).toBe(true);
});
