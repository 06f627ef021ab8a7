/**
 * A library as its items, known by id: the delta feed gives a name and a parent, never a path, and a renamed
 * folder changes the paths of all under it without a word of them ("driveItem: delta", remarks). The feed
 * leaves out cTag, so a file's content is known by its hash and size, and by its eTag where it has no hash.
 */
import { z } from 'zod';
import { unexpected } from './fault.ts';

/** What is asked of each item; nothing of the people who made or changed it. */
export const itemFields =
  'id,name,size,eTag,lastModifiedDateTime,parentReference,file,folder,root,deleted,malware,pendingOperations';

const facet = z.looseObject({}).nullish();

export const driveItemSchema = z.object({
  id: z.string().min(1),
  name: z.string().nullish(),
  size: z.int().nonnegative().nullish(),
  eTag: z.string().nullish(),
  lastModifiedDateTime: z.string().nullish(),
  parentReference: z.object({ id: z.string().nullish() }).nullish(),
  file: z.object({ hashes: z.object({ quickXorHash: z.string().nullish() }).nullish() }).nullish(),
  folder: facet,
  root: facet,
  deleted: facet,
  malware: facet,
  pendingOperations: z.object({ pendingContentUpdate: facet }).nullish(),
});

export type DriveItem = z.infer<typeof driveItemSchema>;

const fileSchema = z.object({
  kind: z.literal('file'),
  name: z.string(),
  parent: z.string(),
  bytes: z.number(),
  /** Milliseconds since 1970; 0 when not told. */
  modified: z.number(),
  /** QuickXorHash in base 64. */
  hash: z.string().nullable(),
  tag: z.string().nullable(),
  /** Why its content is not to be had. */
  held: z.enum(['malware', 'uploading']).nullable(),
});

export const itemSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('root') }),
  z.object({ kind: z.literal('folder'), name: z.string(), parent: z.string() }),
  fileSchema,
]);

export type FileItem = z.infer<typeof fileSchema>;
export type Item = z.infer<typeof itemSchema>;
export type Items = Map<string, Item>;

/**
 * Takes one change in; the last one said of an item counts.
 * @param isKept whether a file of that name is of any interest.
 * @throws GraphFault `unexpected` for a name that is no name of one file.
 */
export function take(items: Items, said: DriveItem, isKept: (name: string) => boolean): void {
  const item = itemOf(said);
  if (item && (item.kind !== 'file' || isKept(item.name))) items.set(said.id, item);
  else items.delete(said.id);
}

/** Null for what is gone, or is neither file nor folder: a shortcut, a notebook. */
export function itemOf(said: DriveItem): Item | null {
  if (said.deleted) return null;
  if (said.root) return { kind: 'root' };
  if (!said.file && !said.folder) return null;
  const { name, parentReference } = said;
  if (!name || name === '.' || name === '..' || !/^[^/\\\p{Cc}]{1,255}$/u.test(name))
    throw unexpected('item-name');
  if (!parentReference?.id) throw unexpected('item-without-parent');
  const named = { name, parent: parentReference.id };
  if (!said.file) return { kind: 'folder', ...named };
  const modified = Date.parse(said.lastModifiedDateTime ?? '');
  return {
    kind: 'file',
    ...named,
    bytes: said.size ?? 0,
    modified: Number.isNaN(modified) ? 0 : modified,
    hash: said.file.hashes?.quickXorHash ?? null,
    tag: said.eTag ?? null,
    held: said.malware ? 'malware' : said.pendingOperations?.pendingContentUpdate ? 'uploading' : null,
  };
}

/** Each folder's and file's path from the library's root; what hangs on nothing was deleted with its folder. */
export function pathsOf(items: ReadonlyMap<string, Item>): ReadonlyMap<string, readonly string[]> {
  const paths = new Map<string, readonly string[]>();
  const pathOf = (id: string, depth: number): readonly string[] | null => {
    const known = paths.get(id);
    if (known) return known;
    const item = items.get(id);
    if (!item || depth > 400) return null;
    const above = item.kind === 'root' ? [] : pathOf(item.parent, depth + 1);
    const path = above && (item.kind === 'root' ? above : [...above, item.name]);
    if (path) paths.set(id, path);
    return path;
  };
  for (const id of items.keys()) pathOf(id, 0);
  return paths;
}
