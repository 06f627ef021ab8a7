/**
 * The reports of the years whose content is no longer what their folder holds. A folder carries the digest
 * of what it was written from, and gets it last: one half written, emptied or of another program is written
 * again. The day of judgement alone is no new content.
 */
import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Language } from '../../shared/i18n/language.ts';
import type { YearReport } from '../../shared/report/model.ts';
import { writeYearReport } from '../reports/write-year-report.ts';
import { engineVersion } from './engine-version.ts';
import type { Ledger } from './load-ledger.ts';
import { digestName, markReports, type ReportPlace } from './reports-stand.ts';

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
  for (const year of ledger.years) {
    signal?.throwIfAborted();
    const file = join(out, String(year), digestName);
    const report = await ledger.reportOf(year);
    const digest = contentOf(report, language);
    if ((await readFile(file, 'utf8').catch(() => undefined)) === digest) continue;
    await writeYearReport({ report, entries: await ledger.entriesOf(year), out, language });
    await writeFile(file, digest);
    written.push(year);
  }
  await markReports(place, ledger.years);
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
