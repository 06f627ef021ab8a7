/**
 * Whether the reports of a folder are all there, as they were written, and rest on what the ledger rests on
 * now. The mark is set last, so that reports cut short are looked at again; a year's own mark tells its files,
 * so that one that somebody has changed or taken away is made again: a report says what the ledger says.
 */
import { readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Language } from '../../shared/i18n/language.ts';
import { hashFile } from '../xlsx/file.ts';

export type ReportPlace = {
  /** The folder of the years' folders. */
  readonly out: string;
  readonly language: Language;
  /** What the ledger rests on, as a digest. */
  readonly state: string;
};

/** In a year's folder the digest of its content and its files, beside the folders the mark of all. */
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

/** What a year's reports were written from; null when some of them are not there, or not as written. */
export async function standingDigest(out: string, year: number): Promise<string | null> {
  const folder = join(out, String(year));
  const [digest = '', ...files] = await linesOf(folder);
  const found = await Promise.all(files.map((file) => isAsWritten(folder, file)));
  return files.length > 0 && found.every(Boolean) ? digest : null;
}

/** @param names of the files that were written. */
export async function markYear(
  out: string,
  year: number,
  { digest, names }: { readonly digest: string; readonly names: readonly string[] },
): Promise<void> {
  const folder = join(out, String(year));
  const files = await Promise.all(
    names.map(async (name) => {
      const path = join(folder, name);
      const { size, mtimeMs } = await stat(path);
      return `${size} ${mtimeMs} ${await hashFile(path)} ${name}`;
    }),
  );
  await writeFile(join(folder, digestName), [digest, ...files].join('\n'));
}

/** By size and time; where only the time is another, as of a copy brought back, by the content. */
async function isAsWritten(folder: string, file: string): Promise<boolean> {
  const [size, modified, sha256, name = ''] = file.split(' ');
  const path = join(folder, name);
  const found = await stat(path).catch(() => null);
  if (String(found?.size) !== size) return false;
  return String(found?.mtimeMs) === modified || (await hashFile(path)) === sha256;
}

const linesOf = async (folder: string) =>
  (await readFile(join(folder, digestName), 'utf8').catch(() => '')).split('\n');
