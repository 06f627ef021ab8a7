/**
 * Days of the watch compressed by a clock of our own: node-cron rings, the watcher decides, and the runs are
 * a table. A run here only takes time; what a real one does stands in `watch.test.ts`.
 */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { setAlarm } from '../../worker/watch/alarm.ts';
import { planOf } from '../../worker/watch/plan.ts';
import { openWatcher } from '../../worker/watch/watcher.ts';

const minute = 60_000;
const hour = 60 * minute;

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

type Stretch = {
  readonly schedule: readonly string[];
  readonly timeZone?: string;
  readonly from: string;
  readonly to: string;
  /** When the last good run began; by default the one at the beginning of the stretch. */
  readonly lastGood?: string | null;
  /** How long a run takes, in milliseconds. */
  readonly takes?: number;
  /** The machine sleeps in between. */
  readonly asleep?: readonly [from: string, to: string];
};

const written = (instant: number) => new Date(instant).toISOString().slice(5, 19).replace('T', ' ');

/** Every run as `begun trigger (due)`, in UTC; and what fell due during one. */
async function live({
  schedule,
  timeZone = 'Europe/Helsinki',
  from,
  to,
  lastGood = from,
  takes = 1000,
  asleep,
}: Stretch) {
  vi.setSystemTime(Date.parse(from));
  const runs: string[] = [];
  const overlapped: string[] = [];
  const watcher = openWatcher({
    plan: planOf(schedule, timeZone),
    now: () => Date.now(),
    lastGood: lastGood === null ? null : Date.parse(lastGood),
    async run(trigger, due) {
      const [begun, wanted] = [written(Date.now()), written(due)];
      runs.push(`${begun} ${trigger}${begun === wanted ? '' : ` (${wanted})`}`);
      await new Promise((resolve) => setTimeout(resolve, takes));
    },
    overlapped: (due) => overlapped.push(written(due)),
  });
  const alarm = setAlarm(schedule, timeZone, watcher.wake);
  watcher.wake();
  if (asleep) {
    await vi.advanceTimersByTimeAsync(Date.parse(asleep[0]) - Date.now());
    // The timers of a machine that sleeps stand still while its clock goes on.
    vi.setSystemTime(Date.parse(asleep[1]));
  }
  await vi.advanceTimersByTimeAsync(Date.parse(to) - Date.now());
  alarm.stop();
  await Promise.all([watcher.stop(), vi.advanceTimersByTimeAsync(takes)]);
  return { runs, overlapped };
}

