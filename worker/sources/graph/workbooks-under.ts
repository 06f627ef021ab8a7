/** The workbooks under a folder of the library, by the same rules of names as those of a folder on a disk. */
import { isLock, isWorkbook, journalName, openWorkbooks } from '../workbook-names.ts';
import { type FileItem, type Item, pathsOf } from './items.ts';
import { plain } from './locate.ts';

export type LibraryFile = {
  readonly id: string;
  readonly item: FileItem;
  /** Within the folder, with `/`. */
  readonly path: string;
  readonly open: boolean;
};

/** Null when there is no such folder. */
export function workbooksUnder(
  items: ReadonlyMap<string, Item>,
  folder: readonly string[],
): readonly LibraryFile[] | null {
  const wanted = folder.map(plain);
  const isUnder = (path: readonly string[]) => wanted.every((part, at) => plain(path[at] ?? '') === part);
  const paths = new Map([...pathsOf(items)].filter(([, path]) => isUnder(path)));
  const files = [...items].flatMap(([id, item]) => {
    const path = paths.get(id);
    return item.kind === 'file' && path && path.length > folder.length ? [{ id, item, path }] : [];
  });
  if (![...paths.keys()].some((id) => items.get(id)?.kind !== 'file')) return null;

  const reports = files.filter(({ item }) => item.name === journalName).map(({ item }) => item.parent);
  const open = new Map<string, readonly string[]>();
  for (const { item } of files) {
    if (isLock(item.name)) open.set(item.parent, [...(open.get(item.parent) ?? []), item.name]);
  }
  const isReport = (item: FileItem) => above(item, items).some((id) => reports.includes(id));
  return files
    .filter(({ item }) => isWorkbook(item.name) && !isReport(item))
    .map(({ id, item, path }) => ({
      id,
      item,
      path: path.slice(folder.length).join('/'),
      open: openWorkbooks([item.name, ...(open.get(item.parent) ?? [])]).has(item.name.toLowerCase()),
    }));
}

function above(item: FileItem, items: ReadonlyMap<string, Item>): readonly string[] {
  const ids: string[] = [];
  for (let at: Item | undefined = item; at && at.kind !== 'root'; ) {
    ids.push(at.parent);
    at = items.get(at.parent);
  }
  return ids;
}
