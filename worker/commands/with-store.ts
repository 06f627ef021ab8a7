/** Opens the ledger for a command and closes it again; what is wrong with it is said in one plain line. */
import { fill } from '../../shared/i18n/fill.ts';
import { defaultLedger, openStore } from '../store/open-store.ts';
import { type Store, StoreError } from '../store/store.ts';
import type { Call, ExitCode } from './command.ts';

/** @param create false for commands that only read. */
export async function withStore(
  call: Call,
  { create }: { readonly create: boolean },
  work: (store: Store) => Promise<ExitCode>,
): Promise<ExitCode> {
  const address = call.values.ledger ?? defaultLedger;
  const say = (sentence: string, detail = '') =>
    call.io.err.write(`${fill(sentence, { address, detail }, call.language)}\n`);
  const { stores } = call.words.ledger;
  let store: Store | undefined;
  try {
    store = await openStore(address, { create });
    return await work(store);
  } catch (error) {
    if (error instanceof StoreError) {
      say(stores[error.fault]);
      return error.fault === 'pass-taken' ? 1 : 2;
    }
    const { code } = error as { code?: string };
    if (!/^(SQLITE_|E[A-Z]+$)/.test(code ?? '')) throw error;
    say(stores.unusable, code);
    return 1;
  } finally {
    await store?.close();
  }
}
