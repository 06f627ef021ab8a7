/**
 * Whether the reports of a folder are all there and rest on what the ledger rests on now, told without
 * looking at what is in them. The mark is set last, so that reports cut short are looked at again; a year's
 * own mark names its files, so that one that somebody has taken away is made again.
 */
import { access, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Language } from '../../shared/i18n/language.ts';

export type ReportPlace = {
  /** The folder of the years' folders. */
  readonly out: string;
  readonly language: Language;
  /** What the ledger rests on, as a digest. */
  readonly state: string;
};

/** In a year's folder the digest of its content and the names of its files, beside them the mark of all. */
const digestName = '.digest';

export async function reportsStand({ out, language, state }: ReportPlace): Promise<boolean> {
  const [said] = await linesOf(out);
  if (said !== `${language} ${state}`) return false;
  const found = await Promise.all((await markedYears(out)).map((year) => standingDigest(out, year)));
  return found.every((digest) => digest !== null);
}

export async function markReports(
  { out, language, state }: ReportPlace,
  years: readonly number[],
): Promise<void> {
  if (years.length > 0) await writeFile(join(out, digestName), `${language} ${state}\n${years.join(' ')}`);
}

/** The years whose reports the mark answers for. */
export async function markedYears(out: string): Promise<readonly number[]> {
  const [, years = ''] = await linesOf(out);
  return years
    .split(' ')
    .filter((year) => year !== '')
    .map(Number);
}

/** What a year's reports were written from; null when they, or some of them, are not there. */
export async function standingDigest(out: string, year: number): Promise<string | null> {
  const folder = join(out, String(year));
  const [digest = '', ...names] = await linesOf(folder);
  const found = await Promise.all(names.map((name) => exists(join(folder, name))));
  return names.length > 0 && found.every(Boolean) ? digest : null;
}

/** @param names of the files that were written. */
export async function markYear(
  out: string,
  year: number,
  { digest, names }: { readonly digest: string; readonly names: readonly string[] },
): Promise<void> {
  await writeFile(join(out, String(year), digestName), [digest, ...names].join('\n'));
}

const linesOf = async (folder: string) =>
  (await readFile(join(folder, digestName), 'utf8').catch(() => '')).split('\n');

const exists = (path: string) =>
  access(path).then(
    () => true,
    () => false,
  );
