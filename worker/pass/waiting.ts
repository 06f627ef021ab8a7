/**
 * Waiting for another worker of the ledger: after a while it is said for whom, and after a long while given up,
 * since a worker that hangs but lives keeps its locks for ever.
 */
import { type Holder, type Store, StoreError } from '../store/store.ts';

export type Patience = {
  /** In milliseconds. */
  readonly tellAfterMs: number;
  readonly giveUpAfterMs: number;
};

export const usualPatience: Patience = { tellAfterMs: 10_000, giveUpAfterMs: 3_600_000 };

/** Called each time a lock could not be had. @throws StoreError `held` when it has been waited for too long. */
export type Waiting = (lock: string) => Promise<void>;

/** @param tell called once; null when nothing can be told of who is waited for. */
export function waitingFor(
  store: Pick<Store, 'holder'>,
  { tellAfterMs, giveUpAfterMs }: Patience,
  tell: (holder: Holder | null) => void,
): Waiting {
  const since = new Map<string, number>();
  let isTold = false;
  return async (lock) => {
    const now = performance.now();
    const waited = now - (since.get(lock) ?? now);
    since.set(lock, now - waited);
    if (waited < (isTold ? giveUpAfterMs : tellAfterMs)) return;
    const holder = await store.holder(lock);
    if (!isTold) tell(holder);
    isTold = true;
    if (waited >= giveUpAfterMs) throw new StoreError('held', holder?.worker);
  };
}
