/**
 * What is known of a library between two runs, in a file beside the copies: losing it, or a file of another
 * form, costs one full listing and nothing else. Written whole or not at all.
 */
import { readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import type { Library } from './delta.ts';
import { itemSchema } from './items.ts';

const fileName = 'library.json';

const stateSchema = z.object({
  version: z.literal(1),
  drive: z.string(),
  deltaLink: z.string(),
  items: z.array(z.tuple([z.string(), itemSchema])),
});

export async function loadState(folder: string): Promise<Library | null> {
  try {
    const { drive, deltaLink, items } = stateSchema.parse(
      JSON.parse(await readFile(join(folder, fileName), 'utf8')),
    );
    return { drive, deltaLink, items: new Map(items) };
  } catch {
    return null;
  }
}

export async function saveState(folder: string, { drive, deltaLink, items }: Library): Promise<void> {
  const path = join(folder, fileName);
  const state: z.infer<typeof stateSchema> = { version: 1, drive, deltaLink, items: [...items] };
  await writeFile(`${path}.${process.pid}`, JSON.stringify(state), { mode: 0o600, flush: true });
  await rename(`${path}.${process.pid}`, path);
}
