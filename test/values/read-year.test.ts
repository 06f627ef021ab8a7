import { expect, test } from 'vitest';
import { readYear } from '../../shared/workbook/values/read-year.ts';
import { cell, dateCell, errorCell } from './cell.ts';

test.each([
  [2023],
  ['2023'],
  ['2023.'],
  ['vuosi 2023'],
  ['v. 2023'],
  ['år 2023'],
  ['Year 2023'],
  ['\u00a02023 '],
])('%j', (value) => {
  expect(readYear(cell(value), false)).toEqual({ state: 'known', value: 2023 });
});

test('a date that shows only its year', () => {
  expect(readYear(dateCell(44927), false)).toEqual({ state: 'known', value: 2023 });
  expect(readYear(dateCell(44927 - 1462), true)).toEqual({ state: 'known', value: 2023 });
});

test.each<[string, string | number | boolean | undefined]>([
  ['missing', undefined],
  ['missing', '-'],
  ['ambiguous', '2022-2023'],
  ['ambiguous', '2022/23'],
  ['ambiguous', '2022 ja 2023'],
  ['unreadable', 1989],
  ['unreadable', 2101],
  ['unreadable', 2022.5],
  ['unreadable', '23'],
  ['unreadable', '20 230'],
  ['unreadable', 'viime vuosi'],
  ['unreadable', false],
])('%s: %j', (why, value) => {
  expect(readYear(cell(value), false)).toEqual({ state: 'unknown', why });
});

test('an error is an error', () => {
  expect(readYear(errorCell('#REF!'), false)).toEqual({ state: 'unknown', why: 'error' });
});
