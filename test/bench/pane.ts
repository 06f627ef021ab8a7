/**
 * The pane in the workbench, in a real browser: what its first check and the edit of one cell cost in requests
 * and bytes, how long the first check takes from opening the pane, and how much script comes first.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { openStage, type Shown, type Stage } from '../browser/stage.ts';
import type { Measure } from './reader.ts';
import { roundWorkbook } from './round-workbook.ts';

type Requests = Awaited<ReturnType<Shown['requests']>>;

export async function benchPane(): Promise<Measure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  const stage = await openStage();
  try {
    const measures: Measure[] = [];
    for (const rows of [50, 10_000]) measures.push(...(await ofRound(stage, folder, rows)));
    return [...measures, await firstScript(stage, join(folder, fileOf(50)))];
  } finally {
    await stage.close();
    rmSync(folder, { recursive: true });
  }
}

const fileOf = (rows: number) => `kumppanuusavustukset-2023-${rows}.xlsx`;

async function ofRound(stage: Stage, folder: string, rows: number): Promise<Measure[]> {
  const path = join(folder, fileOf(rows));
  writeFileSync(path, roundWorkbook(2023, rows));
  const of = `a sheet of ${rows} rows`;
  const times: number[] = [];
  for (let i = 0; i < 3; i++) {
    const opened = await stage.open(path);
    times.push(await sinceOpening(opened));
    await opened.page.close();
  }
  const shown = await stage.open(path);
  const first = await shown.requests();
  const plain = await edits(shown);
  await writeResults(shown);
  const written = await edits(shown);
  await shown.page.close();
  return [
    { name: 'pane: opened to first check shown', unit: 'ms', value: times.sort((a, b) => a - b)[1]!, of },
    { name: 'pane: requests of the first check', unit: '', value: first.length, of },
    { name: 'pane: its largest request or answer', unit: 'kB', value: largest(first), of },
    { name: 'pane: the first edit to settled', unit: 'ms', value: plain.firstTime, of },
    ...measuresOf('an edit', plain, of),
    ...measuresOf('an edit, results written', written, of),
  ];
}

type Edits = { readonly firstTime: number; readonly times: number[]; readonly each: readonly Requests[] };

const measuresOf = (what: string, { times, each }: Edits, of: string): Measure[] => [
  { name: `pane: ${what}: requests, most`, unit: '', value: Math.max(...each.map((r) => r.length)), of },
  { name: `pane: ${what}: bytes, most`, unit: 'kB', value: Math.max(...each.map(total)), of },
  {
    name: `pane: ${what}: to settled, median`,
    unit: 'ms',
    value: times.sort((a, b) => a - b)[times.length >> 1]!,
    of,
  },
];

/** One official's edits of one cell after another: events of an applicant, so that points and euros move. */
async function edits(shown: Shown): Promise<Edits> {
  const times: number[] = [];
  const each: Requests[] = [];
  for (let i = 0; i < 12; i++) {
    const before = (await shown.requests()).length;
    times.push(
      await shown.page.evaluate(
        async (value) => {
          const start = performance.now();
          await window.workbench.edit('Hakemukset', 'K5', [[value]]);
          return performance.now() - start;
        },
        i % 2 === 0 ? '4–5' : i,
      ),
    );
    each.push((await shown.requests()).slice(before));
  }
  return { firstTime: times[0]!, times: times.slice(1), each };
}

/** With an appropriation that gives each applicant what a real round does. */
async function writeResults({ id, settled }: Shown): Promise<void> {
  const applicants =
    Number(await id('verdict-ready').textContent()) + Number(await id('verdict-incomplete').textContent());
  await id('appropriation').fill(String(1000 * applicants));
  await settled(() => id('appropriation').press('Enter'));
  await id('write-results').click();
  await settled(() => id('confirm-write').click());
}

/** From the pane's own navigation; the workbook is open in the host by then. */
const sinceOpening = async ({ pane }: Shown): Promise<number> =>
  Math.round(await pane.evaluate(() => performance.now()));

const largest = (requests: Requests) =>
  Math.max(...requests.flatMap((r) => [r.sentBytes, r.receivedBytes])) / 1000;
const total = (requests: Requests) =>
  requests.reduce((sum, r) => sum + r.sentBytes + r.receivedBytes, 0) / 1000;

/** Our own script that the pane has loaded when the first check is shown; Office.js comes from Microsoft. */
async function firstScript(stage: Stage, path: string): Promise<Measure> {
  const { pane, page } = await stage.open(path);
  const scripts = await pane.evaluate(async () => {
    const loaded = performance.getEntriesByType('resource').map((entry) => entry.name);
    const own = loaded.filter((name) => /\/pane\/.*\.js$/.test(name));
    return Promise.all(own.map(async (name) => (await fetch(name)).text()));
  });
  await page.close();
  const value = scripts.reduce((sum, text) => sum + gzipSync(text).length, 0) / 1000;
  return { name: 'pane: script of the first load, gzip', unit: 'kB', value, of: `${scripts.length} files` };
}
