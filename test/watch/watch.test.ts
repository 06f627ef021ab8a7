/**
 * The worker as a process of its own, over sample workbooks: a first run, its health asked, the stop. Its
 * log and its health are searched for every name and account that stands in the workbooks.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import { openSqlite } from '../../worker/store/sqlite.ts';
import { line } from '../commands/line.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { samples } from '../workbooks/make.ts';
import { writeSample } from '../workbooks/write.ts';

const bin = fileURLToPath(new URL('../../worker/bin.mjs', import.meta.url));
const chosen = samples.filter(({ file }) => /^paatokset-2023/.test(file));

type Line = Readonly<Record<string, unknown>> & { readonly event: string };
type Running = {
  readonly child: ChildProcess;
  /** All that was logged so far. */
  readonly log: Line[];
  /** Resolved with the first line of the event. */
  readonly logged: (event: string) => Promise<Line>;
  /** Exit code, when it has ended. */
  readonly ended: Promise<number | null>;
};

function start(config: string): Running {
  const child = spawn(process.execPath, [bin, 'watch', '--config', config], {
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    detached: true,
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  const log: Line[] = [];
  const waiting: { readonly event: string; readonly resolve: (line: Line) => void }[] = [];
  const ended = once(child, 'close').then(([code]) => code as number | null);
  createInterface({ input: child.stderr as NodeJS.ReadableStream }).on('line', (text) => {
    const told = JSON.parse(text) as Line;
    log.push(told);
    for (const { event, resolve } of waiting) if (event === told.event) resolve(told);
  });
  const logged = async (event: string) => {
    const known = log.find((told) => told.event === event);
    const coming = new Promise<Line>((resolve) => waiting.push({ event, resolve }));
    const found = known ?? (await Promise.race([coming, ended]));
    if (found === null || typeof found === 'number')
      throw new Error(`ended before ${event}: ${JSON.stringify(log)}`);
    return found;
  };
  return { child, log, logged, ended };
}

/** As Ctrl+C does it: all processes of the terminal are told, those that read as well. */
function interrupt(child: ChildProcess): void {
  if (process.platform === 'win32') child.send('shutdown');
  else process.kill(-(child.pid as number), 'SIGINT');
}

function filesUnder(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
}

/** Then the processes that read are at work. */
async function aReadingIsKept(ledger: string, name: string): Promise<void> {
  const store = await openSqlite(ledger);
  while (![...(await store.readingKeys())].some((key) => key.includes(name)))
    await new Promise((resolve) => setTimeout(resolve, 20));
  await store.close();
}

test('the first run, its health, a stop while waiting; then a stop in the middle of a run', async () => {
  const root = temporaryFolder();
  const folder = join(root, 'kansio');
  mkdirSync(folder);
  for (const sample of chosen) writeFileSync(join(folder, sample.file), await writeSample(sample));
  writeFileSync(
    join(folder, 'puolikas.xlsx'),
    readFileSync(join(folder, 'paatokset-2023.xlsx')).subarray(0, 2000),
  );
  const config = join(root, 'avustuskirja.config.json');
  const configure = (schedule: string) =>
    writeFileSync(
      config,
      JSON.stringify({
        worker: 'koe',
        sources: [{ type: 'folder', path: 'kansio', name: 'avustukset' }],
        schedule,
        ledger: 'kirja.db',
        out: 'raportit',
        limits: { processes: 1 },
        health: { file: 'health.json', address: '127.0.0.1:0' },
      }),
    );

  configure('0 0 1 1 *');
  const first = start(config);
  expect(await first.logged('run.finished')).toMatchObject({
    trigger: 'start',
    outcome: 'changed',
    workbooks: chosen.length + 1,
    read: chosen.length + 1,
    failed: 1,
  });
  const { address } = await first.logged('health.listening');
  const answer = await fetch(String(address));
  const health = await answer.text();
  expect(answer.status).toBe(200);
  expect(JSON.parse(health)).toMatchObject({
    healthy: true,
    state: 'waiting',
    lastRun: { outcome: 'changed' },
  });
  expect(JSON.parse(readFileSync(join(root, 'health.json'), 'utf8'))).toMatchObject({ healthy: true });
  const reports = filesUnder(join(root, 'raportit'));
  expect(reports).toContain(join('2023', 'avustuskirja-2023.xlsx'));
  first.child.send('shutdown');
  expect(await first.ended).toBe(0);
  expect(first.log.map(({ event }) => event)).toEqual([
    'health.listening',
    'watch.started',
    'run.started',
    'workbook.failed',
    'run.finished',
    'watch.stopping',
    'watch.stopped',
  ]);
  expect(JSON.parse(readFileSync(join(root, 'health.json'), 'utf8'))).toMatchObject({ state: 'stopped' });

  const bytes = readFileSync(join(folder, 'paatokset-2023.xlsx'));
  for (let copy = 0; copy < 60; copy += 1) writeFileSync(join(folder, `kopio-${copy}.xlsx`), bytes);
  configure('* * * * * *');
  const second = start(config);
  await second.logged('run.started');
  await aReadingIsKept(join(root, 'kirja.db'), 'kopio-');
  interrupt(second.child);
  expect(await second.ended).toBe(0);
  expect(second.log.map(({ event }) => event).slice(-3)).toEqual([
    'watch.stopping',
    'run.stopped',
    'watch.stopped',
  ]);
  expect(filesUnder(join(root, 'raportit'))).toEqual(reports);
  expect(readdirSync(root).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  expect(await line(['verify', '--ledger', join(root, 'kirja.db')])).toMatchObject({ code: 0, err: '' });
  const store = await openSqlite(join(root, 'kirja.db'));
  const history = (await store.runs(10)).map(({ outcome, error, trigger }) => [trigger, outcome, error]);
  expect(history).toEqual([
    ['schedule', 'failed', 'stopped'],
    ['start', 'changed', null],
  ]);
  const blamed = [...(await store.readingKeys())].filter((key) => / problem\/.*kopio-/.test(key));
  expect(blamed).toEqual([]);
  await store.close();

  const said = [...first.log, ...second.log].map((told) => JSON.stringify(told)).join('\n') + health;
  const cells = JSON.stringify(chosen.map(({ sheets }) => sheets));
  const needles = new Set([
    ...(cells.match(/FI\d{16}/g) ?? []),
    ...(cells.match(/[^|\\"]+ ry(?= \|)/g) ?? []),
  ]);
  expect(needles.size).toBeGreaterThan(20);
  expect([...needles].filter((needle) => said.includes(needle.trim()))).toEqual([]);
}, 120_000);
