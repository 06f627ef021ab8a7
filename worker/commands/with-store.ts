/** Opens the ledger for a command and closes it again; what is wrong with it is said in one plain line. */
import { fill } from '../../shared/i18n/fill.ts';
import { defaultLedger, openStore, shownAddress } from '../store/open-store.ts';
import { type Store, StoreError, type StoreFault } from '../store/store.ts';
import type { Call, ExitCode } from './command.ts';

/** Faults that another try may not meet; the others are of the configuration. */
const passing: ReadonlySet<StoreFault> = new Set(['pass-taken', 'lock-lost', 'unreachable', 'interrupted']);

/** @param create false for commands that only read. */
export async function withStore(
  call: Call,
  { create }: { readonly create: boolean },
  work: (store: Store) => Promise<ExitCode>,
): Promise<ExitCode> {
  const address = call.values.ledger ?? defaultLedger;
  const say = (sentence: string, detail = '') =>
    call.io.err.write(`${fill(sentence, { address: shownAddress(address), detail }, call.language)}\n`);
  const { stores } = call.words.ledger;
  let store: Store | undefined;
  try {
    store = await openStore(address, { create });
    return await work(store);
  } catch (error) {
    if (error instanceof StoreError) {
      say(stores[error.fault], error.detail);
      return passing.has(error.fault) ? 1 : 2;
    }
    const { code } = error as { code?: string };
    if (!/^(SQLITE_|E[A-Z]+$)/.test(code ?? '')) throw error;
    say(stores.unusable, code);
    return 1;
  } finally {
    await store?.close();
  }
}
