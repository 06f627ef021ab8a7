/**
 * The reports of the years whose content is no longer what their folder holds. A folder carries the digest
 * of what it was written from, and gets it last: one half written, emptied or of another program is written
 * again. The day of judgement alone is no new content.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Language } from '../../shared/i18n/language.ts';
import type { YearReport } from '../../shared/report/model.ts';
import { writeYearReport } from '../reports/write-year-report.ts';
import { engineVersion } from './engine-version.ts';
import type { Ledger } from './load-ledger.ts';
import { digestOf } from './read-workbook.ts';

export type ReportOptions = {
  /** The folder of the years' folders. */
  readonly out: string;
  readonly language: Language;
};

const digestName = '.digest';

/** @returns the years that were written. */
export async function writeReports(ledger: Ledger, options: ReportOptions): Promise<readonly number[]> {
  const written: number[] = [];
  for (const year of ledger.years) {
    const folder = join(options.out, String(year));
    const report = ledger.reportOf(year);
    const digest = contentOf(report, options.language);
    if ((await digestIn(folder)) === digest) continue;
    await writeYearReport({ report, entries: ledger.entries, ...options });
    await writeFile(join(folder, digestName), digest);
    written.push(year);
  }
  return written;
}

/** Whether each year has a whole report in the language, without looking at what is in it. */
export async function haveReports(
  years: readonly number[],
  { out, language }: ReportOptions,
): Promise<boolean> {
  const digests = await Promise.all(years.map((year) => digestIn(join(out, String(year)))));
  return digests.every((digest) => digest?.startsWith(`${language} `));
}

function contentOf(report: YearReport, language: Language): string {
  const { asOf: _asOf, workbooks, ...rest } = report;
  const sources = workbooks.map(({ file, sha256, reason, records }) => ({ file, sha256, reason, records }));
  return `${language} ${digestOf([engineVersion(), rest, sources])}`;
}

function digestIn(folder: string): Promise<string | undefined> {
  return readFile(join(folder, digestName), 'utf8').catch(() => undefined);
}
