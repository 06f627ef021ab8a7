import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, compare, dayFromIso, daysBetween } from '../../shared/calendar/day.ts';
import { finality } from '../../shared/calendar/decision-deadline.ts';
import { isWorkingDay } from '../../shared/calendar/holidays.ts';

const letter = { serviceDays: 7, appealDays: 14 };
const email = { serviceDays: 3, appealDays: 14 };

// The letters of 2019–2023 are published appeal cases: the day of service and the last day are the committees' own.
test.each([
  ['letter, published case', letter, '2023-04-21', '2023-04-28', '2023-05-12', '2023-05-13'],
  ['letter, published case', letter, '2021-04-14', '2021-04-21', '2021-05-05', '2021-05-06'],
  ['letter, published case', letter, '2022-04-14', '2022-04-21', '2022-05-05', '2022-05-06'],
  [
    'letter served on Good Friday all the same',
    letter,
    '2019-04-12',
    '2019-04-19',
    '2019-05-03',
    '2019-05-04',
  ],
  ['e-mail', email, '2023-05-26', '2023-05-29', '2023-06-12', '2023-06-13'],
  ['letter, final on a Saturday', letter, '2023-05-26', '2023-06-02', '2023-06-16', '2023-06-17'],
  ['last day on Midsummer Eve', email, '2023-06-06', '2023-06-09', '2023-06-26', '2023-06-27'],
  ['last day on Christmas Day', letter, '2023-12-04', '2023-12-11', '2023-12-27', '2023-12-28'],
  [
    'personal service counts from the day itself',
    { serviceDays: 0, appealDays: 14 },
    '2023-05-02',
    '2023-05-02',
    '2023-05-16',
    '2023-05-17',
  ],
])('%s', (_, rule, sent, served, lastAppealDay, final) => {
  expect(finality({ sent: dayFromIso(sent)!, rule })).toEqual({ served, lastAppealDay, final });
});

test('the last day is the first working day once the time has run', () => {
  fc.assert(
    fc.property(fc.nat(73_000), fc.nat(10), fc.nat(40), (offset, serviceDays, appealDays) => {
      const sent = addDays(dayFromIso('1995-01-01')!, offset);
      const { served, lastAppealDay, final } = finality({ sent, rule: { serviceDays, appealDays } });
      expect(daysBetween(sent, served)).toBe(serviceDays);
      expect(daysBetween(served, lastAppealDay)).toBeGreaterThanOrEqual(appealDays);
      expect(isWorkingDay(lastAppealDay)).toBe(true);
      for (let day = addDays(served, appealDays); compare(day, lastAppealDay) < 0; day = addDays(day, 1)) {
        expect(isWorkingDay(day)).toBe(false);
      }
      expect(daysBetween(lastAppealDay, final)).toBe(1);
    }),
    { numRuns: 2000 },
  );
});
