/** A folder of 200 workbooks through the command line: the first pass, and one with nothing new. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ExcelJS from 'exceljs';
import type { Measure } from './reader.ts';
import { roundLines } from './round.ts';

const workbooks = 200;
const applications = 100;

export async function benchFolder(): Promise<Measure[]> {
  const root = mkdtempSync(join(tmpdir(), 'bench-'));
  try {
    const folder = join(root, 'in');
    mkdirSync(folder);
    for (let i = 0; i < workbooks; i++)
      await writeRound(join(folder, `kumppanuusavustukset-${2022 + (i % 3)}-${i}.xlsx`), 2022 + (i % 3), i);
    const first = consolidate(folder, root);
    const second = consolidate(folder, root);
    const of = `${workbooks} workbooks, ${applications} applications each`;
    return [
      { name: 'consolidate, first pass: time', unit: 's', value: first.seconds, of },
      {
        name: 'consolidate, first pass: peak memory',
        unit: 'MB',
        value: first.peak,
        of: 'the largest process',
      },
      { name: 'consolidate, nothing new: time', unit: 's', value: second.seconds, of },
      {
        name: 'consolidate, nothing new: peak memory',
        unit: 'MB',
        value: second.peak,
        of: 'the largest process',
      },
    ];
  } finally {
    rmSync(root, { recursive: true });
  }
}

/** The command as a whole process; its own figures of memory come from the operating system through `time`-like usage. */
function consolidate(folder: string, root: string): { seconds: number; peak: number } {
  const usage = join(root, 'usage.json');
  const script = fileURLToPath(new URL('./folder-one.ts', import.meta.url));
  const start = performance.now();
  const args = [
    '--import',
    import.meta.resolve('tsx'),
    script,
    usage,
    folder,
    '--ledger',
    join(root, 'ledger.db'),
    '--out',
    join(root, 'out'),
    '--appropriation',
    '900000',
  ];
  const { status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`consolidate ended with ${status}: ${stderr}`);
  const seconds = (performance.now() - start) / 1000;
  const { peak } = JSON.parse(readFileSync(usage, 'utf8')) as { peak: number };
  return { seconds, peak };
}

async function writeRound(path: string, year: number, seed: number): Promise<void> {
  const book = new ExcelJS.Workbook();
  book
    .addWorksheet('Hakemukset')
    .addRows(roundLines(year, applications, seed * applications).map((l) => [...l]));
  writeFileSync(path, Buffer.from(await book.xlsx.writeBuffer()));
}
