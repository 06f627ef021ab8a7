/**
 * Decides at every waking whether a run is to be made: when something became due since the last run that
 * answers for it. However much was missed, one run makes up for it. Runs never overlap: what falls due
 * during one is made after it, once.
 */
import type { StoredRun } from '../store/store.ts';
import type { Plan } from './plan.ts';

export type Trigger = StoredRun['trigger'];

export type WatcherOptions = {
  readonly plan: Plan;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** When the last run that went well began; null when none is known: then one is made at once. */
  readonly lastGood: number | null;
  /** Never rejects. */
  readonly run: (trigger: Trigger, due: number) => Promise<void>;
  /** Called once for each due instant at which a run was still going. */
  readonly overlapped: (due: number) => void;
};

export type Watcher = {
  readonly wake: () => void;
  /** Makes no more runs; resolved when none is going. */
  readonly stop: () => Promise<void>;
};

/** So much later than due is not on time. */
const lateMs = 60_000;

export function openWatcher({ plan, now, lastGood, run, overlapped }: WatcherOptions): Watcher {
  /** All that was due up to here is answered for. */
  let answered = lastGood;
  let waiting: number | null = null;
  let running: Promise<void> | null = null;
  let isStopped = false;

  function wake(): void {
    const moment = now();
    // A clock that was put back must not keep us waiting until it is there again.
    if (answered !== null) answered = Math.min(answered, moment);
    const due = answered === null ? moment : plan.last(moment);
    if (isStopped || due === null || (answered !== null && due <= answered)) return;
    if (running) {
      if (waiting !== due) overlapped(due);
      waiting = due;
      return;
    }
    const late = moment - due >= lateMs;
    const trigger: Trigger = answered === null ? 'start' : late ? 'missed' : 'schedule';
    answered = due;
    running = run(trigger, due).then(() => {
      running = null;
      wake();
    });
  }

  return {
    wake,
    async stop() {
      isStopped = true;
      await running;
    },
  };
}
