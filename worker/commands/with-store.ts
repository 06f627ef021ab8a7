/** Opens the ledger for a command and closes it again; what is wrong with it is said in one plain line. */
import { fill } from '../../shared/i18n/fill.ts';
import { ReportDied } from '../pass/report-died.ts';
import { defaultLedger, openStore, shownAddress } from '../store/open-store.ts';
import { passingFaults, type Store, StoreError, type StoreFault } from '../store/store.ts';
import type { Call, ExitCode } from './command.ts';

/** Also those of a workbook, and of a worker that hangs; the others are of the configuration. */
const couldNotBeDone: ReadonlySet<StoreFault> = new Set([...passingFaults, 'damaged', 'held']);

/** @param write false for commands that only read. */
export async function withStore(
  call: Call,
  { write }: { readonly write: boolean },
  work: (store: Store) => Promise<ExitCode>,
): Promise<ExitCode> {
  const address = call.values.ledger ?? defaultLedger;
  return sayingFaults(call, address, async () => {
    const store = await openStore(address, { write });
    try {
      return await work(store);
    } finally {
      await store.close();
    }
  });
}

/** @param address of the ledger that `work` is about. */
export async function sayingFaults(
  call: Call,
  address: string,
  work: () => Promise<ExitCode>,
): Promise<ExitCode> {
  const say = (sentence: string, detail = '', of = address) =>
    call.io.err.write(`${fill(sentence, { address: shownAddress(of), detail }, call.language)}\n`);
  const { stores } = call.words.ledger;
  try {
    return await work();
  } catch (error) {
    if (error instanceof StoreError) {
      say(stores[error.fault], error.detail, error.address);
      return couldNotBeDone.has(error.fault) ? 1 : 2;
    }
    if (error instanceof ReportDied) {
      const { year, how } = error;
      call.io.err.write(`${fill(call.words.ledger.reportDied, { year, how }, call.language)}\n`);
      return 1;
    }
    const { code, path } = error as NodeJS.ErrnoException;
    if (!/^((UNKNOWN_)?SQLITE_|E[A-Z]+$)/.test(code ?? '')) throw error;
    // A report or its folder, as likely as the ledger's own.
    if (path === undefined) say(stores.unusable, code);
    else say(stores['no-file'], code, path);
    return 1;
  }
}
