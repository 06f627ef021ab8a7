/**
 * The cron worker, put together: plan, alarm, runs, health and log, until it is asked to stop. Whatever
 * fails in a run or beside one, the worker lives on.
 */
import { once } from 'node:events';
import { openStore, shownAddress } from '../store/open-store.ts';
import { type Holder, type StoredRun, StoreError } from '../store/store.ts';
import { setAlarm } from './alarm.ts';
import { type HealthFacts, healthAt } from './health.ts';
import type { WatchConfig } from './load-config.ts';
import type { Log } from './log.ts';
import { makeRun } from './make-run.ts';
import { newsTeller } from './news.ts';
import { openHealth } from './open-health.ts';
import { openSources } from './open-sources.ts';
import { planOf } from './plan.ts';
import { onStopSignal } from './stop-signals.ts';
import { codeOf } from './trouble.ts';
import { openWatcher } from './watcher.ts';

export type WatchOptions = {
  readonly config: WatchConfig;
  readonly version: string;
  readonly log: Log;
  /** Milliseconds since 1970. */
  readonly now: () => number;
};

/** Resolved when it has stopped. */
export async function watch({ config, version, log, now }: WatchOptions): Promise<void> {
  const { worker, schedule, timeZone } = config;
  const plan = planOf(schedule, timeZone);
  const stopping = new AbortController();
  const signals = onStopSignal((signal) => {
    log('watch.stopping', { signal });
    stopping.abort();
  });

  let facts: HealthFacts = { worker, version, state: 'starting', ...(await history(config, log)) };
  const health = await openHealth(config.health, log, () => healthAt(now(), plan, facts));
  const tell = (news: Partial<HealthFacts>) => {
    facts = { ...facts, ...news };
    return health.tell();
  };

  const { signal } = stopping;
  const tellWaiting = (waitingFor: Holder | null) => void tell({ waitingFor });
  const context = {
    config,
    sources: openSources(config),
    log,
    now,
    signal,
    tellNews: newsTeller(log),
    tellWaiting,
  };
  const watcher = openWatcher({
    plan,
    now,
    lastGood: facts.lastGood && Date.parse(facts.lastGood.startedAt),
    async run(trigger, due) {
      await tell({ state: 'running' });
      const run = await makeRun(context, trigger, due);
      const isGood = run.outcome !== 'failed';
      await tell({ state: 'waiting', waitingFor: null, lastRun: run, ...(isGood && { lastGood: run }) });
    },
    overlapped: (due) => log('run.overlapped', { due: new Date(due).toISOString() }),
  });

  const ledger = shownAddress(config.ledger);
  log('watch.started', { version, pid: process.pid, node: process.version, schedule, timeZone, ledger });
  const alarm = setAlarm(schedule, timeZone, () => {
    watcher.wake();
    void tell({});
  });
  await tell({ state: 'waiting' });
  if (!signal.aborted) {
    watcher.wake();
    await once(signal, 'abort');
  }

  alarm.stop();
  await watcher.stop();
  await tell({ state: 'stopped' });
  health.close();
  signals.off();
  log('watch.stopped');
}

/** How many runs are looked through for this worker's own; others may share the ledger. */
const historyLength = 200;

/** What this worker did before, as far as the ledger can be asked. */
async function history(
  { ledger, worker }: WatchConfig,
  log: Log,
): Promise<Pick<HealthFacts, 'lastRun' | 'lastGood'>> {
  let runs: readonly StoredRun[] = [];
  try {
    const store = await openStore(ledger, { write: false });
    runs = await store.runs(historyLength).finally(() => store.close());
  } catch (error) {
    const isNew = error instanceof StoreError && error.fault === 'not-found';
    if (!isNew) log('history.unread', { error: codeOf(error) });
  }
  const own = runs.filter((run) => run.worker === worker);
  return { lastRun: own[0] ?? null, lastGood: own.find((run) => run.outcome !== 'failed') ?? null };
}
