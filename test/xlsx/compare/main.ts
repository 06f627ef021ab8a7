/**
 * Compares our reader with exceljs and, where it is installed, openpyxl over every workbook under the folders
 * named: `npx tsx test/xlsx/compare/main.ts FOLDER…`. Prints each difference that nobody has explained, then
 * how many cells agree, how the others are explained and which files a reader does not open.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseWorkbook } from '../../../worker/xlsx/parse.ts';
import { differences, type Value } from './differences.ts';
import { exceljsReader, openpyxlReader } from './readers.ts';
import { type Values, valuesOf } from './values.ts';

const folders = process.argv.slice(2);
const shownOfEach = 3;

const paths = folders.flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(xlsx|xlsm|xltx|xltm)$/i.test(name))
    .map((name) => join(folder, name))
    .sort(),
);

const others = [exceljsReader(), openpyxlReader()].filter((reader) => reader !== undefined);
const counts = new Map<string, number>();
const count = (what: string, by = 1) => counts.set(what, (counts.get(what) ?? 0) + by);

for (const path of paths) {
  const ours = ourValues(path);
  count('files');
  if ('error' in ours) count(`ours: not read: ${ours.error}`);
  else count('cells', Object.keys(ours.values).length);
  const answers = await Promise.all(others.map(({ read }) => read(path)));
  answers.forEach((theirs, index) => {
    const name = others[index]?.name;
    if ('error' in theirs) {
      count(`${name}: not read${'error' in ours ? ', nor by us' : `: ${theirs.error.slice(0, 50)}`}`);
    } else if ('error' in ours) {
      count(`${name}: read, but not by us`);
      console.log(`${path}: ${name} has ${Object.keys(theirs.values).length} cells, ours ${ours.error}`);
    } else {
      count(`${name}: files compared`);
      const third = answers.find((answer) => answer !== theirs && 'values' in answer);
      const found = differences(
        ours.values,
        theirs.values,
        third && 'values' in third ? third.values : undefined,
      );
      const apart = found.filter((d) => d.ours !== undefined).length;
      count(`${name}: cells that agree`, Object.keys(ours.values).length - apart);
      for (const { reason } of found) count(`${name}: ${reason ?? 'NOT EXPLAINED'}`);
      const open = found.filter((d) => d.reason === undefined);
      for (const { place, ours, theirs } of open.slice(0, shownOfEach))
        console.log(`${path}: ${name} ${place} ours ${shown(ours)} theirs ${shown(theirs)}`);
      if (open.length > shownOfEach) console.log(`${path}: ${name} … ${open.length} cells`);
    }
  });
}
for (const { close } of others) close();
console.log('');
for (const [what, times] of [...counts].sort()) console.log(`${what}: ${times}`);

function ourValues(path: string): { readonly values: Values } | { readonly error: string } {
  const parsed = parseWorkbook(readFileSync(path));
  if ('grid' in parsed) return { values: valuesOf(parsed.grid) };
  const { code, facts } = parsed.problem;
  return { error: `${code} ${facts.reason ?? facts.kind}` };
}

function shown(value: Value | undefined): string {
  return String(JSON.stringify(value)).slice(0, 80);
}
