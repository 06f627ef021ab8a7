/**
 * When a request is made again. The service's own `Retry-After` (seconds or a date) is obeyed; without one
 * the wait doubles, with jitter. One pause holds for all requests, since the service counts them together,
 * and the pauses of a listing together have a limit, beyond which the trouble is said instead.
 */
import type { IncomingHttpHeaders } from 'node:http';
import { GraphFault } from './fault.ts';

/** The clock and chance, so that a test waits for nothing. */
export type Clock = {
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly wait: (ms: number) => Promise<void>;
  /** In [0, 1). */
  readonly random: () => number;
};

const tries = 8;
const firstWaitMs = 1000;
const longestWaitMs = 60_000;

export type Patience = <T>(work: () => Promise<T>) => Promise<T>;

/** @param limitMs all pauses together. */
export function openPatience({ now, wait, random }: Clock, limitMs: number): Patience {
  let pausedUntil = 0;
  let paused = 0;

  /** @returns false when that is more than there is patience for. */
  function pause(ms: number): boolean {
    const until = now() + ms;
    const more = Math.max(0, until - Math.max(pausedUntil, now()));
    if (paused + more > limitMs) return false;
    paused += more;
    pausedUntil = Math.max(pausedUntil, until);
    return true;
  }

  return async (work) => {
    for (let attempt = 1; ; attempt += 1) {
      while (now() < pausedUntil) await wait(pausedUntil - now());
      try {
        return await work();
      } catch (error) {
        if (!(error instanceof GraphFault) || !error.passing || attempt === tries) throw error;
        const usual = Math.min(longestWaitMs, firstWaitMs * 2 ** (attempt - 1)) * (0.5 + random() / 2);
        if (!pause(Math.max(error.waitMs ?? usual, firstWaitMs / 2))) throw error;
      }
    }
  };
}

/** @returns milliseconds from now; null where nothing is said or it cannot be read. */
export function retryAfter(headers: IncomingHttpHeaders, now: number): number | null {
  const said = headers['retry-after']?.trim();
  if (said === undefined) return null;
  if (/^\d+(\.\d+)?$/.test(said)) return Math.ceil(Number(said) * 1000);
  const date = Date.parse(said);
  return Number.isNaN(date) ? null : Math.max(0, date - now);
}
