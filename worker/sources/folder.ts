/** The workbooks of a folder and of the folders in it. A part that cannot be listed is said: it is not empty. */
import { readdir, stat } from 'node:fs/promises';
import { isAbsolute, join, relative, resolve } from 'node:path';
import type { Listing, Source, SourceFile, Trouble, Unreachable } from './source.ts';
import { isHidden, isWorkbook, journalName, openWorkbooks } from './workbook-names.ts';

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
  const fail = (path: string, error: unknown) => unreachable.push({ path, trouble: troubleOf(error) });

  async function visit(path: string): Promise<void> {
    const entries = await readdir(join(root, path), { withFileTypes: true }).catch((error) => {
      fail(path, error);
      return [];
    });
    if (entries.some((entry) => entry.name === journalName)) return;
    const open = openWorkbooks(entries.map(({ name }) => name));
    for (const entry of entries) {
      const inside = path ? `${path}/${entry.name}` : entry.name;
      if (isHidden(entry.name)) continue;
      if (entry.isDirectory()) await visit(inside);
      else if (isWorkbook(entry.name)) {
        const place = join(root, inside);
        const found = await stat(place).catch((error) => {
          fail(inside, error);
          return undefined;
        });
        if (found?.isFile())
          files.push({
            path: inside,
            place,
            bytes: found.size,
            modified: Math.trunc(found.mtimeMs),
            open: open.has(entry.name.toLowerCase()),
          });
      }
    }
  }

  await visit('');
  return { folder, files: files.sort(byPath), unreachable };
}

const byPath = (a: SourceFile, b: SourceFile) => (a.path < b.path ? -1 : 1);

function troubleOf(error: unknown): Trouble {
  const { code } = error as NodeJS.ErrnoException;
  return code === 'ENOENT' ? 'missing' : code === 'ENOTDIR' ? 'not-a-folder' : 'unreadable';
}
