import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import type { Grid } from '../../shared/workbook/grid.ts';
import { type FileReading, openReader } from '../../worker/xlsx/reader.ts';
import { build, sheetData } from './build.ts';
import { hostile } from './hostile.ts';
import { inShort } from './read.ts';

const folder = mkdtempSync(join(tmpdir(), 'xlsx-'));
afterAll(() => rmSync(folder, { recursive: true }));

function save(name: string, bytes: Buffer): string {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  return path;
}

const good = build({ sheets: [sheetData('<row><c><v>12</v></c></row>')] });
const big = build({ sheets: [sheetData(`<row>${'<c><v>0.1</v></c>'.repeat(15)}</row>`.repeat(60_000))] });

function outcome({ result }: FileReading<Grid>): string | number {
  if ('problem' in result) return inShort(result.problem);
  return result.value.sheets.reduce(
    (sum, { rows }) => sum + rows.reduce((n, row) => n + row.cells.length, 0),
    0,
  );
}

test('each hostile file gets its finding, and the good one after it is read', async () => {
  const reader = openReader({ processes: 2 });
  try {
    for (const [index, [name, bytes, expected]] of hostile.entries()) {
      const path = save(`hostile-${index}.xlsx`, bytes());
      expect([name, outcome(await reader.read(path))]).toEqual([name, expected]);
    }
    expect(outcome(await reader.read(save('good.xlsx', good)))).toBe(1);
  } finally {
    reader.close();
  }
}, 120_000);

test('a file that fills the memory of its process is named, and the next is read', async () => {
  const reader = openReader({ processes: 1, heapMb: 48 });
  try {
    const answers = await Promise.all(
      [save('big.xlsx', big), save('good.xlsx', good)].map((path) => reader.read(path)),
    );
    expect(answers.map(outcome)).toEqual(['too-large memory', 1]);
    expect(answers.map(({ sha256 }) => sha256)).toEqual(
      [big, good].map((bytes) => createHash('sha256').update(bytes).digest('hex')),
    );
  } finally {
    reader.close();
  }
}, 60_000);

test('a file that takes too long is named, and the next is read', async () => {
  const reader = openReader({ processes: 1, deadlineMs: 1 });
  try {
    expect(outcome(await reader.read(save('big.xlsx', big)))).toBe('too-large time');
    expect(outcome(await reader.read(save('big.xlsx', big)))).toBe('too-large time');
  } finally {
    reader.close();
  }
}, 60_000);

test('what is no file to read is a problem of its own', async () => {
  const reader = openReader({ processes: 1 });
  try {
    const paths = [save('~$good.xlsx', Buffer.from('x')), join(folder, 'gone.xlsx'), folder];
    const answers = await Promise.all(paths.map((path) => reader.read(path)));
    expect(answers.map(outcome)).toEqual(['locked lock-file', 'unreadable ENOENT', 'unreadable not-a-file']);
    expect(answers.map(({ sha256 }) => sha256)).toEqual(['', '', '']);
  } finally {
    reader.close();
  }
}, 60_000);

test('many files share few processes, and each answer belongs to its file', async () => {
  const reader = openReader({ processes: 2 });
  try {
    const paths = Array.from({ length: 20 }, (_, index) =>
      save(`${index}.xlsx`, build({ sheets: [sheetData(`<row>${'<c><v>1</v></c>'.repeat(index)}</row>`)] })),
    );
    const answers = await Promise.all(paths.map((path) => reader.read(path)));
    expect(answers.map(outcome)).toEqual(paths.map((_, index) => index));
  } finally {
    reader.close();
  }
}, 60_000);

test('a closed reader rejects what it has not read', async () => {
  const reader = openReader({ processes: 1 });
  const reading = reader.read(save('big.xlsx', big));
  reader.close();
  await expect(reading).rejects.toThrow('closed');
});
