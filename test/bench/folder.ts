/**
 * A folder that grows over the years: the first pass against what exceljs and pandas need to read the same
 * workbooks and do nothing with them, a pass with nothing new, and memory with 200 and with 1 000 workbooks.
 */
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { applications, writeFolder } from './folder-workbooks.ts';
import type { Measure } from './reader.ts';

const loader = import.meta.resolve('tsx');
const here = (name: string) => fileURLToPath(new URL(name, import.meta.url));
const built = here('../../dist/bench');

export async function benchFolder(): Promise<Measure[]> {
  const root = mkdtempSync(join(tmpdir(), 'bench-'));
  try {
    await buildWorker();
    const small = await setUp(root, 200);
    const inside = within(small);
    const others = [read('exceljs', small.folder), ...pandas(small.folder)];
    const measures = [...ofPasses(inside, others), ...(await ofProcess(small))];
    return [...measures, ...(await ofProcess(await setUp(root, 1000)))];
  } finally {
    rmSync(root, { recursive: true });
  }
}

type Folder = {
  readonly workbooks: number;
  readonly root: string;
  readonly folder: string;
  readonly rules: readonly string[];
};

async function setUp(root: string, workbooks: number): Promise<Folder> {
  const own = join(root, String(workbooks));
  const folder = join(own, 'in');
  return { workbooks, root: own, folder, rules: await writeFolder(folder, join(own, 'rules'), workbooks) };
}

const named = ({ workbooks }: Pick<Folder, 'workbooks'>) =>
  `${workbooks} workbooks, ${applications} applications each`;

type Inside = { readonly first: number; readonly reports: number; readonly unchanged: number };

/** Inside a process: without its start. */
function within({ root, folder, rules }: Folder): Inside {
  const books = rules.filter((rule) => rule !== '--rulebook');
  const [ledger, out] = [join(root, 'inside.db'), join(root, 'inside')];
  const args = [join(built, 'folder-one.js'), folder, ledger, out, ...books];
  return JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8' }));
}

type Other = { readonly name: string; readonly seconds: number };

function ofPasses({ first, reports, unchanged }: Inside, others: readonly Other[]): Measure[] {
  const of = named({ workbooks: 200 });
  return [
    { name: 'first pass into the ledger', unit: 's', value: first / 1000, of },
    { name: 'the reports of one of its years: processor time', unit: 's', value: reports / 1000, of },
    { name: 'a pass with nothing new', unit: 'ms', value: unchanged, of },
    { name: 'the first against one with nothing new', unit: '×', value: first / unchanged, of },
    ...others.flatMap(({ name, seconds }): Measure[] => [
      { name: `${name}, reading only`, unit: 's', value: seconds, of },
      { name: `${name} reading against the first pass`, unit: '×', value: (seconds * 1000) / first, of },
    ]),
  ];
}

function read(name: 'exceljs', folder: string): Other {
  const args = ['--import', loader, here('./folder-exceljs.ts'), folder];
  return { name, ...JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8' })) };
}

const python = process.env.PYTHON ?? 'python3';
const pandasReading = `
import os, pandas, sys, time
started = time.time()
for name in os.listdir(sys.argv[1]):
    pandas.read_excel(os.path.join(sys.argv[1], name), sheet_name=None, header=None)
print(time.time() - started)`;

function pandas(folder: string): Other[] {
  try {
    execFileSync(python, ['-c', 'import pandas, openpyxl'], { stdio: 'ignore' });
  } catch {
    console.error(`pandas is left out: ${python} has no pandas with openpyxl.`);
    return [];
  }
  return [{ name: 'pandas', seconds: Number(execFileSync(python, ['-c', pandasReading, folder])) }];
}

/** As it is built for a town, with the one program more that passes without its start. */
function buildWorker(): Promise<unknown> {
  const input = { 'folder-one': here('./folder-one.ts') };
  return build({
    configFile: here('../../worker/vite.config.ts'),
    logLevel: 'error',
    build: { outDir: built, rolldownOptions: { input } },
  });
}

/** The command as it is built, in whole processes: its start, the reports and all. */
async function ofProcess(folder: Folder): Promise<Measure[]> {
  const [first, , unchanged] = [
    await consolidate(folder),
    await consolidate(folder),
    await consolidate(folder),
  ];
  const of = named(folder);
  return [
    { name: 'consolidate, first run: time', unit: 's', value: first.seconds, of },
    { name: 'consolidate, first run: peak of the worker', unit: 'MB', value: first.own, of },
    { name: 'consolidate, first run: largest reading process', unit: 'MB', value: first.reading, of },
    { name: 'consolidate, first run: largest report process', unit: 'MB', value: first.reports, of },
    { name: 'consolidate, nothing new: time', unit: 's', value: unchanged.seconds, of },
    { name: 'consolidate, nothing new: peak of the worker', unit: 'MB', value: unchanged.own, of },
  ];
}

type Run = {
  readonly seconds: number;
  /** Peaks in MB: of the worker, and of its largest process of each kind. */
  readonly own: number;
  readonly reading: number;
  readonly reports: number;
};

async function consolidate({ root, folder, rules }: Folder): Promise<Run> {
  const program = join(built, 'avustuskirja.js');
  const places = ['--ledger', join(root, 'ledger.db'), '--out', join(root, 'out')];
  const start = performance.now();
  const worker = spawn(process.execPath, [program, 'consolidate', folder, ...places, ...rules], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const peaks: Peaks = new Map();
  const look = setInterval(() => watch(String(worker.pid), peaks), 50);
  const [code] = await once(worker, 'exit');
  clearInterval(look);
  if (code !== 0) throw new Error(`consolidate ended with ${code}`);
  const largest = (kind: Kind) =>
    Math.max(...[...peaks.values()].flatMap((seen) => (seen.kind === kind ? [seen.peak] : [])));
  const seconds = (performance.now() - start) / 1000;
  return { seconds, own: largest('own'), reading: largest('reading'), reports: largest('reports') };
}

type Kind = 'own' | 'reading' | 'reports';
type Peaks = Map<string, { readonly kind: Kind; readonly peak: number }>;

/** The system's own record of the most a process and its children ever held, in MB; Linux alone tells it. */
function watch(pid: string, peaks: Peaks): void {
  for (const id of peaks.size === 0 ? [pid] : readdirSync('/proc').filter((name) => /^\d+$/.test(name))) {
    const status = told(id, 'status');
    if (id !== pid && !status.includes(`\nPPid:\t${pid}\n`)) continue;
    const peak = /VmHWM:\s*(\d+)/.exec(status)?.[1];
    const child = told(id, 'cmdline').includes('report-child') ? 'reports' : 'reading';
    if (peak !== undefined) peaks.set(id, { kind: id === pid ? 'own' : child, peak: Number(peak) / 1024 });
  }
}

function told(id: string, what: 'status' | 'cmdline'): string {
  try {
    return readFileSync(`/proc/${id}/${what}`, 'utf8');
  } catch {
    return '';
  }
}
