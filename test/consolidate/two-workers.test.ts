/** Two live workers, each in a process of its own, that make the same run at the same moment, time and again. */
import { spawn } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as after } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import { standingEntries } from '../../shared/ledger/correct.ts';
import { runPass } from '../../worker/pass/run-pass.ts';
import { folderSource } from '../../worker/sources/folder.ts';
import { opened } from '../store/databases.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { build, sheetData } from '../xlsx/build.ts';
import { countingReader, rules, worker } from './folder.ts';
import { runCommand } from './run-command.ts';

const script = fileURLToPath(new URL('./round-worker.ts', import.meta.url));

type Ran = {
  readonly outcome: string;
  readonly pass: number;
  readonly read: number;
  readonly added: number;
  readonly years: readonly number[];
};

/** @returns what makes it run once. */
async function start(...args: readonly string[]): Promise<() => Promise<Ran>> {
  const child = spawn(process.execPath, ['--import', 'tsx', script, ...args], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  const answers = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const answer = async () => {
    const { value, done } = await answers.next();
    if (done) throw new Error('a worker ended');
    return value;
  };
  await answer();
  return async () => {
    child.stdin.write('run\n');
    return JSON.parse(await answer());
  };
}

/** One grant of one's own. */
function decide(folder: string, n: number, euros: number): void {
  const text = (value: string | number) =>
    typeof value === 'number' ? `<c><v>${value}</v></c>` : `<c t="inlineStr"><is><t>${value}</t></is></c>`;
  const row = (...cells: readonly (string | number)[]) => `<row>${cells.map(text).join('')}</row>`;
  const head = row('Hakija', 'Rekisterinumero', 'Pykälä', 'Päätöspäivä', 'Myönnetty €');
  const grant = row(`Yhdistys ${n} ry`, 10_000 + n, '§ 45', '23.5.2023', euros);
  writeFileSync(join(folder, `päätökset-2023-${n}.xlsx`), build({ sheets: [sheetData(head + grant)] }));
}

/** By how many milliseconds the second run begins later, in each round. */
const delays = [0, 60, 0];

test('of two runs at once into one SQLite file one enters what is new, the other nothing', async () => {
  const root = temporaryFolder();
  const ledger = join(root, 'l.db');
  const folder = join(root, 'kansio');
  mkdirSync(folder);
  const store = await opened(ledger);
  const places = [ledger, folder, join(root, 'raportit')];
  const workers = await Promise.all([start(...places), start(...places)]);
  const decided = new Map<string, number>();
  for (const [index, delay] of delays.entries()) {
    const round = index + 1;
    for (const n of [2 * round, 2 * round + 1, round]) {
      decide(folder, n, 100 + round);
      decided.set(String(10_000 + n), 10_000 + round * 100);
    }
    const entriesBefore = (await store.entries()).length;
    const [first, second] = round % 2 === 0 ? workers : workers.toReversed();
    const ran = await Promise.all([first?.(), after(delay).then(second)]);
    const one = ran.find((each) => each?.outcome === 'changed');
    const other = ran.find((each) => each !== one);
    expect([one?.outcome, other?.outcome], JSON.stringify(ran)).toEqual([
      'changed',
      expect.stringMatching(/^(elsewhere|unchanged)$/),
    ]);
    expect(ran.map((each) => each?.pass)).toEqual([round, round]);
    expect([other?.added, one?.added]).toEqual([0, (await store.entries()).length - entriesBefore]);
    const standing = standingEntries(await store.entries());
    expect(new Map(standing.map((e) => [e.registerNumber, e.amountCents]))).toEqual(decided);
    expect(standing).toHaveLength(decided.size);
    expect(await runCommand('verify', '--ledger', ledger)).toMatchObject({ code: 0, err: '' });
  }
});

test('two versions of the program at once each make their pass, and nothing is entered twice', async () => {
  const root = temporaryFolder();
  const workers = await Promise.all(
    ['older', 'newer'].map(async (engine) => ({ engine, ...(await worker(root)) })),
  );
  const ran = await Promise.all(
    workers.map(({ engine, store, folder }, index) => {
      if (index === 0) decide(folder, 1, 100);
      const reader = { ...countingReader(), engine };
      const day = { today: rules.asOf, wait: async () => {} };
      return runPass(
        { store, sources: [folderSource([folder])], reader, rules, ...day },
        async (done) => done,
      );
    }),
  );
  expect(ran.map(({ outcome }) => outcome)).toEqual(['changed', 'changed']);
  expect(ran.map(({ added }) => added.length).sort()).toEqual([0, 1]);
  expect(await workers[0]?.standing()).toEqual(['decision Yhdistys 1 ry 10000']);
});
