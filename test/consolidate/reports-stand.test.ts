/** A report says what the ledger says: files that are not as they were written are made again. */
import { cpSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { reportsStand } from '../../worker/pass/reports-stand.ts';
import { writeReports } from '../../worker/pass/write-reports.ts';
import { rules, worker, writeAppropriations } from './folder.ts';

const changes: readonly (readonly [string, readonly number[], (file: string) => void])[] = [
  ['nobody touched', [], () => {}],
  ['somebody took away', [2023], (file) => rmSync(file)],
  ['a program saved in another form', [2023], (file) => writeFileSync(file, `${readFileSync(file)}\r\n`)],
  [
    'somebody changed a figure of',
    [2023],
    (file) => writeFileSync(file, readFileSync(file, 'utf8').replace('2023', '2033')),
  ],
  ['was brought back from a copy', [], (file) => utimesSync(file, 1_700_000_000, 1_700_000_000)],
];

test('of the reports that are there only those are made again that somebody changed', async () => {
  const w = await worker();
  await writeAppropriations(join(w.folder, 'määrärahat.xlsx'), { 2022: 1, 2023: 2 });
  const pass = await w.pass();
  const out = join(w.folder, '..', 'raportit');
  const all = { rules, out, language: 'fi', store: w.store, ledger: '', state: 'one', pass } as const;
  expect(await writeReports(all)).toEqual([2022, 2023]);
  const [file, before] = [join(out, '2023', 'avustuskirja.journal'), join(w.folder, '..', 'ennen')];
  cpSync(out, before, { recursive: true, preserveTimestamps: true });
  for (const [what, years, change] of changes) {
    change(file);
    expect([what, await reportsStand(all)]).toEqual([what, years.length === 0]);
    expect([what, await writeReports(all)]).toEqual([what, years]);
    expect(readFileSync(file)).toEqual(readFileSync(join(before, '2023', 'avustuskirja.journal')));
  }
});
