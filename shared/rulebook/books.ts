/**
 * The published books, bundled. This index and the books' own folders are the only places that know a
 * town; a new round is a new file and one line here.
 */
import kajaani2024 from './kajaani/2024.json' with { type: 'json' };
import kemi2022 from './kemi/2022.json' with { type: 'json' };
import kemi2023 from './kemi/2023.json' with { type: 'json' };
import kemi2024 from './kemi/2024.json' with { type: 'json' };
import kittila2020 from './kittila/2020.json' with { type: 'json' };
import kittila2024 from './kittila/2024.json' with { type: 'json' };
import kouvola2021 from './kouvola/2021.json' with { type: 'json' };
import { loadRulebook } from './load.ts';
import pori2019 from './pori/2019.json' with { type: 'json' };
import rovaniemi2024 from './rovaniemi/2024.json' with { type: 'json' };
import salo2019 from './salo/2019.json' with { type: 'json' };
import type { Rulebook } from './schema.ts';

const files: readonly { readonly id: string }[] = [
  kajaani2024,
  kemi2022,
  kemi2023,
  kemi2024,
  kittila2020,
  kittila2024,
  kouvola2021,
  pori2019,
  rovaniemi2024,
  salo2019,
];

/** The town whose rules apply when nobody names one. */
export const defaultTown = 'kemi';

/** The files as they are, by id: what another file may extend. */
export const publishedFiles: ReadonlyMap<string, unknown> = new Map(files.map((file) => [file.id, file]));

export const publishedBooks: readonly Rulebook[] = files.map((file) => {
  const { book, faults } = loadRulebook(file, publishedFiles);
  if (book === undefined)
    throw new Error(`${file.id}: ${faults.map((f) => `${f.path} ${f.kind}`).join('; ')}`);
  return book;
});
