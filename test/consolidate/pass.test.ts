import { copyFileSync, mkdirSync, renameSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { chainFaults } from '../../shared/ledger/chain.ts';
import { findingsOf } from '../../worker/pass/current.ts';
import type { PassOutcome } from '../../worker/pass/run-pass.ts';
import { statuses, type Worker, worker, writeAppropriations, writeDecisions } from './folder.ts';

const decisions = (w: Worker, ...rows: Parameters<typeof writeDecisions>[1]) =>
  writeDecisions(join(w.folder, 'päätökset.xlsx'), rows);

const findingsOfFile = (outcome: PassOutcome, file: string) =>
  outcome.workbooks.filter((w) => w.file === file).flatMap((w) => findingsOf(w).map((f) => f.code));

test('a first pass enters what the workbooks say, a second adds nothing and reads nothing', async () => {
  const w = await worker();
  await decisions(w, ['Uimarit ry', '84370', 500, 300], ['Latu ry', '105525', 20.5]);
  await writeAppropriations(join(w.folder, 'maararahat.xlsx'), { 2023: 45_000 });
  const first = await w.pass();
  expect(statuses(first)).toEqual({ 'maararahat.xlsx': 'read', 'päätökset.xlsx': 'read' });
  expect(await w.standing()).toEqual([
    'appropriation 2023 4500000',
    'decision Latu ry 2050',
    'decision Uimarit ry 50000',
    'payment Uimarit ry 30000',
  ]);
  const second = await w.pass();
  expect(statuses(second)).toEqual({ 'maararahat.xlsx': 'unchanged', 'päätökset.xlsx': 'unchanged' });
  expect([second.added, second.outcome, w.asked]).toEqual([[], 'unchanged', []]);
});

test('a file that was only touched is known by its hash', async () => {
  const w = await worker();
  await decisions(w, ['Uimarit ry', '84370', 500]);
  await w.pass();
  utimesSync(join(w.folder, 'päätökset.xlsx'), 1_600_000_000, 1_600_000_000);
  const touched = await w.pass();
  expect([touched.outcome, w.asked]).toEqual(['unchanged', []]);
});

test('a changed sum is taken back and entered anew', async () => {
  const w = await worker();
  await decisions(w, ['Uimarit ry', '84370', 500], ['Latu ry', '105525', 20]);
  await w.pass();
  await decisions(w, ['Latu ry', '105525', 20], ['Uimarit ry', '84370', 400]);
  const { added } = await w.pass();
  expect(added.map((e) => [e.amountCents, e.corrects])).toEqual([
    [-50_000, 2],
    [40_000, null],
  ]);
  expect(await w.standing()).toEqual(['decision Latu ry 2000', 'decision Uimarit ry 40000']);
  expect(chainFaults(await w.store.entries())).toEqual([]);
});

test('a renamed or moved workbook is known as itself', async () => {
  const w = await worker();
  await decisions(w, ['Uimarit ry', '84370', 500]);
  await w.pass();
  mkdirSync(join(w.folder, 'arkisto'));
  renameSync(join(w.folder, 'päätökset.xlsx'), join(w.folder, 'arkisto', 'vanhat.xlsx'));
  const moved = await w.pass();
  expect(moved.moves).toEqual([{ from: 'päätökset.xlsx', to: 'arkisto/vanhat.xlsx' }]);
  expect(moved.added).toEqual([]);
  expect(Object.keys(statuses(moved))).toEqual(['arkisto/vanhat.xlsx']);
});

test('a copy counts once and says so', async () => {
  const w = await worker();
  await decisions(w, ['Uimarit ry', '84370', 500]);
  await w.pass();
  copyFileSync(join(w.folder, 'päätökset.xlsx'), join(w.folder, 'päätökset (1).xlsx'));
  const copied = await w.pass();
  expect(copied.added).toEqual([]);
  expect(findingsOfFile(copied, 'päätökset (1).xlsx')).toEqual(['ledger.copy']);
  expect(findingsOfFile(copied, 'päätökset.xlsx')).toEqual([]);
  rmSync(join(w.folder, 'päätökset.xlsx'));
  expect((await w.pass()).added).toEqual([]);
});

test('two workbooks that disagree are both named, in every pass, and count once', async () => {
  const w = await worker();
  await decisions(w, ['Uimarit ry', '84370', 500]);
  await writeDecisions(join(w.folder, 'toinen.xlsx'), [
    ['Latu ry', '105525', 20],
    ['Uimarit ry', '84370', 450],
  ]);
  const facts = { file: 'toinen.xlsx', otherFile: 'päätökset.xlsx', otherCell: 'E3', fields: ['granted'] };
  for (const outcome of [await w.pass(), await w.pass()]) {
    expect(outcome.conflicts).toMatchObject([{ code: 'ledger.conflict', cell: 'E4', facts }]);
  }
  expect(await w.standing()).toEqual(['decision Latu ry 2000', 'decision Uimarit ry 50000']);
});

const damages: readonly (readonly [string, string | Buffer, string])[] = [
  ['empty', '', 'workbook.not-a-workbook'],
  ['cut off', Buffer.from('PK\u0003\u0004half of it'), 'workbook.truncated'],
  ['some other text', 'Hakija;Myönnetty\nUimarit;1\n', 'workbook.not-a-workbook'],
];

test.each(damages)('a workbook that became %s keeps its last good reading', async (_, content, code) => {
  const w = await worker();
  const path = join(w.folder, 'päätökset.xlsx');
  await decisions(w, ['Uimarit ry', '84370', 500]);
  await w.pass();
  const aside = join(w.folder, '..', 'aside.xlsx');
  copyFileSync(path, aside);
  writeFileSync(path, content);
  const failed = await w.pass();
  expect(statuses(failed)).toEqual({ 'päätökset.xlsx': 'failed' });
  expect(findingsOfFile(failed, 'päätökset.xlsx')).toEqual([code, 'workbook.last-good']);
  expect([failed.added, await w.standing()]).toEqual([[], ['decision Uimarit ry 50000']]);
  copyFileSync(aside, path);
  const mended = await w.pass();
  expect([statuses(mended), mended.added]).toEqual([{ 'päätökset.xlsx': 'read' }, []]);
});

test('a damaged workbook that somebody has open is being saved', async () => {
  const w = await worker();
  writeFileSync(join(w.folder, 'päätökset.xlsx'), 'PK\u0003\u0004half');
  writeFileSync(join(w.folder, '~$päätökset.xlsx'), 'owner');
  const outcome = await w.pass();
  expect(findingsOfFile(outcome, 'päätökset.xlsx')).toEqual(['workbook.locked']);
  expect(Object.keys(statuses(outcome))).toEqual(['päätökset.xlsx']);
});

test('what a removed workbook said is taken back, once', async () => {
  const w = await worker();
  await decisions(w, ['Uimarit ry', '84370', 500]);
  await writeDecisions(join(w.folder, 'muut.xlsx'), [['Latu ry', '105525', 20]]);
  await w.pass();
  rmSync(join(w.folder, 'päätökset.xlsx'));
  const removed = await w.pass();
  expect(findingsOfFile(removed, 'päätökset.xlsx')).toEqual(['workbook.removed']);
  expect(await w.standing()).toEqual(['decision Latu ry 2000']);
  const next = await w.pass();
  expect([next.added, next.outcome]).toEqual([[], 'unchanged']);
});

const losses: readonly (readonly [string, (w: Worker) => void, string])[] = [
  ['gone', (w) => rmSync(w.folder, { recursive: true }), 'missing'],
  ['empty', (w) => rmSync(join(w.folder, 'päätökset.xlsx')), 'empty'],
];

test.each(losses)('a folder that is suddenly %s takes nothing back', async (_, lose, trouble) => {
  const w = await worker();
  await decisions(w, ['Uimarit ry', '84370', 500]);
  await w.pass();
  lose(w);
  const lost = await w.pass();
  expect(lost.troubles).toEqual([{ folder: w.folder, path: '', trouble }]);
  expect([lost.added, await w.standing()]).toEqual([[], ['decision Uimarit ry 50000']]);
});

test('folders of other passes stand, and one name in two folders is two workbooks', async () => {
  const w = await worker();
  const other = join(w.folder, '..', 'toinen');
  await decisions(w, ['Uimarit ry', '84370', 500]);
  await writeDecisions(join(other, 'päätökset.xlsx'), [['Latu ry', '105525', 20]]);
  await w.pass();
  const second = await w.pass(other);
  expect(Object.keys(statuses(second))).toEqual([`${w.folder}/päätökset.xlsx`, `${other}/päätökset.xlsx`]);
  expect(await w.standing()).toEqual(['decision Latu ry 2000', 'decision Uimarit ry 50000']);
});

const ways: readonly (readonly [string, (w: Worker, renamed: string) => readonly string[]])[] = [
  ['alone', (_, renamed) => [renamed]],
  ['beside its old name', (w, renamed) => [w.folder, renamed]],
];

test.each(ways)('a renamed folder, asked for %s, holds the same workbooks', async (_, folders) => {
  const w = await worker();
  await decisions(w, ['Uimarit ry', '84370', 500]);
  await w.pass();
  const renamed = `${w.folder}-2`;
  renameSync(w.folder, renamed);
  const outcome = await w.pass(...folders(w, renamed));
  expect([Object.keys(statuses(outcome)), outcome.added]).toEqual([['päätökset.xlsx'], []]);
});

test('a folder named twice, or with one that lies in it, is listed once', async () => {
  const w = await worker();
  await writeDecisions(join(w.folder, 'arkisto', 'päätökset.xlsx'), [['Uimarit ry', '84370', 500]]);
  const outcome = await w.pass(w.folder, `${w.folder}/./`, join(w.folder, 'arkisto'));
  expect(statuses(outcome)).toEqual({ 'arkisto/päätökset.xlsx': 'read' });
});

test('other formats are named; lock files, other files and our own reports are not workbooks', async () => {
  const w = await worker();
  await decisions(w, ['Uimarit ry', '84370', 500]);
  for (const name of [
    'vanha.xls',
    'lista.csv',
    '~$muu.xlsx',
    '.piilo.xlsx',
    'ohje.docx',
    'avustuskirja-2023.xlsx',
  ])
    writeFileSync(join(w.folder, name), 'Hakija;Summa\nA;1\n');
  mkdirSync(join(w.folder, 'raportit'));
  writeFileSync(join(w.folder, 'raportit', 'avustuskirja.journal'), '');
  writeFileSync(join(w.folder, 'raportit', 'hankkeet.csv'), 'a;b\n');
  const outcome = await w.pass();
  expect(statuses(outcome)).toEqual({
    'lista.csv': 'failed',
    'päätökset.xlsx': 'read',
    'vanha.xls': 'failed',
  });
});

test('of two workers at the same pass one makes it, and each workbook is read once', async () => {
  const one = await worker();
  const two = await worker(join(one.folder, '..'));
  await decisions(one, ['Uimarit ry', '84370', 500], ['Latu ry', '105525', 20]);
  const outcomes = await Promise.all([one.pass(), two.pass()]);
  expect(outcomes.map((o) => [o.pass, o.outcome]).sort()).toEqual([
    [1, 'changed'],
    [1, 'elsewhere'],
  ]);
  expect(outcomes.map((o) => o.added.length).sort()).toEqual([0, 2]);
  expect(await one.standing()).toEqual(['decision Latu ry 2000', 'decision Uimarit ry 50000']);
});

test('a conflict copy is named with its original, counts nothing and hides nothing', async () => {
  const w = await worker();
  await decisions(w, ['Uimarit ry', '84370', 500], ['Latu ry', '105525', 20], ['Kuoro ry', '12345', 70]);
  const copy = 'Kopia av päätökset.xlsx';
  await writeDecisions(join(w.folder, copy), [
    ['Uimarit ry', '84370', 450],
    ['Latu ry', '105525', 20],
    ['Soutajat ry', '22222', 900],
  ]);
  utimesSync(join(w.folder, copy), 1_700_000_000, 1_700_000_000);
  utimesSync(join(w.folder, 'päätökset.xlsx'), 1_600_000_000, 1_600_000_000);
  for (const outcome of [await w.pass(), await w.pass()]) {
    expect(outcome.workbooks.map((one) => one.file)).toEqual(['päätökset.xlsx', copy]);
    expect(findingsOfFile(outcome, 'päätökset.xlsx')).toEqual([]);
    expect(findingsOfFile(outcome, copy)).toEqual(['workbook.conflict-copy']);
    const told = outcome.conflicts.map(({ code, cell, facts }) => [code, cell, facts.otherFile]);
    expect(told).toEqual([
      ['ledger.conflict', 'E3', 'päätökset.xlsx'],
      ['ledger.only-in-copy', 'A5', 'päätökset.xlsx'],
    ]);
    expect(findingsOf(outcome.workbooks[1]!)[0]?.facts.newer).toBe('copy');
  }
  expect(await w.standing()).toEqual([
    'decision Kuoro ry 7000',
    'decision Latu ry 2000',
    'decision Uimarit ry 50000',
  ]);
});

test('another list under a name like a copy is a list of its own, and the name is questioned', async () => {
  const w = await worker();
  await decisions(w, ['Uimarit ry', '84370', 500], ['Latu ry', '105525', 20]);
  await writeDecisions(join(w.folder, 'päätökset (2).xlsx'), [
    ['Kuoro ry', '12345', 70],
    ['Soutajat ry', '22222', 900],
    ['Latu ry', '105525', 20],
  ]);
  const outcome = await w.pass();
  expect(findingsOfFile(outcome, 'päätökset (2).xlsx')).toEqual(['workbook.conflict-copy']);
  expect(outcome.conflicts).toEqual([]);
  expect(await w.standing()).toEqual([
    'decision Kuoro ry 7000',
    'decision Latu ry 2000',
    'decision Soutajat ry 90000',
    'decision Uimarit ry 50000',
  ]);
});
