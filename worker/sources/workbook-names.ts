/**
 * Which files of a folder are workbooks, by their names. Whatever an official may keep rows in counts, the
 * formats that are not read as well, so that they are named; what programs leave behind (lock files,
 * half-saved copies) and our own reports do not.
 */
import type { Problem } from '../xlsx/problem.ts';
import type { SourceFile } from './source.ts';

const endings = /\.(xlsx|xlsm|xltx|xltm|xls|xlsb|xlt|ods|ots|fods|csv|tsv|numbers)$/i;
const ownReport = /^avustuskirja-.*\.xlsx$/i;

/** A folder that holds it is a report of ours, not a source. */
export const journalName = 'avustuskirja.journal';

export const isHidden = (name: string) => name.startsWith('.') || name.startsWith('~');

export const isWorkbook = (name: string) => endings.test(name) && !ownReport.test(name) && !isHidden(name);

/** Apple's Numbers may save a folder that a Mac shows as one document. */
export const isPackage = (name: string) => /\.numbers$/i.test(name);

export const ofNumbers: Problem = { code: 'workbook.not-a-workbook', facts: { kind: 'numbers' } };

export const isLock = (name: string) => name.startsWith('~$') || /^\.~lock\..+#$/.test(name);

/** iCloud keeps `.name.icloud` in the place of a workbook that is not on this machine. */
export function notDownloaded(name: string): Omit<SourceFile, 'place'> | undefined {
  const path = /^\.(.+)\.icloud$/i.exec(name)?.[1];
  if (path === undefined || !isWorkbook(path)) return undefined;
  const problem: Problem = { code: 'workbook.unreadable', facts: { reason: 'not-downloaded' } };
  return { path, bytes: 0, modified: 0, open: false, problem };
}

/**
 * Of the names of one folder those, in small letters, that somebody has open: Excel keeps `~$name` beside an
 * open workbook, cutting two letters of a long name; LibreOffice `.~lock.name#`.
 */
export function openWorkbooks(all: readonly string[]): ReadonlySet<string> {
  const names = all.map((name) => name.toLowerCase());
  const locked = names.flatMap((name) => {
    const libre = /^\.~lock\.(.+)#$/.exec(name)?.[1];
    if (libre !== undefined) return [libre];
    if (!name.startsWith('~$')) return [];
    const rest = name.slice(2);
    return names.filter((other) => other === rest || (other.length > 8 && other.slice(2) === rest));
  });
  return new Set(locked);
}
