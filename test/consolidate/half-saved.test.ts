/** Workbooks that are being saved while a pass reads them. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { appendFileSync, readFileSync, renameSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Day } from '../../shared/calendar/day.ts';
import { findingsOf } from '../../worker/pass/current.ts';
import { type PassOutcome, runPass } from '../../worker/pass/run-pass.ts';
import { folderSource } from '../../worker/sources/folder.ts';
import { countingReader, rules, type Worker, worker, writeDecisions } from './folder.ts';

type Wait = (milliseconds: number) => Promise<void>;

function pass({ store, folder }: Worker, wait?: Wait): Promise<PassOutcome> {
  const sources = [folderSource([folder])];
  const rest = { reader: countingReader(), rules, today: '2024-03-15' as Day, ...(wait && { wait }) };
  return runPass({ store, sources, ...rest }, async (outcome) => outcome);
}

const toldOf = ({ workbooks }: PassOutcome, file: string) =>
  workbooks.filter((w) => w.file === file).flatMap((w) => findingsOf(w).map((f) => [f.code, f.facts.reason]));

const lastGood = ['workbook.last-good', undefined];

/** A worker that has read one workbook, and the bytes that its owner is about to save. */
async function aboutToSave() {
  const w = await worker();
  const path = join(w.folder, 'päätökset.xlsx');
  await writeDecisions(path, [['Uimarit ry', '84370', 400]]);
  const next = readFileSync(path);
  await writeDecisions(path, [['Uimarit ry', '84370', 500]]);
  await w.pass();
  const half = next.subarray(0, next.length >> 1);
  return { w, path, next, half, rest: next.subarray(half.length) };
}

test('a workbook that another process writes slowly is read when it is whole', async () => {
  const { w, path, next } = await aboutToSave();
  const source = join(w.folder, '..', 'next.bin');
  writeFileSync(source, next);
  const script =
    "const fs = require('node:fs'); const [from, to] = process.argv.slice(1); const bytes = fs.readFileSync(from);" +
    "const file = fs.openSync(to, 'w'); const piece = Math.ceil(bytes.length / 15); let at = 0;" +
    'const timer = setInterval(() => { at += fs.writeSync(file, bytes, at, Math.min(piece, bytes.length - at));' +
    ' if (at === piece) process.send("begun"); if (at === bytes.length) { clearInterval(timer); process.disconnect(); } }, 100);';
  const writer = spawn(process.execPath, ['-e', script, source, path], {
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  await once(writer, 'message');
  const outcome = await pass(w);
  expect(toldOf(outcome, 'päätökset.xlsx')).toEqual([]);
  expect(await w.standing()).toEqual(['decision Uimarit ry 40000']);
}, 60_000);

test('the others are read before a half-saved one is waited for', async () => {
  const { w, path, half, rest } = await aboutToSave();
  writeFileSync(path, half);
  await writeDecisions(join(w.folder, 'z.xlsx'), [['Latu ry', '105525', 20]]);
  const waits: number[] = [];
  const outcome = await pass(w, async (milliseconds) => {
    waits.push(milliseconds);
    if (waits.length === 2) appendFileSync(path, rest);
    else appendFileSync(path, '');
    utimesSync(path, 1_700_000_000 + waits.length, 1_700_000_000 + waits.length);
  });
  expect(toldOf(outcome, 'päätökset.xlsx')).toEqual([]);
  expect(waits).toEqual([1000, 2000]);
  expect(await w.standing()).toEqual(['decision Latu ry 2000', 'decision Uimarit ry 40000']);
});

test('one that does not come to rest keeps its last good reading, and the next pass reads it', async () => {
  const { w, path, half, next } = await aboutToSave();
  writeFileSync(path, half);
  const outcome = await pass(w, async () => appendFileSync(path, 'x'));
  expect(toldOf(outcome, 'päätökset.xlsx')).toEqual([['workbook.locked', 'changing'], lastGood]);
  expect(await w.standing()).toEqual(['decision Uimarit ry 50000']);
  writeFileSync(path, next);
  expect(toldOf(await pass(w), 'päätökset.xlsx')).toEqual([]);
  expect(await w.standing()).toEqual(['decision Uimarit ry 40000']);
});

test('a damaged file at rest is waited for once, an older one not at all', async () => {
  const { w, path, half } = await aboutToSave();
  writeFileSync(path, half);
  const waits: number[] = [];
  const wait = async (milliseconds: number) => {
    waits.push(milliseconds);
  };
  expect(toldOf(await pass(w, wait), 'päätökset.xlsx')).toEqual([
    ['workbook.truncated', undefined],
    lastGood,
  ]);
  expect(waits).toEqual([1000]);
  utimesSync(path, 1_700_000_000, 1_700_000_000);
  expect(toldOf(await pass(w, wait), 'päätökset.xlsx')).toEqual([
    ['workbook.truncated', undefined],
    lastGood,
  ]);
  expect(waits).toEqual([1000]);
});

test('one that is replaced while it is waited for, as Excel saves, is read', async () => {
  const { w, path, next } = await aboutToSave();
  writeFileSync(path, '');
  const outcome = await pass(w, async () => {
    writeFileSync(`${path}.tmp`, next);
    renameSync(`${path}.tmp`, path);
  });
  expect(toldOf(outcome, 'päätökset.xlsx')).toEqual([]);
  expect(outcome.workbooks.find((one) => one.file === 'päätökset.xlsx')?.workbook.bytes).toBe(
    statSync(path).size,
  );
});
