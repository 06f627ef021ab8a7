/**
 * The reports of one ledger, a year at a time: written where the content is no longer what the year's folder
 * holds. A folder carries the digest of what it was written from, and gets it last: one half written, changed
 * or of another program is written again. The day of judgement alone is no new content.
 */
import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import type { Language } from '../../shared/i18n/language.ts';
import type { AssessOptions } from '../../shared/options.ts';
import type { YearReport } from '../../shared/report/model.ts';
import { writeYearReport } from '../reports/write-year-report.ts';
import type { LedgerReads } from '../store/store.ts';
import { engineVersion } from './engine-version.ts';
import { loadLedger } from './load-ledger.ts';
import { markYear, standingDigest } from './reports-stand.ts';

export type ReportsWanted = {
  readonly rules: AssessOptions;
  /** The folder of the years' folders. */
  readonly out: string;
  readonly language: Language;
};

export type ReportMaker = {
  /** Those of the ledger, ascending; another is reported as empty. */
  readonly years: readonly number[];
  /**
   * @returns whether it was written; false where it stands.
   * @throws the signal's reason when it is given up: the old report stands.
   */
  write(year: number): Promise<boolean>;
  /** Resolved when nothing of it goes on; what is being written is given up. */
  close(): Promise<void>;
};

export async function openReportMaker(
  reads: LedgerReads,
  { rules, out, language }: ReportsWanted,
  signal?: AbortSignal,
): Promise<ReportMaker> {
  const ledger = await loadLedger(reads, rules);
  return {
    years: ledger.years,
    async write(year) {
      signal?.throwIfAborted();
      const report = await ledger.reportOf(year);
      const digest = contentOf(report, language);
      if ((await standingDigest(out, year)) === digest) return false;
      const entries = await ledger.entriesOf(year);
      const paths = await writeYearReport({ report, entries, out, language, signal });
      await markYear(out, year, { digest, names: paths.map((path) => basename(path)) });
      return true;
    },
    async close() {},
  };
}

/**
 * Piece by piece: a whole year as one text would be as large as the year itself. Explanations are left out:
 * they follow from the applications, the rounds and the rules.
 */
function contentOf(report: YearReport, language: Language): string {
  const { asOf: _asOf, workbooks, awards: explained, ...rest } = report;
  const sources = workbooks.map(({ file, sha256, reason, records }) => ({ file, sha256, reason, records }));
  const awards = explained.map(({ application, decisions }) => ({ application, decisions }));
  const hash = createHash('sha256').update(`${language} ${engineVersion()}`);
  for (const [name, part] of Object.entries({ ...rest, awards, sources })) {
    hash.update(`\n${name}`);
    for (const piece of Array.isArray(part) ? part : [part]) hash.update(JSON.stringify(piece));
  }
  return hash.digest('hex');
}