const lives: readonly [string, Stretch, runs: readonly string[], overlapped?: readonly string[]][] = [
  [
    'an ordinary day',
    { schedule: ['30 3 * * *', '0 8-16/4 * * mon-fri'], from: '2024-06-10T00:00Z', to: '2024-06-11T00:00Z' },
    [
      '06-10 00:30:00 schedule',
      '06-10 05:00:00 schedule',
      '06-10 09:00:00 schedule',
      '06-10 13:00:00 schedule',
    ],
  ],
  [
    'the spring night: 03:30 is skipped, the run is made at 04:00, which is 01:00 in UTC',
    { schedule: ['30 3 * * *'], from: '2024-03-30T01:00Z', to: '2024-03-31T02:00Z' },
    ['03-30 01:30:00 schedule', '03-31 01:00:00 schedule'],
  ],
  [
    'the autumn night: 03:30 comes twice, the run is made once',
    { schedule: ['30 3 * * *'], from: '2024-10-26T00:00Z', to: '2024-10-27T02:00Z' },
    ['10-26 00:30:00 schedule', '10-27 00:30:00 schedule'],
  ],
  [
    'every hour, over the spring night',
    { schedule: ['0 * * * *'], from: '2024-03-30T23:30Z', to: '2024-03-31T02:30Z' },
    ['03-31 00:00:00 schedule', '03-31 01:00:00 schedule', '03-31 02:00:00 schedule'],
  ],
  [
    'a first start makes a run at once',
    { schedule: ['30 3 * * *'], from: '2024-06-10T21:10Z', to: '2024-06-11T01:00Z', lastGood: null },
    ['06-10 21:10:00 start', '06-11 00:30:00 schedule'],
  ],
  [
    'nights missed while the worker was down are made up for once, at its start',
    {
      schedule: ['30 3 * * *'],
      from: '2024-06-10T21:10Z',
      to: '2024-06-11T01:00Z',
      lastGood: '2024-06-05T00:30Z',
    },
    ['06-10 21:10:00 missed (06-10 00:30:00)', '06-11 00:30:00 schedule'],
  ],
  [
    'a restart after the run of the night makes none',
    {
      schedule: ['30 3 * * *'],
      from: '2024-06-10T21:10Z',
      to: '2024-06-10T23:00Z',
      lastGood: '2024-06-10T00:30:00.020Z',
    },
    [],
  ],
  [
    'what fell due while the machine slept is made up for once',
    {
      schedule: ['*/10 * * * *'],
      from: '2024-06-10T06:05Z',
      to: '2024-06-10T09:11Z',
      asleep: ['2024-06-10T06:12Z', '2024-06-10T08:55Z'],
    },
    [
      '06-10 06:10:00 schedule',
      '06-10 08:56:00 missed (06-10 08:50:00)',
      '06-10 09:00:00 schedule',
      '06-10 09:10:00 schedule',
    ],
  ],
  [
    'a run that is longer than the time between two: one is made after it',
    { schedule: ['*/10 * * * *'], from: '2024-06-10T06:05Z', to: '2024-06-10T06:55Z', takes: 25 * minute },
    ['06-10 06:10:00 schedule', '06-10 06:35:00 missed (06-10 06:30:00)'],
    ['06-10 06:20:00', '06-10 06:30:00', '06-10 06:40:00', '06-10 06:50:00'],
  ],
  [
    'seconds',
    { schedule: ['*/20 * * * * *'], from: '2024-06-10T06:00:05Z', to: '2024-06-10T06:01:05Z' },
    ['06-10 06:00:20 schedule', '06-10 06:00:40 schedule', '06-10 06:01:00 schedule'],
  ],
];

test.each(lives)('%s', async (_name, stretch, runs, overlapped = []) => {
  expect(await live(stretch)).toEqual({ runs, overlapped });
});

test('a clock that is put back a day keeps no run away', async () => {
  vi.setSystemTime(Date.parse('2024-06-10T00:29Z'));
  const runs: string[] = [];
  const watcher = openWatcher({
    plan: planOf(['30 3 * * *'], 'Europe/Helsinki'),
    now: () => Date.now(),
    lastGood: Date.parse('2024-06-11T00:30Z'),
    run: async (trigger) => void runs.push(`${written(Date.now())} ${trigger}`),
    overlapped: () => {},
  });
  watcher.wake();
  expect(runs).toEqual([]);
  vi.setSystemTime(Date.parse('2024-06-10T00:30Z'));
  watcher.wake();
  expect(runs).toEqual(['06-10 00:30:00 schedule']);
});

test('asked to stop, it ends the run that is going and begins no other', async () => {
  vi.setSystemTime(Date.parse('2024-06-10T00:30Z'));
  const done: string[] = [];
  const watcher = openWatcher({
    plan: planOf(['* * * * *'], 'UTC'),
    now: () => Date.now(),
    lastGood: null,
    async run(trigger) {
      await new Promise((resolve) => setTimeout(resolve, hour));
      done.push(trigger);
    },
    overlapped: () => {},
  });
  watcher.wake();
  const stopped = watcher.stop();
  await vi.advanceTimersByTimeAsync(2 * hour);
  await stopped;
  watcher.wake();
  expect(done).toEqual(['start']);
});
