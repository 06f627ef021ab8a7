/** What only one worker of a ledger does at a time; the others wait for it, or take over when it dies. */
import { setTimeout as after } from 'node:timers/promises';
import type { Store } from '../store/store.ts';
import type { Waiting } from './waiting.ts';

/** In milliseconds. */
const pause = 100;

/** @throws the signal's reason when waiting is given up, and what `waiting` throws. */
export async function alone<T>(
  store: Store,
  name: string,
  signal: AbortSignal | undefined,
  waiting: Waiting,
  work: () => Promise<T>,
): Promise<T> {
  let lock = await store.tryLock(name);
  while (lock === null) {
    await waiting(name);
    await after(pause);
    signal?.throwIfAborted();
    lock = await store.tryLock(name);
  }
  try {
    return await work();
  } finally {
    await lock.release();
  }
}
