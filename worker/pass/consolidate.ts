/**
 * One run over the sources: the pass into the ledger, then the reports of the years it changed. The command
 * and the watch do the same thing by it.
 */
import type { Day } from '../../shared/calendar/day.ts';
import type { Language } from '../../shared/i18n/language.ts';
import type { AssessOptions } from '../../shared/options.ts';
import type { Source } from '../sources/source.ts';
import type { Store } from '../store/store.ts';
import { loadLedger } from './load-ledger.ts';
import { openWorkbookReader, type ReadingLimits } from './read-workbook.ts';
import { type PassOutcome, runPass } from './run-pass.ts';
import { haveReports, writeReports } from './write-reports.ts';

export type ConsolidateOptions = {
  readonly store: Store;
  readonly sources: readonly Source[];
  readonly rules: AssessOptions;
  /** The day of the pass. */
  readonly today: Day;
  /** The folder of the years' folders. */
  readonly out: string;
  readonly language: Language;
  /** For the reading of one workbook. */
  readonly limits?: ReadingLimits;
  /** Called after each workbook with how many are done and how many there are. */
  readonly progress?: (done: number, of: number) => void;
  /** Ends the run between two workbooks: what was read stays kept, nothing else is written. */
  readonly signal?: AbortSignal;
};

export type Consolidation =
  | { readonly outcome: 'stopped' }
  | {
      /** `elsewhere`: another worker did the same pass meanwhile. */
      readonly outcome: 'changed' | 'unchanged' | 'elsewhere';
      readonly pass: PassOutcome;
      /** Those whose reports were written. */
      readonly years: readonly number[];
    };

export async function consolidate(options: ConsolidateOptions): Promise<Consolidation> {
  const { store, rules, out, language } = options;
  const reader = openWorkbookReader(rules.books, options.limits);
  try {
    const pass = await runPass({ ...options, reader, progress: options.progress ?? (() => {}) });
    if (options.signal?.aborted) return { outcome: 'stopped' };
    const outcome = pass.changed ? 'changed' : 'unchanged';
    if (!pass.changed && (await haveReports(await store.years(), { out, language })))
      return { outcome, pass, years: [] };
    return {
      outcome,
      pass,
      years: await writeReports(await loadLedger(store, rules), { out, language }),
    };
  } finally {
    reader.close();
  }
}
