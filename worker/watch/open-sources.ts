/** The sources that the configuration names: all folders as one, since one may lie in another. */
import { folderSource } from '../sources/folder.ts';
import { openLibrary } from '../sources/graph/library.ts';
import type { Source } from '../sources/source.ts';
import type { WatchConfig } from './load-config.ts';

export function openSources({ sources }: Pick<WatchConfig, 'sources'>): readonly Source[] {
  const folders = sources.filter((source) => source.type === 'folder');
  const libraries = sources.filter((source) => source.type === 'sharepoint');
  return [
    ...(folders.length > 0 ? [folderSource(folders)] : []),
    ...libraries.map((library) => openLibrary(library)),
  ];
}
