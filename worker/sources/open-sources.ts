/**
 * The sources that a configuration names: all folders as one, so that none is listed twice, and each library.
 * Paths are taken as they stand: relative ones from where the program runs.
 */
import { z } from 'zod';
import { folderSource } from './folder.ts';
import { sharepointSchema } from './graph/config.ts';
import { openLibrary, type Surroundings } from './graph/library.ts';
import type { Source } from './source.ts';

const folderSchema = z.strictObject({
  type: z.literal('folder'),
  path: z.string().min(1),
  /** What the ledger knows it by, where machines reach it by different paths. */
  name: z.string().min(1).optional(),
});

export const sourceSchema = z.discriminatedUnion('type', [folderSchema, sharepointSchema]);

export type SourceConfig = z.infer<typeof sourceSchema>;

export function openSources(
  configs: readonly SourceConfig[],
  surroundings?: Surroundings,
): readonly Source[] {
  const folders = configs.filter((config) => config.type === 'folder');
  const libraries = configs.filter((config) => config.type === 'sharepoint');
  return [
    ...(folders.length > 0 ? [folderSource(folders)] : []),
    ...libraries.map((config) => openLibrary(config, surroundings)),
  ];
}
