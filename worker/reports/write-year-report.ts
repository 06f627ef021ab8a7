/**
 * A year's folder: every rendering of the same model, written piece by piece beside the old one; then the
 * folders change places, so that a reader finds the old reports or the new ones, never some of each. Whatever
 * else somebody keeps in the folder stays there.
 */
import { chmod, mkdir, mkdtemp, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setImmediate as turn } from 'node:timers/promises';
import type { Language } from '../../shared/i18n/language.ts';
import type { LedgerEntry } from '../../shared/ledger/entry.ts';
import type { YearReport } from '../../shared/report/model.ts';
import { csvFiles, csvNames } from './csv/files.ts';
import { reportPage } from './html/page.ts';
import { journal } from './journal.ts';
import { projectListFiles } from './project-list/files.ts';
import { renderingOf } from './rendering.ts';
import { inChunks, type ReportFile } from './report-file.ts';
import { reportWorkbook } from './xlsx/workbook.ts';

export type YearReportOutput = {
  readonly report: YearReport;
  /** The ledger's entries of the year. */
  readonly entries: readonly LedgerEntry[];
  /** The folder of the years' folders. */
  readonly out: string;
  readonly language: Language;
  /** Gives it up: what was there before stays. */
  readonly signal?: AbortSignal | undefined;
};

/** @returns the paths of the files. @throws the signal's reason. */
export async function writeYearReport(output: YearReportOutput): Promise<readonly string[]> {
  const { report, out, signal } = output;
  const files = reportFiles(output);
  const folder = join(out, String(report.year));
  await mkdir(out, { recursive: true });
  await takeUp(out, report.year);
  const fresh = await mkdtemp(join(out, `.${report.year}-`));
  try {
    for (const { name, pieces } of files) await writeFile(join(fresh, name), inChunks(pieces, signal));
    // A folder made for the moment is its maker's alone; a report is for others too.
    await chmod(fresh, 0o755);
    // That nobody waits for it any more is heard before the old folder goes, not after.
    await turn();
    signal?.throwIfAborted();
    await changePlaces(fresh, folder);
  } finally {
    await rm(fresh, { recursive: true, force: true });
  }
  return files.map(({ name }) => join(folder, name));
}

export function reportFiles(output: Omit<YearReportOutput, 'out' | 'signal'>): readonly ReportFile[] {
  const { report, entries, language } = output;
  const { year } = report;
  const rendering = renderingOf(report, language);
  return [
    { name: `avustuskirja-${year}.xlsx`, pieces: reportWorkbook(rendering) },
    { name: `avustuskirja-${year}.html`, pieces: reportPage(rendering) },
    { name: 'avustuskirja.journal', pieces: journal(entries, language) },
    ...csvFiles(rendering),
    ...projectListFiles(report, language),
  ];
}

/** Two steps, since no system puts a folder in the place of one that is not empty. */
async function changePlaces(fresh: string, folder: string): Promise<void> {
  const old = `${fresh}${oldEnd}`;
  const had = await rename(folder, old).then(
    () => true,
    (error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return false;
      throw error;
    },
  );
  try {
    await rename(fresh, folder);
  } catch (error) {
    if (had) await rename(old, folder);
    throw error;
  }
  if (had) await keepOthers(old, folder);
}

const oldEnd = '-old';

/** What a worker that was killed has left: the old folder comes back, or what somebody kept in it. */
async function takeUp(out: string, year: number): Promise<void> {
  const folder = join(out, String(year));
  const left = (await readdir(out)).filter((name) => name.startsWith(`.${year}-`));
  for (const name of left.filter((n) => n.endsWith(oldEnd))) {
    const stands = await stat(folder).catch(() => null);
    if (stands) await keepOthers(join(out, name), folder);
    else await rename(join(out, name), folder);
  }
  for (const name of left.filter((n) => !n.endsWith(oldEnd)))
    await rm(join(out, name), { recursive: true, force: true });
}

/** Whatever else was in the old folder moves on; the rest of it goes. */
async function keepOthers(old: string, folder: string): Promise<void> {
  const ours = new Set(await readdir(folder));
  for (const name of await readdir(old)) {
    if (!ours.has(name) && !isReport(name)) await rename(join(old, name), join(folder, name));
  }
  await rm(old, { recursive: true, force: true });
}

/** A file that an earlier report had and this one need not have; the digest of the earlier one is not of this. */
const isReport = (name: string) =>
  name === '.digest' || csvNames.includes(name) || /^hankkeet-\d{4}\.(html|txt)$/.test(name);
