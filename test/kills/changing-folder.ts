/** A folder of small workbooks that somebody keeps changing, renaming, removing and bringing back, by a seed. */
import { copyFileSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { writeAppropriations, writeDecisions } from '../consolidate/folder.ts';
import { weighDown } from '../weigh-down.ts';
import type { Chance } from './chance.ts';

export type ChangingFolder = { readonly folder: string; readonly change: () => void };

const variants = 5;
const files = ['paatokset', 'lisapaatokset', 'maararahat'] as const;

/** Every variant is made beforehand, so that a change takes no time; it is saved beside and moved, as Excel does. */
export async function changingFolder(root: string, chance: Chance): Promise<ChangingFolder> {
  const [made, folder] = [join(root, 'made'), join(root, 'kansio')];
  mkdirSync(folder, { recursive: true });
  for (let v = 0; v < variants; v += 1) {
    await writeDecisions(join(made, `paatokset-${v}.xlsx`), [
      ['Uimarit ry', '84370', 500 + v, 300],
      ['Latu ry', '105525', 20, v === 2 ? undefined : 20],
      ...(v % 2 === 0 ? [['Kuoro ry', '57582', 1200, 600 + v] as const] : []),
    ]);
    await writeDecisions(join(made, `lisapaatokset-${v}.xlsx`), [['Soitto ry', '99', 75 * v + 1]]);
    await writeAppropriations(join(made, `maararahat-${v}.xlsx`), { 2023: 45_000 + v });
    weighDown(join(made, `maararahat-${v}.xlsx`));
  }
  const put = (file: string, name = file) => {
    const beside = join(folder, `~${name}.tmp`);
    copyFileSync(join(made, `${file}-${chance.below(variants)}.xlsx`), beside);
    renameSync(beside, join(folder, `${name}.xlsx`));
  };
  for (const file of files) put(file);
  return {
    folder,
    change() {
      put('paatokset');
      const what = chance.below(4);
      if (what === 0) put('maararahat');
      if (what === 1) put('lisapaatokset');
      if (what === 2) rmSync(join(folder, 'lisapaatokset.xlsx'), { force: true });
      if (what === 3) put('lisapaatokset', 'lisapaatokset (1)');
      else rmSync(join(folder, 'lisapaatokset (1).xlsx'), { force: true });
    },
  };
}
