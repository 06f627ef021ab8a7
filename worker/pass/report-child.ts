/**
 * The process that makes reports: one year at a time, as asked by `report-process.ts`, from the ledger that
 * it opens itself. When its parent lets it go, or dies, it gives up what it is writing and ends.
 */
import { leaveSignalsToParent } from '../start-process.ts';
import { openStore } from '../store/open-store.ts';
import { StoreError } from '../store/store.ts';
import { openReportMaker, type ReportMaker, type ReportsWanted } from './make-reports.ts';
import { type ToldError, told } from './told-error.ts';

export type ReportQuestion =
  | {
      readonly open: ReportsWanted & {
        /** The address: it may hold a password. */
        readonly ledger: string;
        /** The pass that the reports are to follow. */
        readonly pass: number;
      };
    }
  | { readonly year: number };

export type ReportAnswer =
  | { readonly years: readonly number[] }
  | { readonly written: boolean }
  | { readonly error: ToldError };

const gone = new AbortController();
let maker: ReportMaker | undefined;
/** Until what is being written is whole, or gone. */
let writing: Promise<void> = Promise.resolve();

leaveSignalsToParent();
process.on('message', (question: ReportQuestion) => {
  const answered = answer(question)
    .catch((error: unknown): ReportAnswer => ({ error: told(error) }))
    .then(say);
  if ('year' in question) writing = answered;
});
process.on('disconnect', () => {
  gone.abort();
  void writing.then(() => process.exit());
});
say({ ready: true });

async function answer(question: ReportQuestion): Promise<ReportAnswer> {
  if ('year' in question) return { written: (await maker?.write(question.year)) ?? false };
  const { ledger, pass, ...wanted } = question.open;
  const store = await openStore(ledger, { write: false });
  // Another worker has written only where the parent has lost its lock without knowing.
  if ((await store.lastPass())?.id !== pass) throw new StoreError('lock-lost');
  maker = await openReportMaker(store, wanted, gone.signal);
  return { years: maker.years };
}

function say(message: ReportAnswer | { readonly ready: true }): void {
  if (process.connected) process.send?.(message);
}
