/**
 * Which of a workbook and its copy was saved later is the same whether it is asked at once or afterwards: a
 * report made a moment after saving said less than the same report made again.
 */
import { expect, test } from 'vitest';
import { currentWorkbooks } from '../../worker/pass/current.ts';

const saved = (path: string, modified: number) => ({
  folder: '/',
  path,
  modified,
  bytes: 1,
  engine: '',
  status: 'read' as const,
  problem: null,
  sha256: path,
});

/** 0: saved so shortly before it was listed that its time is not kept. */
test.each([
  ['copy saved just now', 1000, 0, 'copy'],
  ['copy saved later', 1000, 2000, 'copy'],
  ['workbook saved just now', 0, 1000, 'original'],
  ['workbook saved later', 2000, 1000, 'original'],
  ['both saved just now', 0, 0, null],
  ['both at one moment', 1000, 1000, null],
])('%s', (_title, original, copy, newer) => {
  const current = currentWorkbooks([saved('a.xlsx', original), saved('a (1).xlsx', copy)]);
  expect(current.map(({ versionOf }) => versionOf)).toEqual([null, { file: 'a.xlsx', newer }]);
});
