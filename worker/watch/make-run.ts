/**
 * One run of the watch: the same as the command `consolidate`, with its line in the ledger's history. A
 * database that is away is tried again a few times; what fails then is logged, and is the next run's turn.
 */
import { randomUUID } from 'node:crypto';
import { assessOptions } from '../commands/assess-options.ts';
import { type Consolidation, consolidate } from '../pass/consolidate.ts';
import type { PassOutcome } from '../pass/run-pass.ts';
import type { Source } from '../sources/source.ts';
import { openStore } from '../store/open-store.ts';
import type { Holder, Store, StoredRun } from '../store/store.ts';
import type { WatchConfig } from './load-config.ts';
import type { Log } from './log.ts';
import { pause } from './pause.ts';
import { codeOf, mayPass, whereThrown } from './trouble.ts';
import { dayAt } from './wall-time.ts';
import type { Trigger } from './watcher.ts';

export type RunContext = {
  readonly config: WatchConfig;
  readonly sources: readonly Source[];
  readonly log: Log;
  readonly now: () => number;
  /** Ends a run between two workbooks. */
  readonly signal: AbortSignal;
  /** Told of each pass, for what is new in it. */
  readonly tellNews: (pass: PassOutcome) => void;
  /** Told when a run waits for another worker. */
  readonly tellWaiting: (holder: Holder | null) => void;
};

/** Before each further try, in milliseconds. */
const pauses = [2_000, 10_000, 30_000];
const dayMs = 86_400_000;

/** Never rejects: what went wrong is in the answer. */
export async function makeRun(context: RunContext, trigger: Trigger, due: number): Promise<StoredRun> {
  const { config, log, now, signal } = context;
  const begun = { id: randomUUID(), worker: config.worker, startedAt: isoOf(now()), trigger };
  log('run.started', { run: begun.id, trigger, due: isoOf(due) });
  const done = await attempts(context, begun.id);
  const finished = { ...begun, finishedAt: isoOf(now()) };
  const run: StoredRun =
    'error' in done
      ? { ...finished, ...nothing, outcome: 'failed', error: signal.aborted ? 'stopped' : codeOf(done.error) }
      : { ...finished, ...summaryOf(done) };
  await record(context, run);
  logEnd(context, run, done);
  return run;
}

const nothing = { pass: null, workbooks: 0, read: 0, failed: 0, entries: 0 };

type Attempted = Exclude<Consolidation, { outcome: 'stopped' }> | { readonly error: unknown };

async function attempts(context: RunContext, run: string): Promise<Attempted> {
  for (const wait of [...pauses, null]) {
    try {
      const done = await withLedger(context.config, (store) => once(context, run, store));
      if (done.outcome === 'stopped') return { error: context.signal.reason };
      return done;
    } catch (error) {
      if (wait === null || context.signal.aborted || !mayPass(error)) return { error };
      context.log('run.retried', { run, error: codeOf(error), inSeconds: wait / 1000 });
      await pause(wait, context.signal);
    }
  }
  return { error: context.signal.reason };
}

async function once(context: RunContext, run: string, store: Store) {
  const { config, sources, now, signal, log, tellNews } = context;
  const today = dayAt(now(), config.timeZone);
  const rules = assessOptions(config.rules, today);
  const { ledger, out, language, limits, patience } = config;
  const done = await consolidate({
    store,
    ledger,
    sources,
    rules,
    today,
    out,
    language,
    signal,
    limits,
    patience,
    tellWaiting(holder) {
      log('run.waiting', { run, holder: holder?.worker ?? null, since: holder?.since ?? null });
      context.tellWaiting(holder);
    },
  });
  if (done.outcome !== 'stopped') tellNews(done.pass);
  return done;
}

/** Opened for each use: a server that was away is no reason to start the worker anew. */
async function withLedger<T>(
  { ledger, worker }: WatchConfig,
  work: (store: Store) => Promise<T>,
): Promise<T> {
  const store = await openStore(ledger, { write: true, worker });
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}

function summaryOf({ outcome, pass }: Exclude<Attempted, { error: unknown }>) {
  const whole = pass.troubles.find(({ path }) => path === '');
  const count = (status: string) =>
    pass.workbooks.filter(({ workbook }) => workbook.status === status).length;
  return {
    pass: pass.pass,
    workbooks: pass.workbooks.length - count('removed'),
    read: pass.read,
    failed: count('failed'),
    entries: pass.added.length,
    // A source that is away fails the run, though the others were read.
    outcome: whole ? ('failed' as const) : outcome,
    error: whole ? `source.${whole.trouble}` : null,
  };
}

/** The history is worth no run: what cannot be written to it is logged. */
async function record({ config, log, now }: RunContext, run: StoredRun): Promise<void> {
  try {
    await withLedger(config, async (store) => {
      await store.recordRun(run);
      const forgotten = await store.forgetRuns(isoOf(now() - config.retention.runDays * dayMs));
      if (forgotten > 0) log('history.forgotten', { runs: forgotten });
    });
  } catch (error) {
    log('history.unwritten', { run: run.id, error: codeOf(error) });
  }
}

function logEnd({ log, signal }: RunContext, run: StoredRun, done: Attempted): void {
  const { id, worker: _worker, startedAt, finishedAt, outcome, error, ...counts } = run;
  const seconds = (Date.parse(finishedAt) - Date.parse(startedAt)) / 1000;
  if ('error' in done && signal.aborted) log('run.stopped', { run: id, seconds });
  else if ('error' in done) log('run.failed', { run: id, error, seconds, ...whereThrown(done.error) });
  else {
    const event = outcome === 'failed' ? 'run.failed' : 'run.finished';
    log(event, { run: id, outcome, error, ...counts, years: done.years, seconds });
  }
}

const isoOf = (instant: number) => new Date(instant).toISOString();
