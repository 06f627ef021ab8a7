import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  addDays,
  compare,
  type Day,
  day,
  dayFromIso,
  daysBetween,
  formatDay,
  weekday,
} from '../../shared/calendar/day.ts';
import { dayFromSerial, timeFromSerial } from '../../shared/calendar/serial.ts';

const iso = (text: string) => dayFromIso(text)!;

const made: [number, number, number, string | undefined][] = [
  [2023, 2, 28, '2023-02-28'],
  [2024, 2, 29, '2024-02-29'],
  [2023, 2, 29, undefined],
  [1900, 2, 29, undefined],
  [2000, 2, 29, '2000-02-29'],
  [2023, 4, 31, undefined],
  [2023, 13, 1, undefined],
  [2023, 0, 1, undefined],
  [2023, 1, 0, undefined],
  [2023, 1, 1.5, undefined],
  [23, 1, 1, undefined],
];

test.each(made)('%i-%i-%i', (year, month, dayOfMonth, text) => {
  expect(day(year, month, dayOfMonth)).toBe(text);
});

test.each(['2023-2-28', '2023-02-30', '28.2.2023', '2023-02-28T00:00', ''])('%s is no ISO day', (text) => {
  expect(dayFromIso(text)).toBeUndefined();
});

const serials: [number, boolean, string | undefined, string | undefined][] = [
  [1, false, '1900-01-01', undefined],
  [59, false, '1900-02-28', undefined],
  [60, false, undefined, undefined],
  [61, false, '1900-03-01', undefined],
  [44967, false, '2023-02-10', undefined],
  [44970.5771, false, '2023-02-13', '13:51'],
  [44970.577083333, false, '2023-02-13', '13:51'],
  [44970.999999999, false, '2023-02-14', undefined],
  [0, false, undefined, undefined],
  [-1, false, undefined, undefined],
  [0.5, false, undefined, '12:00'],
  [109_939, false, '2200-12-31', undefined],
  [109_940, false, undefined, undefined],
  [0, true, '1904-01-01', undefined],
  [43508, true, '2023-02-13', undefined],
  [108_477, true, '2200-12-31', undefined],
  [108_478, true, undefined, undefined],
  [-1, true, undefined, undefined],
  [Number.NaN, false, undefined, undefined],
];

test.each(serials)('serial %d (1904: %s) is %s %s', (serial, date1904, text, time) => {
  expect(dayFromSerial(serial, date1904)).toBe(text);
  expect(timeFromSerial(serial)).toBe(time);
});

test('days are written as people of the language write them', () => {
  expect(formatDay(iso('2023-02-08'), 'fi')).toBe('8.2.2023');
  expect(formatDay(iso('2023-02-08'), 'sv')).toBe('8.2.2023');
  expect(formatDay(iso('2023-02-08'), 'en')).toBe('8 Feb 2023');
});

const anyDay = fc
  .integer({ min: 0, max: 292_000 })
  .map((count) => new Date(Date.UTC(1500, 0, 1 + count)))
  .map((date) => ({ date, text: date.toISOString().slice(0, 10) as Day }));

test('arithmetic agrees with the proleptic Gregorian calendar', () => {
  fc.assert(
    fc.property(anyDay, fc.integer({ min: -100_000, max: 100_000 }), ({ date, text }, count) => {
      const moved = new Date(date.getTime() + count * 86_400_000).toISOString().slice(0, 10) as Day;
      expect(addDays(text, count)).toBe(moved);
      expect(daysBetween(text, moved)).toBe(count);
      expect(Math.sign(compare(text, moved))).toBe(-Math.sign(count) + 0);
      expect(weekday(text) % 7).toBe(date.getUTCDay());
    }),
    { numRuns: 10_000 },
  );
});

test('a serial and the day it stands for go both ways', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 61, max: 109_939 }),
      fc.integer({ min: 0, max: 1439 }),
      (serial, minute) => {
        const stored = serial + minute / 1440;
        expect(daysBetween(iso('1899-12-30'), dayFromSerial(stored, false)!)).toBe(serial);
        const clock = `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
        expect(timeFromSerial(stored)).toBe(minute === 0 ? undefined : clock);
      },
    ),
    { numRuns: 5000 },
  );
});
