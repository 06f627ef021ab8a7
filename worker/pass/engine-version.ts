/**
 * Which engine made a reading or a report: a digest of the code itself, so that after any change of it they
 * are made anew, and nobody has to remember to raise a number. Of sources only what reads, judges and writes
 * counts; of the built worker, all of it.
 */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const parts = ['../../shared', '../xlsx', '../reports'];

let known: string | undefined;

export function engineVersion(): string {
  known ??= digest((isSource() ? parts : ['.']).flatMap((part) => filesUnder(here(part))));
  return known;
}

/** The built worker is the files beside this one. */
const isSource = () => import.meta.url.endsWith('.ts') && parts.every((part) => existsSync(here(part)));

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

function filesUnder(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(ts|js|json)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

function digest(files: readonly string[]): string {
  const hash = createHash('sha256');
  for (const file of files) hash.update(readFileSync(file)).update('\0');
  return hash.digest('hex');
}
