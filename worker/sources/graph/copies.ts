/**
 * The copies of a library's workbooks on this machine: each content of an item in a folder of its own, under
 * the name that people gave it, since a year may stand in the name alone. A renamed workbook is the same
 * copy under another name. A copy is there whole or not at all, for this account's eyes only, and goes when
 * its workbook goes.
 */
import { createHash } from 'node:crypto';
import { mkdir, readdir, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { FileItem } from './items.ts';

const dayMs = 86_400_000;

export type Copies = {
  /** Where the content is; null when it has to be fetched. */
  readonly find: (id: string, item: FileItem) => Promise<string | null>;
  /** A place to write to before the content is known to be whole. */
  readonly draft: (id: string) => string;
  /** @param odd not what the item says of itself: it is not found again. @returns where it now is. */
  readonly keep: (draft: string, id: string, item: FileItem, odd?: 'odd') => Promise<string>;
  /** Takes away all but these. @param now milliseconds since 1970. */
  readonly clear: (places: readonly string[], now: number) => Promise<void>;
};

export async function openCopies(folder: string): Promise<Copies> {
  const root = join(folder, 'copies');
  await mkdir(root, { recursive: true, mode: 0o700 });
  const folderOf = (id: string, item: FileItem) => join(root, keyOf(id, item));

  return {
    async find(id, item) {
      const inside = folderOf(id, item);
      const [name, ...others] = await readdir(inside).catch(() => []);
      if (name === undefined || others.length > 0) return null;
      const place = join(inside, item.name);
      if (name !== item.name) await rename(join(inside, name), place);
      return place;
    },
    draft: (id) => join(root, `${keyOf(id)}.${process.pid}.part`),
    async keep(draft, id, item, odd) {
      const inside = folderOf(id, item) + (odd ? '-odd' : '');
      await rm(inside, { recursive: true, force: true });
      await mkdir(inside, { mode: 0o700 });
      const place = join(inside, item.name);
      await rename(draft, place);
      return place;
    },
    async clear(places, now) {
      const kept = new Set(places.map((place) => place.slice(root.length + 1).split(/[\\/]/)[0]));
      for (const name of await readdir(root)) {
        const place = join(root, name);
        // Another run may be writing it just now.
        if (name.endsWith('.part') && now - (await stat(place)).mtimeMs < dayMs) continue;
        if (!kept.has(name)) await rm(place, { recursive: true, force: true });
      }
    },
  };
}

/** Of the content where there is one. Without a hash every change of the item may be one of its content. */
function keyOf(id: string, item?: FileItem): string {
  const content = item && [item.bytes, item.hash ?? item.tag ?? item.modified];
  return createHash('sha256')
    .update(JSON.stringify([id, content]))
    .digest('hex')
    .slice(0, 32);
}
