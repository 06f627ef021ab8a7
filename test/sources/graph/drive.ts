/** A document library as Graph tells of it: items by id, the order of their changes, the documented omissions. */
import { createHash } from 'node:crypto';
import { QuickXorHash } from '../../../worker/sources/graph/quick-xor-hash.ts';

export type TestItem = {
  readonly id: string;
  name: string;
  parent: string | null;
  bytes: Buffer | null;
  /** When it last changed, in changes of the whole library. */
  change: number;
  version: number;
  modified: string;
  deleted: boolean;
  /** Further facets and properties, or others than the true ones. */
  more: Record<string, unknown>;
};

export class TestDrive {
  readonly id = 'b!drive-1';
  readonly items = new Map<string, TestItem>();
  change = 0;
  #made = 0;

  constructor() {
    this.items.set('01ROOT', this.#new('01ROOT', 'root', null, null));
  }

  /** Makes the folders on the way; a file that is there gets a new content. @returns its id. */
  put(path: string, bytes: Buffer, more: Record<string, unknown> = {}): string {
    const there = this.find(path);
    const item = there ?? this.#make(path.split('/'), bytes);
    item.bytes = bytes;
    item.more = more;
    this.#touch(item);
    return item.id;
  }

  folder(path: string): string {
    return (this.find(path) ?? this.#make(path.split('/'), null)).id;
  }

  /** The descendants of a folder are not told of. */
  move(from: string, to: string): void {
    const item = this.#there(from);
    const parts = to.split('/');
    item.name = parts.at(-1) ?? '';
    item.parent = this.#folderOf(parts.slice(0, -1));
    this.#touch(item);
  }

  /** Of a folder that goes with all that is in it only the folder is told. */
  remove(path: string): void {
    const item = this.#there(path);
    item.deleted = true;
    this.#touch(item);
  }

  find(path: string): TestItem | undefined {
    let at = this.items.get('01ROOT');
    for (const part of path.split('/')) {
      const parent = at?.id;
      at = [...this.items.values()].find((i) => i.parent === parent && i.name === part && !i.deleted);
    }
    return at;
  }

  /** What changed since, with the folders above it; from the beginning (0) only what is there. */
  since(change: number): readonly Record<string, unknown>[] {
    const changed = [...this.items.values()].filter((i) =>
      change === 0 ? this.#isThere(i) : i.change > change,
    );
    const above = changed.flatMap((item) => this.#above(item)).filter((item) => !item.deleted);
    return [...new Set([...above, ...changed])].map((item) => this.told(item, true));
  }

  told(item: TestItem, inDelta: boolean): Record<string, unknown> {
    const parentReference = {
      driveType: 'documentLibrary',
      driveId: this.id,
      ...(item.parent !== null && { id: item.parent }),
    };
    // In a library the feed leaves out the name of what is gone; its parent may be said to be the root.
    if (item.deleted)
      return {
        id: item.id,
        deleted: { state: 'deleted' },
        parentReference: { ...parentReference, id: '01ROOT' },
      };
    const common = {
      id: item.id,
      name: item.name,
      eTag: `"{${item.id}},${item.version}"`,
      size: item.bytes?.length ?? 0,
      lastModifiedDateTime: item.modified,
      parentReference,
    };
    if (item.parent === null) return { ...common, root: {}, folder: { childCount: 1 } };
    if (item.bytes === null) return { ...common, folder: { childCount: 1 }, ...item.more };
    return {
      ...common,
      file: {
        mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
        hashes: { quickXorHash: hashOf(item.bytes) },
      },
      ...(!inDelta && { cTag: `"c:{${item.id}},${item.version}"` }),
      ...item.more,
    };
  }

  #there(path: string): TestItem {
    const item = this.find(path);
    if (!item) throw new Error(`the test knows no ${path}`);
    return item;
  }

  #folderOf(parts: readonly string[]): string {
    return parts.length === 0 ? '01ROOT' : this.folder(parts.join('/'));
  }

  #make(parts: readonly string[], bytes: Buffer | null): TestItem {
    const parent = this.#folderOf(parts.slice(0, -1));
    const item = this.#new(`01ITEM${++this.#made}`, parts.at(-1) ?? '', parent, bytes);
    this.items.set(item.id, item);
    this.#touch(item);
    return item;
  }

  #new(id: string, name: string, parent: string | null, bytes: Buffer | null): TestItem {
    const modified = '2024-03-01T08:00:00Z';
    return { id, name, parent, bytes, change: 0, version: 0, modified, deleted: false, more: {} };
  }

  #touch(item: TestItem): void {
    this.change += 1;
    item.change = this.change;
    item.version += 1;
    item.modified = new Date(Date.UTC(2024, 2, 1, 8, 0, this.change)).toISOString();
  }

  #above(item: TestItem): readonly TestItem[] {
    const parent = item.parent === null ? undefined : this.items.get(item.parent);
    return parent ? [...this.#above(parent), parent] : [];
  }

  #isThere(item: TestItem): boolean {
    return [item, ...this.#above(item)].every(({ deleted }) => !deleted);
  }
}

export function hashOf(bytes: Buffer): string {
  const hash = new QuickXorHash();
  hash.add(bytes);
  return hash.digest();
}

/** Some bytes that differ with the word. */
export function content(word: string, length = 3000): Buffer {
  const block = createHash('sha256').update(word).digest();
  return Buffer.concat(Array.from({ length: Math.ceil(length / 32) }, () => block)).subarray(0, length);
}
