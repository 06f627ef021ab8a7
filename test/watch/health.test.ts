/** When the worker is well; and that what tells it can fail without anything else failing. */
import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { StoredRun } from '../../worker/store/store.ts';
import { type HealthFacts, healthAt } from '../../worker/watch/health.ts';
import type { LogEvent, LogFields } from '../../worker/watch/log.ts';
import { openHealth } from '../../worker/watch/open-health.ts';
import { planOf } from '../../worker/watch/plan.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const plan = planOf(['30 3 * * *'], 'Europe/Helsinki');

function runAt(startedAt: string, outcome: StoredRun['outcome'] = 'unchanged'): StoredRun {
  const counts = { pass: 1, workbooks: 3, read: 0, failed: 0, entries: 0 };
  const finishedAt = startedAt.replace('00Z', '42Z');
  return {
    id: 'id',
    worker: 'koe',
    startedAt,
    finishedAt,
    trigger: 'schedule',
    outcome,
    error: null,
    ...counts,
  };
}

const facts: HealthFacts = {
  worker: 'koe',
  version: '1.2.3',
  state: 'waiting',
  lastRun: null,
  lastGood: null,
};
const [tonight, lastNight] = [runAt('2024-06-10T00:30:00Z'), runAt('2024-06-09T00:30:00Z')];

const cases: readonly [string, moment: string, Partial<HealthFacts>, boolean][] = [
  ['no run yet', '2024-06-10T00:00Z', { state: 'starting' }, false],
  ['the run of the night is done', '2024-06-10T09:00Z', { lastRun: tonight, lastGood: tonight }, true],
  [
    'the run of the night failed',
    '2024-06-10T09:00Z',
    { lastRun: runAt('2024-06-10T00:30:00Z', 'failed'), lastGood: lastNight },
    false,
  ],
  [
    'it is still going',
    '2024-06-10T01:29Z',
    { state: 'running', lastRun: lastNight, lastGood: lastNight },
    true,
  ],
  [
    'it has been going for more than an hour',
    '2024-06-10T01:31Z',
    { state: 'running', lastRun: lastNight, lastGood: lastNight },
    false,
  ],
  [
    'another worker did it',
    '2024-06-10T09:00Z',
    {
      lastRun: runAt('2024-06-10T00:30:00Z', 'elsewhere'),
      lastGood: runAt('2024-06-10T00:30:00Z', 'elsewhere'),
    },
    true,
  ],
  ['stopped', '2024-06-10T09:00Z', { state: 'stopped', lastRun: tonight, lastGood: tonight }, false],
];

test.each(cases)('%s', (_name, moment, more, healthy) => {
  const health = healthAt(Date.parse(moment), plan, { ...facts, ...more });
  expect(health.healthy).toBe(healthy);
});

test('what it tells', () => {
  const told = healthAt(Date.parse('2024-06-10T09:00Z'), plan, {
    ...facts,
    lastRun: tonight,
    lastGood: tonight,
  });
  expect(told).toEqual({
    healthy: true,
    state: 'waiting',
    worker: 'koe',
    version: '1.2.3',
    writtenAt: '2024-06-10T09:00:00.000Z',
    nextRun: '2024-06-11T00:30:00.000Z',
    lastRun: tonight,
    lastSuccess: '2024-06-10T00:30:42Z',
    waitingFor: null,
  });
});

test('a file that cannot be written is said once, and once more when it can', async () => {
  const folder = temporaryFolder();
  const file = join(folder, 'health.json');
  mkdirSync(file);
  const logged: LogEvent[] = [];
  let moment = Date.parse('2024-06-10T09:00Z');
  const health = await openHealth(
    { file },
    (event) => logged.push(event),
    () => healthAt(moment, plan, facts),
  );
  await health.tell();
  await health.tell();
  expect([logged, readdirSync(folder)]).toEqual([['health.unusable'], ['health.json']]);
  rmSync(file, { recursive: true });
  moment += 60_000;
  await Promise.all([health.tell(), health.tell()]);
  expect([logged, readdirSync(folder)]).toEqual([['health.unusable', 'health.mended'], ['health.json']]);
  expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({ writtenAt: '2024-06-10T09:01:00.000Z' });
});

test('an address that is taken is said, and the rest goes on', async () => {
  const logged: LogEvent[] = [];
  let url = '';
  const log = (event: LogEvent, fields: LogFields = {}) => {
    logged.push(event);
    if (event === 'health.listening') url = String(fields.address);
  };
  const now = () => healthAt(Date.parse('2024-06-10T09:00Z'), plan, facts);
  const first = await openHealth({ address: { host: '127.0.0.1', port: 0 } }, log, now);
  const second = await openHealth(
    { address: { host: '127.0.0.1', port: Number(new URL(url).port) } },
    log,
    now,
  );
  expect(logged).toEqual(['health.listening', 'health.unusable']);
  const answer = await fetch(url);
  expect([answer.status, await answer.json()]).toEqual([503, now()]);
  expect((await fetch(url, { method: 'POST' })).status).toBe(405);
  await second.tell();
  second.close();
  first.close();
});
