/** Points that an official has assessed; what is no such number is never one. */
import { expect, test } from 'vitest';
import { readPoints } from '../../shared/workbook/values/read-points.ts';
import { cell } from './cell.ts';

test.each([
  [12, 12],
  [2.5004, 2.5],
  ['12,5 p', 12.5],
  ['3 pistettä', 3],
  [0, 0],
] as const)('%j is %d', (value, points) => {
  expect(readPoints(cell(value))).toEqual({ state: 'known', value: points });
});

test.each([
  ['missing', ''],
  ['missing', '–'],
  ['negative', -1],
  ['ambiguous', '2–3'],
  ['unreadable', 'hyvä'],
  ['unreadable', true],
  ['unreadable', Number.NaN],
  ['unreadable', 1_000_000],
  ['unreadable', '1000000'],
] as const)('%s: %j', (why, value) => {
  expect(readPoints(cell(value))).toEqual({ state: 'unknown', why });
});
