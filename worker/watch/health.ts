/**
 * Whether the worker is well: the last run did not fail, and what was due an hour ago has been done by a
 * later run. Nothing in it tells of persons or of what workbooks hold.
 */
import type { Holder, StoredRun } from '../store/store.ts';
import type { Plan } from './plan.ts';

export type WatchState = 'starting' | 'waiting' | 'running' | 'stopped';

export type Health = {
  readonly healthy: boolean;
  readonly state: WatchState;
  readonly worker: string;
  readonly version: string;
  /** Instants in UTC, ISO 8601. An old one here means that no worker writes any more. */
  readonly writtenAt: string;
  readonly nextRun: string | null;
  readonly lastRun: StoredRun | null;
  /** When the last run that did not fail was finished. */
  readonly lastSuccess: string | null;
  /** The worker that the run waits for, and since when that one has been at work. */
  readonly waitingFor: Holder | null;
};

export type HealthFacts = {
  readonly worker: string;
  readonly version: string;
  readonly state: WatchState;
  readonly lastRun: StoredRun | null;
  readonly lastGood: StoredRun | null;
  readonly waitingFor?: Holder | null;
};

/** How long a run may take before what was due at its beginning counts as overdue. */
const graceMs = 3_600_000;

export function healthAt(moment: number, plan: Plan, facts: HealthFacts): Health {
  const { lastRun, lastGood, state } = facts;
  const next = state === 'stopped' ? null : plan.next(moment);
  const due = plan.last(moment - graceMs);
  const isOverdue = due !== null && (lastGood === null || Date.parse(lastGood.startedAt) < due);
  return {
    healthy: state !== 'stopped' && lastRun !== null && lastRun.outcome !== 'failed' && !isOverdue,
    state,
    worker: facts.worker,
    version: facts.version,
    writtenAt: new Date(moment).toISOString(),
    nextRun: next === null ? null : new Date(next).toISOString(),
    lastRun,
    lastSuccess: lastGood?.finishedAt ?? null,
    waitingFor: facts.waitingFor ?? null,
  };
}
