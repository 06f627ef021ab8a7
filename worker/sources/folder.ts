/**
 * The workbooks of a folder and of the folders in it, those that links and junctions lead to included, each
 * once. A part that cannot be listed is said: it is not empty; so is a workbook that went while we looked.
 * Names are those that people read, however the machine that saved the file put the dots on its letters.
 */
import type { Dirent } from 'node:fs';
import { readdir, realpath, stat } from 'node:fs/promises';
import { isAbsolute, join, relative, resolve } from 'node:path';
import { problemOf } from '../xlsx/file.ts';
import type { Listing, Source, SourceFile, Trouble, Unreachable } from './source.ts';
import {
  isHidden,
  isPackage,
  isWorkbook,
  journalName,
  notDownloaded,
  ofNumbers,
  openWorkbooks,
} from './workbook-names.ts';

export type FolderAt = {
  readonly path: string;
  /** What the ledger knows it by, where machines reach it by different paths; else its full path. */
  readonly name?: string;
};

export function folderSource(folders: readonly (string | FolderAt)[]): Source {
  return { list: () => listFolders(folders) };
}

/** Each folder once, by its full path; what lies in another folder of the list is listed with that one. */
export async function listFolders(folders: readonly (string | FolderAt)[]): Promise<readonly Listing[]> {
  const names = new Map<string, string>();
  for (const folder of folders) {
    const { path, name } = typeof folder === 'string' ? { path: folder, name: undefined } : folder;
    const root = resolve(path);
    names.set(root, name ?? names.get(root) ?? root);
  }
  const all = [...names.keys()];
  const listings = await Promise.all(
    all.map(async (root) => ({ root, listing: await listFolder(root, names.get(root) ?? root) })),
  );
  return listings
    .filter(
      ({ root, listing }) =>
        listing.unreachable.some(({ path }) => path === '') ||
        !all.some((other) => other !== root && contains(other, root)),
    )
    .map(({ listing }) => listing);
}

function contains(folder: string, other: string): boolean {
  const way = relative(folder, other);
  return !isAbsolute(way) && way.split(/[\\/]/)[0] !== '..';
}

async function listFolder(root: string, folder: string): Promise<Listing> {
  const files: SourceFile[] = [];
  const unreachable: Unreachable[] = [];
  const walked = new Set<string>();
  const home = await realpath(root).catch(() => root);
  const fail = (path: string, error: unknown) => unreachable.push({ path, trouble: troubleOf(error) });

  async function visit(path: string, place: string): Promise<void> {
    const entries = await readdir(place, { withFileTypes: true }).catch((error) => {
      fail(path, error);
      return [];
    });
    if (entries.some((entry) => entry.name === journalName)) return;
    const names = readableNames(entries);
    const open = openWorkbooks(names);
    // All at once: one after the other, looking takes longer than all else in a pass with nothing new.
    const looks: Promise<SourceFile | undefined>[] = [];
    for (const [index, entry] of entries.entries()) {
      const name = names[index] as string;
      const inside = path ? `${path}/${name}` : name;
      const there = join(place, entry.name);
      const away = notDownloaded(name);
      if (away) files.push({ ...away, path: inside.slice(0, -name.length) + away.path, place: there });
      if (isHidden(name)) continue;
      if (entry.isDirectory() && !isPackage(name)) await visit(inside, there);
      else if (entry.isSymbolicLink() && !isWorkbook(name)) await follow(inside, there);
      else if (isWorkbook(name)) {
        const isOpen = open.has(name.toLowerCase());
        looks.push(
          fileAt(inside, there, isOpen).catch((error) => {
            const problem = problemOf(error);
            return { path: inside, place: there, bytes: 0, modified: 0, open: isOpen, problem };
          }),
        );
      }
    }
    for (const found of await Promise.all(looks)) if (found) files.push(found);
  }

  /** Nothing within this folder, which is listed at its own place, nor anything that it lies in. */
  async function follow(path: string, place: string): Promise<void> {
    try {
      const real = await realpath(place);
      if (walked.has(real) || contains(home, real) || contains(real, home)) return;
      walked.add(real);
      if ((await stat(real)).isDirectory()) await visit(path, place);
    } catch (error) {
      if (troubleOf(error) !== 'missing') fail(path, error);
    }
  }

  await visit('', root);
  const again = ({ path, place, open }: SourceFile) => fileAt(path, place, open).catch(() => undefined);
  return { folder, files: files.sort(byPath), unreachable, again };
}

async function fileAt(path: string, place: string, open: boolean): Promise<SourceFile | undefined> {
  const found = await stat(place);
  const { size: bytes, mtimeMs } = found;
  const file = { path, place, bytes, modified: Math.trunc(mtimeMs), open };
  if (found.isDirectory()) return isPackage(path) ? { ...file, problem: ofNumbers } : undefined;
  return found.isFile() ? file : undefined;
}

/** A Mac writes `a` and two dots where others write `ä`; both forms are one name unless both are there. */
function readableNames(entries: readonly Dirent[]): readonly string[] {
  const all = new Set(entries.map(({ name }) => name));
  return entries.map(({ name }) => {
    const composed = name.normalize('NFC');
    return composed !== name && all.has(composed) ? name : composed;
  });
}

const byPath = (a: SourceFile, b: SourceFile) => (a.path < b.path ? -1 : 1);

function troubleOf(error: unknown): Trouble {
  const { code } = error as NodeJS.ErrnoException;
  return code === 'ENOENT' ? 'missing' : code === 'ENOTDIR' ? 'not-a-folder' : 'unreadable';
}
