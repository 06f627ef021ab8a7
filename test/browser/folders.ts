/** The workbooks that the pane is shown with: our own samples, and the official's folder where it is. */
import { existsSync, mkdtempSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { makeSamples } from '../workbooks/make.ts';

const officials = fileURLToPath(new URL('../../../shared/workbooks', import.meta.url));

export function officialsWorkbooks(): readonly string[] {
  if (!existsSync(officials)) {
    console.warn(`No official's folder beside the project (${officials}): only the samples are compared.`);
    return [];
  }
  return readdirSync(officials)
    .filter((name) => name.endsWith('.xlsx'))
    .map((name) => join(officials, name));
}

export function temporaryFolder(): string {
  return mkdtempSync(join(tmpdir(), 'pane-'));
}

export async function sampleWorkbooks(): Promise<readonly string[]> {
  return makeSamples(temporaryFolder());
}

/** Those of our samples, in the order asked for. */
export async function samples<Names extends readonly string[]>(
  ...names: Names
): Promise<{ [Name in keyof Names]: string }> {
  const all = await sampleWorkbooks();
  return names.map((name) => {
    const found = all.find((path) => path.endsWith(name));
    if (!found) throw new Error(`no sample ${name}`);
    return found;
  }) as { [Name in keyof Names]: string };
}
