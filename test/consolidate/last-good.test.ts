/** A workbook that broke counts by its last good reading, and everybody is told since when. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Day } from '../../shared/calendar/day.ts';
import { findingsOf } from '../../worker/pass/current.ts';
import { runPass } from '../../worker/pass/run-pass.ts';
import { folderSource } from '../../worker/sources/folder.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { countingReader, rules, worker, writeDecisions } from './folder.ts';
import { runCommand } from './run-command.ts';

/** Protected by its owner with a password, as no program can read it: a file of another kind does as well. */
const broken = '%PDF-1.7\n';

async function town() {
  const w = await worker();
  const path = join(w.folder, 'päätökset.xlsx');
  await writeDecisions(path, [['Uimarit ry', '84370', 500]]);
  const passOn = (day: string, engine = 'test') =>
    runPass(
      {
        store: w.store,
        sources: [folderSource([w.folder])],
        reader: { ...countingReader(), engine },
        rules: { ...rules, asOf: day as Day },
        today: day as Day,
        wait: async () => {},
      },
      async ({ workbooks }) => workbooks.flatMap(findingsOf).map(({ code, facts }) => [code, facts]),
    );
  return { path, passOn, standing: w.standing };
}

const entered = ['decision Uimarit ry 50000'];
const unread = ['workbook.not-a-workbook', { kind: 'pdf' }];

test('the day of the last good reading stays the same until the workbook can be read', async () => {
  const { path, passOn, standing } = await town();
  await passOn('2024-03-13');
  expect(await passOn('2024-03-14')).toEqual([]);
  writeFileSync(path, broken);
  const told = [unread, ['workbook.last-good', { day: '2024-03-14', by: null }]];
  for (const day of ['2024-03-15', '2024-03-16', '2024-03-17']) expect(await passOn(day)).toEqual(told);
  writeFileSync(path, `${broken}again`);
  expect(await passOn('2024-03-18')).toEqual(told);
  expect(await standing()).toEqual(entered);
  await writeDecisions(path, [['Uimarit ry', '84370', 400]]);
  expect(await passOn('2024-03-19')).toEqual([]);
  expect(await standing()).toEqual(['decision Uimarit ry 40000']);
});

test('a reading of an earlier engine counts too, since nothing can take its place, and that is said', async () => {
  const { path, passOn, standing } = await town();
  await passOn('2024-03-14');
  writeFileSync(path, broken);
  const told = (by: string | null) => [unread, ['workbook.last-good', { day: '2024-03-14', by }]];
  expect(await passOn('2024-03-15')).toEqual(told(null));
  expect(await passOn('2024-03-16', 'newer')).toEqual(told('earlier'));
  expect(await passOn('2024-03-17', 'newest')).toEqual(told('earlier'));
  expect(await standing()).toEqual(entered);
});

test('a workbook that was never read has no last good reading', async () => {
  const { path, passOn, standing } = await town();
  writeFileSync(path, broken);
  for (const day of ['2024-03-14', '2024-03-15']) expect(await passOn(day)).toEqual([unread]);
  expect(await standing()).toEqual([]);
});

test('the command and the report name the workbook and the day', async () => {
  const root = temporaryFolder();
  const [folder, ledger, out] = ['kansio', 'l.db', 'raportit'].map((name) => join(root, name)) as [
    string,
    string,
    string,
  ];
  const path = join(folder, 'päätökset.xlsx');
  await writeDecisions(path, [['Uimarit ry', '84370', 500]]);
  const consolidate = () => runCommand('consolidate', folder, '--ledger', ledger, '--out', out);
  await consolidate();
  writeFileSync(path, broken);
  const said = 'Laskelmissa on työkirjan viimeksi luettu sisältö, ajosta 15.3.2024.';
  const told = await consolidate();
  expect(told.code).toBe(1);
  expect(told.out).toMatch(new RegExp(`^ {2}päätökset\\.xlsx: .* ${said}$`, 'm'));
  const year = join(out, '2023');
  const texts = readdirSync(year)
    .filter((name) => /\.(csv|html)$/.test(name))
    .map((name) => readFileSync(join(year, name), 'utf8'));
  const lines = texts.flatMap((text) => text.split('\n')).filter((line) => line.includes(said));
  expect(lines.filter((line) => line.includes('päätökset.xlsx')).length).toBeGreaterThan(2);
});
