/**
 * One run over the sources: the pass into the ledger, then the reports of the years it changed, both while
 * no other worker does the same. The command and the watch run by it. What an unchanged pass does not need
 * is not even loaded. What is kept of workbooks is a copy of what they say: where some of it is damaged, none
 * is trusted, and all is read again.
 */
import type { Language } from '../../shared/i18n/language.ts';
import { namingPlace } from '../reports/naming-place.ts';
import { StoreError } from '../store/store.ts';
import { openWorkbookReader, type ReadingLimits } from './read-workbook.ts';
import { reportsStand } from './reports-stand.ts';
import { type PassOptions, type PassOutcome, type PassResult, runPass } from './run-pass.ts';

export type ConsolidateOptions = Omit<PassOptions, 'reader' | 'anew'> & {
  /** The store's address. */
  readonly ledger: string;
  /** The folder of the years' folders. */
  readonly out: string;
  readonly language: Language;
  /** For the reading of one workbook. */
  readonly limits?: ReadingLimits;
  /** Told when the ledger is entered, before the reports. */
  readonly tellEntered?: (pass: PassOutcome) => void;
};

export type Consolidation =
  /** By the signal: what was read stays kept, nothing else is written after it. */
  | { readonly outcome: 'stopped' }
  | {
      readonly outcome: PassResult;
      readonly pass: PassOutcome;
      /** Those whose reports were written. */
      readonly years: readonly number[];
    };

/** @throws StoreError `damaged` where a workbook cannot be read again. */
export async function consolidate(options: ConsolidateOptions): Promise<Consolidation> {
  try {
    return await consolidateOnce(options, false);
  } catch (error) {
    if (!(error instanceof StoreError && error.fault === 'damaged')) throw error;
    return consolidateOnce(options, true);
  }
}

async function consolidateOnce(options: ConsolidateOptions, anew: boolean): Promise<Consolidation> {
  const { signal, rules, limits } = options;
  const reader = openWorkbookReader(rules.books, limits);
  try {
    return await runPass({ ...options, reader, anew }, async (pass) => {
      reader.close();
      options.tellEntered?.(pass);
      return { outcome: pass.outcome, pass, years: await reports(options, pass) };
    });
  } catch (error) {
    if (signal?.aborted && error === signal.reason) return { outcome: 'stopped' };
    throw error;
  } finally {
    reader.close();
  }
}

async function reports(options: ConsolidateOptions, pass: PassOutcome): Promise<readonly number[]> {
  const { out, language, limits } = options;
  if (await reportsStand({ out, language, state: pass.state })) return [];
  const { writeReports } = await import('./write-reports.ts');
  return writeReports({ ...options, pass, state: pass.state, processes: limits?.processes }).catch(
    (error) => {
      throw namingPlace(error, out);
    },
  );
}
