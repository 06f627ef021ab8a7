/**
 * Whether the reports of a folder are all there and rest on what the ledger rests on now, told without
 * looking at what is in them. The mark is set last, so that reports cut short are looked at again.
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

/** In a year's folder the digest of its content, beside them the mark of all. */
export const digestName = '.digest';

export async function reportsStand({ out, language, state }: ReportPlace): Promise<boolean> {
  const mark = await readFile(join(out, digestName), 'utf8').catch(() => '');
  const [said, years] = mark.split('\n');
  if (said !== `${language} ${state}`) return false;
  const each = (years ?? '').split(' ').filter((year) => year !== '');
  const found = await Promise.all(each.map((year) => exists(join(out, year, digestName))));
  return found.every(Boolean);
}

export async function markReports(
  { out, language, state }: ReportPlace,
  years: readonly number[],
): Promise<void> {
  if (years.length > 0) await writeFile(join(out, digestName), `${language} ${state}\n${years.join(' ')}`);
}

const exists = (path: string) =>
  access(path).then(
    () => true,
    () => false,
  );
