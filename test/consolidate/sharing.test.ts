import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as after } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { failedAssertions } from '../../shared/ledger/assertions.ts';
import { chainFaults } from '../../shared/ledger/chain.ts';
import type { Store } from '../../worker/store/store.ts';
import { databases, opened } from '../store/databases.ts';
import { freshDatabase } from '../store/postgres.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { build, sheetData } from '../xlsx/build.ts';

const workbooks = 60;
const script = fileURLToPath(new URL('./share-one.ts', import.meta.url));

/** Each workbook decides on a grant of its own; one is hostile, and read by one worker too. */
function fill(folder: string): void {
  mkdirSync(folder, { recursive: true });
  const text = (value: string | number) =>
    typeof value === 'number' ? `<c><v>${value}</v></c>` : `<c t="inlineStr"><is><t>${value}</t></is></c>`;
  const row = (...cells: readonly (string | number)[]) => `<row>${cells.map(text).join('')}</row>`;
  for (let n = 0; n < workbooks - 1; n++) {
    const head = row('Hakija', 'Rekisterinumero', 'Pykälä', 'Päätöspäivä', 'Myönnetty €');
    const grant = row(`Yhdistys ${n} ry`, 10_000 + n, '§ 45', '23.5.2023', 100 + n);
    writeFileSync(join(folder, `päätökset-2023-${n}.xlsx`), build({ sheets: [sheetData(head + grant)] }));
  }
  writeFileSync(join(folder, 'puolikas.xlsx'), 'PK\u0003\u0004half of it');
}

type Worker = { readonly child: ChildProcess; readonly ended: Promise<Record<string, unknown>> };

function start(ledger: string, folder: string): Worker {
  const args = ['--import', 'tsx', script, ledger, folder, join(folder, '..', 'raportit')];
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  let said = '';
  child.stdout.on('data', (piece) => {
    said += piece;
  });
  const ended = once(child, 'exit').then(([code]) => {
    if (code !== 0) throw new Error(`a worker ended with ${code}`);
    return JSON.parse(said.trim().split('\n').at(-1) as string);
  });
  return { child, ended };
}

async function expectWhole(store: Store): Promise<void> {
  const entries = await store.entries();
  expect(entries.map((e) => [e.registerNumber, e.amountCents]).sort()).toEqual(
    Array.from({ length: workbooks - 1 }, (_, n) => [String(10_000 + n), (100 + n) * 100]).sort(),
  );
  expect(chainFaults(entries)).toEqual([]);
  expect(failedAssertions(entries, await store.assertions())).toEqual([]);
}

test('two workers read each workbook once, and one enters it', async () => {
  const [ledger, folder] = [await freshDatabase(), join(temporaryFolder(), 'kansio')];
  fill(folder);
  const store = await opened(ledger);
  const done = await Promise.all([start(ledger, folder).ended, start(ledger, folder).ended]);
  expect(done.map((d) => d.outcome).sort()).toEqual(['changed', 'elsewhere']);
  expect(Number(done[0]?.read) + Number(done[1]?.read)).toBe(workbooks);
  expect(done.map((d) => d.added).sort()).toEqual([0, workbooks - 1].sort());
  expect((await store.lastPass())?.id).toBe(1);
  await expectWhole(store);
});

test.each(databases)('a worker on $database goes on with what a killed one left', async (at) => {
  const [ledger, folder] = [await at.fresh(), join(temporaryFolder(), 'kansio')];
  fill(folder);
  const store = await opened(ledger);
  const first = start(ledger, folder);
  const killed = first.ended.catch(() => null);
  while ((await store.readingKeys()).size < workbooks / 4) await after(5);
  const second = start(ledger, folder);
  first.child.kill('SIGKILL');
  await killed;
  const left = (await store.readingKeys()).size;
  const done = await second.ended;
  expect(done).toMatchObject({ outcome: 'changed', read: workbooks - left, added: workbooks - 1 });
  await expectWhole(store);
});
