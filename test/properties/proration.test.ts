/** Project budgets over calendar years by days (D11): exact to the cent, whatever the period and the sum. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, dayFromIso } from '../../shared/calendar/day.ts';
import { daysByYear, type Period } from '../../shared/calendar/period.ts';
import { shareByYear } from '../../shared/projects/by-year.ts';

const first = dayFromIso('2014-01-01')!;
const anyPeriod = fc
  .record({ offset: fc.nat(6_000), length: fc.nat(3_000) })
  .map(({ offset, length }): Period => {
    const start = addDays(first, offset);
    return { start, end: addDays(start, length), precision: 'day' };
  });
const anySum = fc.integer({ min: 0, max: 5_000_000_000 });

test('100 000 prorations keep the sum, and each year is within a cent of its days', () => {
  fc.assert(
    fc.property(anyPeriod, anySum, (period, total) => {
      const shares = shareByYear(total, period);
      const days = daysByYear(period);
      const all = [...days.values()].reduce((a, b) => a + b, 0);
      expect(Object.keys(shares).map(Number)).toEqual([...days.keys()]);
      expect(Object.values(shares).reduce((a, b) => a + b, 0)).toBe(total);
      for (const [year, count] of days) {
        // Compared in whole numbers: share × all days against total × own days.
        const off = BigInt(shares[year] as number) * BigInt(all) - BigInt(total) * BigInt(count);
        expect(off > -BigInt(all) && off < BigInt(all)).toBe(true);
      }
    }),
    { numRuns: 100_000 },
  );
});
