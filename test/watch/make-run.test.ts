/** One run of the watch against real ledgers: what goes wrong is logged and kept in the history, and nothing is thrown. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { usualPatience } from '../../worker/pass/waiting.ts';
import { openSqlite } from '../../worker/store/sqlite.ts';
import type { Holder } from '../../worker/store/store.ts';
import { loadConfig, type WatchConfig } from '../../worker/watch/load-config.ts';
import type { Log, LogEvent, LogFields } from '../../worker/watch/log.ts';
import { makeRun, type RunContext } from '../../worker/watch/make-run.ts';
import { newsTeller } from '../../worker/watch/news.ts';
import { openSources } from '../../worker/watch/open-sources.ts';
import { writeDecisions } from '../consolidate/folder.ts';
import { temporaryFolder } from '../temporary-folder.ts';

type Logged = readonly [LogEvent, LogFields];

function setUp(said: Readonly<Record<string, unknown>> = {}, root = temporaryFolder()) {
  const waitedFor: (Holder | null)[] = [];
  const path = join(root, 'avustuskirja.config.json');
  const least = {
    worker: 'koe',
    sources: [{ type: 'folder', path: 'kansio' }],
    schedule: '30 3 * * *',
    ledger: 'kirja.db',
    out: 'raportit',
  };
  writeFileSync(path, JSON.stringify({ ...least, ...said }));
  const config = loadConfig(path, 'fi').config as WatchConfig;
  const logged: Logged[] = [];
  const log: Log = (event, fields = {}) => logged.push([event, fields]);
  const stopping = new AbortController();
  let moment = Date.parse('2024-06-10T00:30Z');
  const context: RunContext = {
    config,
    sources: openSources(config),
    log,
    now: () => moment,
    signal: stopping.signal,
    tellNews: newsTeller(log),
    tellWaiting: (holder) => waitedFor.push(holder),
  };
  const setClock = (instant: string) => {
    moment = Date.parse(instant);
  };
  return { root, logged, waitedFor, stopping, setClock, run: () => makeRun(context, 'schedule', moment) };
}

const eventsOf = (logged: readonly Logged[]) => logged.map(([event]) => event);

test('a source that is away fails the run, takes nothing out, and is told once until it is back', async () => {
  const { root, logged, run } = setUp();
  expect(await run()).toMatchObject({ outcome: 'failed', error: 'source.missing', worker: 'koe' });
  await run();
  mkdirSync(join(root, 'kansio'));
  expect(await run()).toMatchObject({ outcome: 'unchanged', error: null, workbooks: 0 });
  expect(eventsOf(logged)).toEqual([
    ...['run.started', 'source.troubled', 'run.failed'],
    ...['run.started', 'run.failed'],
    ...['run.started', 'source.mended', 'run.finished'],
  ]);
});

test('a ledger that is away is tried again at once, a few times; the next run has its own tries', async () => {
  const { logged, run } = setUp({ ledger: 'postgres://kirja@127.0.0.1:1/kirja' });
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  let isDone = false;
  const running = run().finally(() => {
    isDone = true;
  });
  while (!isDone) {
    await vi.advanceTimersByTimeAsync(1000);
    await new Promise((resolve) => setImmediate(resolve));
  }
  vi.useRealTimers();
  const error = 'ledger.unreachable (ECONNREFUSED)';
  expect(await running).toMatchObject({ outcome: 'failed', error, pass: null });
  expect(eventsOf(logged)).toEqual([
    'run.started',
    'run.retried',
    'run.retried',
    'run.retried',
    'history.unwritten',
    'run.failed',
  ]);
  expect(logged.filter(([event]) => event === 'run.retried').map(([, fields]) => fields.inSeconds)).toEqual([
    2, 10, 30,
  ]);
});

test('a file that is no ledger is not tried again', async () => {
  const { root, logged, run } = setUp();
  writeFileSync(join(root, 'kirja.db'), 'no database at all, but long enough to be looked into'.repeat(100));
  expect(await run()).toMatchObject({ outcome: 'failed', error: 'ledger.not-a-ledger' });
  expect(eventsOf(logged)).toEqual(['run.started', 'history.unwritten', 'run.failed']);
});

test('a folder of reports that cannot be used is named, and is no fault of the program', async () => {
  const { root, logged, run } = setUp();
  const place = join(root, 'raportit');
  mkdirSync(join(root, 'kansio'));
  await writeDecisions(join(root, 'kansio', 'paatokset.xlsx'), [['Lumimäen Martat ry', '15.843', 1000]]);
  writeFileSync(place, 'a file');
  const { outcome, error } = await run();
  expect(outcome).toBe('failed');
  expect(error).toMatch(/^E[A-Z]+$/);
  const [event, fields] = logged.at(-1) as Logged;
  expect([event, fields.file, 'at' in fields]).toEqual(['run.failed', place, false]);
});

test('a book that has got faults since the start fails the run by its code', async () => {
  const root = temporaryFolder();
  const book = join(root, 'oma.json');
  const own = { format: 1, extends: 'kemi-2022', id: 'kemi-2031', year: 2031, validTo: '2031-12-31' };
  writeFileSync(book, JSON.stringify(own));
  const { logged, run } = setUp({ rulebooks: ['oma.json'] }, root);
  writeFileSync(book, JSON.stringify({ ...own, year: 2032 }));
  expect(await run()).toMatchObject({ outcome: 'failed', error: 'rules.rulebookFaults' });
  expect(eventsOf(logged)).toEqual(['run.started', 'run.failed']);
});

test('asked to stop, a run writes nothing and is kept as stopped', async () => {
  const { root, logged, stopping, run } = setUp();
  mkdirSync(join(root, 'kansio'));
  stopping.abort();
  expect(await run()).toMatchObject({ outcome: 'failed', error: 'stopped', pass: null });
  expect(eventsOf(logged)).toEqual(['run.started', 'run.stopped']);
});

test('the history is kept as long as the configuration says', async () => {
  const { root, logged, setClock, run } = setUp({ retention: { runDays: 30 } });
  mkdirSync(join(root, 'kansio'));
  const runs: string[] = [];
  for (const instant of [
    '2024-06-10T00:30:00.000Z',
    '2024-07-09T00:30:00.000Z',
    '2024-07-11T00:30:00.000Z',
  ]) {
    setClock(instant);
    runs.push((await run()).id);
  }
  const store = await openSqlite(join(root, 'kirja.db'));
  expect((await store.runs(10)).map(({ id }) => id)).toEqual(runs.slice(1).reverse());
  await store.close();
  expect(logged.filter(([event]) => event === 'history.forgotten')).toEqual([
    ['history.forgotten', { runs: 1 }],
  ]);
});

test('a worker that hangs is named while it is waited for, and not waited for without end', async () => {
  const { root, logged, waitedFor, run } = setUp({ limits: { waitMinutes: 5 } });
  mkdirSync(join(root, 'kansio'));
  const other = await openSqlite(join(root, 'kirja.db'), { worker: 'toinen' });
  const lock = await other.tryLock('pass');
  const holder = `toinen (pid ${process.pid})`;
  vi.useFakeTimers({ toFake: ['performance'] });
  const running = run();
  while (waitedFor.length === 0) await longer(usualPatience.tellAfterMs);
  expect(waitedFor).toMatchObject([{ worker: holder }]);
  await longer(5 * 60_000);
  expect(await running).toMatchObject({ outcome: 'failed', error: `ledger.held (${holder})`, pass: null });
  vi.useRealTimers();
  expect(eventsOf(logged)).toEqual(['run.started', 'run.waiting', 'run.failed']);
  expect(logged[1]?.[1]).toMatchObject({ holder, since: waitedFor[0]?.since });
  await lock?.release();
  await other.close();
  expect(await run()).toMatchObject({ outcome: 'changed', error: null });
});

/** By the clock that waiting is measured with; the others go on. */
async function longer(ms: number): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 20));
  vi.advanceTimersByTime(ms);
}
