/**
 * The reports of the years whose content is no longer what their folder holds. A folder carries the digest
 * of what it was written from, and gets it last: one half written, emptied or of another program is written
 * again. A year that the ledger has nothing of any more is reported as empty: its old report would stand for
 * ever. The day of judgement alone is no new content.
 */
import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import type { Language } from '../../shared/i18n/language.ts';
import type { YearReport } from '../../shared/report/model.ts';
import { writeYearReport } from '../reports/write-year-report.ts';
import { engineVersion } from './engine-version.ts';
import type { Ledger } from './load-ledger.ts';
import { markedYears, markReports, markYear, type ReportPlace, standingDigest } from './reports-stand.ts';

/**
 * @returns the years that were written.
 * @throws the signal's reason when it is given up between two years.
 */
export async function writeReports(
  ledger: Ledger,
  place: ReportPlace,
  signal?: AbortSignal,
): Promise<readonly number[]> {
  const { out, language } = place;
  const written: number[] = [];
  const years = [...new Set([...ledger.years, ...(await markedYears(out))])].sort((a, b) => a - b);
  for (const year of years) {
    signal?.throwIfAborted();
    const report = await ledger.reportOf(year);
    const digest = contentOf(report, language);
    if ((await standingDigest(out, year)) === digest) continue;
    const paths = await writeYearReport({ report, entries: await ledger.entriesOf(year), out, language });
    await markYear(out, year, { digest, names: paths.map((path) => basename(path)) });
    written.push(year);
  }
  await markReports(place, years);
  return written;
}

/** Piece by piece: a whole year as one text would be as large as the year itself. */
function contentOf(report: YearReport, language: Language): string {
  const { asOf: _asOf, workbooks, ...rest } = report;
  const sources = workbooks.map(({ file, sha256, reason, records }) => ({ file, sha256, reason, records }));
  const hash = createHash('sha256').update(`${language} ${engineVersion()}`);
  for (const [name, part] of Object.entries({ ...rest, sources })) {
    hash.update(`\n${name}`);
    for (const piece of Array.isArray(part) ? part : [part]) hash.update(JSON.stringify(piece));
  }
  return hash.digest('hex');
}
