/** When runs are due: ordinary days, rare days, and the two nights on which the hours do not match the clock. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Plan, planOf } from '../../worker/watch/plan.ts';
import { zoneNamed } from '../../worker/watch/wall-time.ts';

const minute = 60_000;

/** All that is due in a stretch of time, as instants in UTC. */
function dueBetween(plan: Plan, from: string, to: string): readonly string[] {
  const found: string[] = [];
  for (let at = plan.next(Date.parse(from) - 1); at !== null && at < Date.parse(to); at = plan.next(at))
    found.push(new Date(at).toISOString().replace(':00.000Z', 'Z'));
  return found;
}

// In Helsinki the clock goes from 03:00 to 04:00 on 31.3.2024 (01:00 UTC), from 04:00 back to 03:00 on 27.10.2024.
const cases: readonly [
  name: string,
  schedule: readonly string[],
  zone: string,
  from: string,
  to: string,
  readonly string[],
][] = [
  [
    'every night, over the spring night: at the end of the skipped hour',
    ['30 3 * * *'],
    'Europe/Helsinki',
    '2024-03-30',
    '2024-04-02',
    ['2024-03-30T01:30Z', '2024-03-31T01:00Z', '2024-04-01T00:30Z'],
  ],
  [
    'every night, over the autumn night: the first of the two',
    ['30 3 * * *'],
    'Europe/Helsinki',
    '2024-10-26',
    '2024-10-29',
    ['2024-10-26T00:30Z', '2024-10-27T00:30Z', '2024-10-28T01:30Z'],
  ],
  [
    'four times in the skipped hour are one',
    ['*/15 2-4 * * *'],
    'Europe/Helsinki',
    '2024-03-31T00:30Z',
    '2024-03-31T02:00Z',
    [
      '2024-03-31T00:30Z',
      '2024-03-31T00:45Z',
      '2024-03-31T01:00Z',
      '2024-03-31T01:15Z',
      '2024-03-31T01:30Z',
      '2024-03-31T01:45Z',
    ],
  ],
  [
    'every hour rests while the hour is repeated',
    ['0 * * * *'],
    'Europe/Helsinki',
    '2024-10-26T23:00Z',
    '2024-10-27T03:00Z',
    ['2024-10-26T23:00Z', '2024-10-27T00:00Z', '2024-10-27T02:00Z'],
  ],
  [
    'several expressions, each time once',
    ['0 6,12 * * mon-fri', '0 12 * * *'],
    'Europe/Helsinki',
    '2024-06-07',
    '2024-06-10',
    ['2024-06-07T03:00Z', '2024-06-07T09:00Z', '2024-06-08T09:00Z', '2024-06-09T09:00Z'],
  ],
  [
    'the last day of the month',
    ['0 5 L * *'],
    'Europe/Helsinki',
    '2024-02-01',
    '2024-05-01',
    ['2024-02-29T03:00Z', '2024-03-31T02:00Z', '2024-04-30T02:00Z'],
  ],
  [
    'a leap day',
    ['0 0 29 2 *'],
    'UTC',
    '2023-01-01',
    '2029-01-01',
    ['2024-02-29T00:00Z', '2028-02-29T00:00Z'],
  ],
  ['a name', ['@yearly'], 'Europe/Stockholm', '2024-01-02', '2025-06-01', ['2024-12-31T23:00Z']],
  [
    'half an hour repeated',
    ['45 1 * * *'],
    'Australia/Lord_Howe',
    '2024-04-06',
    '2024-04-08',
    ['2024-04-06T14:45Z', '2024-04-07T15:15Z'],
  ],
  [
    'west of Greenwich',
    ['30 1,2 * * *'],
    'America/New_York',
    '2024-11-03',
    '2024-11-04',
    ['2024-11-03T05:30Z', '2024-11-03T07:30Z'],
  ],
];

test.each(cases)('%s', (_name, schedule, zone, from, to, expected) => {
  expect(dueBetween(planOf(schedule, zone), from, to)).toEqual(expected);
});

test('seconds', () => {
  const plan = planOf(['*/20 * * * * *'], 'UTC');
  const at = Date.parse('2024-05-05T11:59:45Z');
  expect([plan.last(at), plan.next(at)]).toEqual([at - 5000, at + 15_000]);
  expect(plan.last(at - 5000)).toBe(at - 5000);
});

test('a wall time and its instant belong together, except in the hours that the clock skips or repeats', () => {
  const zone = zoneNamed('Europe/Helsinki');
  const year = { min: Date.parse('2024-01-01'), max: Date.parse('2025-01-01') };
  fc.assert(
    fc.property(fc.integer(year), (instant) => {
      const again = zone.instantOf(zone.wallAt(instant));
      expect([0, -60 * minute]).toContain(again - instant);
      expect(zone.wallAt(again)).toBe(zone.wallAt(instant));
    }),
  );
});

test('last and next meet: nothing is due between them', () => {
  const schedules = ['30 3 * * *', '*/15 * * * *', '0 0 1 * *', '10,20 2-4 * * sun', '*/7 * * * * *'];
  const night = { min: Date.parse('2024-03-30T20:00Z'), max: Date.parse('2024-11-01') };
  fc.assert(
    fc.property(fc.constantFrom(...schedules), fc.integer(night), (expression, moment) => {
      const plan = planOf([expression], 'Europe/Helsinki');
      const next = plan.next(moment) as number;
      expect(next).toBeGreaterThan(moment);
      expect(plan.last(next)).toBe(next);
      expect(plan.last(next - 1)).toBe(plan.last(moment));
    }),
    { numRuns: 30 },
  );
});
