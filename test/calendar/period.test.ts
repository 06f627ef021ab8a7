import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, dayFromIso, daysBetween } from '../../shared/calendar/day.ts';
import { daysByYear, type Period } from '../../shared/calendar/period.ts';

const period = (start: string, end: string): Period => ({
  start: dayFromIso(start)!,
  end: dayFromIso(end)!,
  precision: 'day',
});

test.each<[string, string, [number, number][]]>([
  ['2023-03-01', '2023-03-01', [[2023, 1]]],
  ['2023-01-01', '2023-12-31', [[2023, 365]]],
  [
    '2023-12-31',
    '2024-01-01',
    [
      [2023, 1],
      [2024, 1],
    ],
  ],
  [
    '2020-02-01',
    '2023-08-31',
    [
      [2020, 335],
      [2021, 365],
      [2022, 365],
      [2023, 243],
    ],
  ],
])('%s to %s', (start, end, days) => {
  expect([...daysByYear(period(start, end))]).toEqual(days);
});

test('the years add up to the whole period', () => {
  fc.assert(
    fc.property(fc.nat(100_000), fc.nat(20_000), (offset, length) => {
      const start = addDays(dayFromIso('1950-01-01')!, offset);
      const end = addDays(start, length);
      const total = [...daysByYear({ start, end, precision: 'day' }).values()].reduce((a, b) => a + b);
      expect(total).toBe(daysBetween(start, end) + 1);
    }),
    { numRuns: 2000 },
  );
});
