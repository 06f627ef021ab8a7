/**
 * The pane and the page around it, built by Vite as they are for production but for where Office.js comes
 * from. A build is kept under the hash of all that it is made of, so an unchanged project builds nothing.
 */
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';

const root = join(import.meta.dirname, '../..');
const kept = join(root, 'node_modules/.cache/avustuskirja-workbench');
const sources = ['addin', 'shared', 'test/workbench', 'test/excel-host', 'manifest.xml', 'package-lock.json'];

export type Pages = { readonly pane: string; readonly around: string };

/** Folders with the built pages. */
export async function buildPages(): Promise<Pages> {
  const folder = join(kept, hashOf(sources));
  if (!existsSync(folder)) await buildInto(folder);
  return { pane: join(folder, 'pane'), around: join(folder, 'around') };
}

async function buildInto(folder: string): Promise<void> {
  mkdirSync(kept, { recursive: true });
  const half = mkdtempSync(join(kept, 'half-'));
  await Promise.all([
    build('addin/vite.config.ts', join(half, 'pane')),
    build('test/workbench/vite.config.ts', join(half, 'around')),
  ]);
  // Whole or not at all: another run may be building the same.
  try {
    renameSync(half, folder);
  } catch (error) {
    rmSync(half, { recursive: true, force: true });
    if (!existsSync(folder)) throw error;
  }
  forgetOld();
}

/** A few are left, since others may be served at this moment. */
const keptBuilds = 5;

function forgetOld(): void {
  const age = (name: string) => statSync(join(kept, name), { throwIfNoEntry: false })?.mtimeMs ?? 0;
  const byAge = readdirSync(kept).sort((a, b) => age(b) - age(a));
  for (const name of byAge.slice(keptBuilds)) rmSync(join(kept, name), { recursive: true, force: true });
}

/** In a process of its own, so that a test run's environment does not make a development build of it. */
async function build(config: string, to: string): Promise<void> {
  const vite = join(dirname(createRequire(import.meta.url).resolve('vite/package.json')), 'bin/vite.js');
  const args = [vite, 'build', '--config', config, '--outDir', to, '--emptyOutDir', '--logLevel', 'warn'];
  const { VITEST: _, ...environment } = process.env;
  const env = { ...environment, NODE_ENV: 'production', OFFICE_JS: '/office/office.js' };
  await promisify(execFile)(process.execPath, args, { cwd: root, env });
}

function hashOf(paths: readonly string[]): string {
  const hash = createHash('sha256');
  for (const path of paths.flatMap(filesUnder))
    hash.update(`${path}\0`).update(readFileSync(join(root, path)));
  return hash.digest('hex').slice(0, 20);
}

function filesUnder(path: string): string[] {
  try {
    const entries = readdirSync(join(root, path), { withFileTypes: true });
    return entries
      .sort((a, b) => (a.name < b.name ? -1 : 1))
      .flatMap((e) => (e.isDirectory() ? filesUnder(`${path}/${e.name}`) : [`${path}/${e.name}`]));
  } catch {
    return [path];
  }
}
