/**
 * The project's own sample workbooks: an official's folder for 2023 and 2024, made from plain data. The same
 * data always gives the same bytes, so that a second pass over the folder finds nothing new.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { applications } from './data/applications.ts';
import { decided } from './data/decisions.ts';
import { projects } from './data/projects.ts';
import { registers } from './data/registers.ts';
import { writeSample } from './write.ts';

export const samples = [...registers, ...applications, ...decided, ...projects];

/** Writes all of them and returns their paths; the folder is made when it is not there. */
export async function makeSamples(folder: string): Promise<readonly string[]> {
  await mkdir(folder, { recursive: true });
  const paths: string[] = [];
  for (const sample of samples) {
    const path = join(folder, sample.file);
    await writeFile(path, await writeSample(sample));
    paths.push(path);
  }
  return paths;
}

if (process.argv[1] && pathToFileURL(resolve(process.argv[1])).href === import.meta.url) {
  const [folder] = process.argv.slice(2);
  if (folder === undefined) {
    console.error('npm run samples -- FOLDER');
    process.exitCode = 2;
  } else for (const path of await makeSamples(folder)) console.log(path);
}
