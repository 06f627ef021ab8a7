import { expect, test } from 'vitest';
import { readShare } from '../../shared/workbook/values/read-share.ts';
import { cell, dateCell, errorCell } from './cell.ts';

test.each<[string | number, { whole?: number; bare?: true; byYear?: Record<string, number> }]>([
  ['68 923 euroa', { whole: 6892300 }],
  ['25.651 euroa', { whole: 2565100 }],
  ['44 200', { whole: 4420000, bare: true }],
  [44200, { whole: 4420000, bare: true }],
  ['20 % (68 923 euroa)', { whole: 6892300 }],
  ['vuonna 2020: 61 848 euroa', { byYear: { 2020: 6184800 } }],
  ['vuonna 2021: 4979,2 euroa', { byYear: { 2021: 497920 } }],
  ['2020: 61 848', { byYear: { 2020: 6184800 } }],
  ['2020: 61 848 €; 2021: 30 000 €', { byYear: { 2020: 6184800, 2021: 3000000 } }],
  ['vuonna 2020 61 848 €, vuonna 2021 30 000 €', { byYear: { 2020: 6184800, 2021: 3000000 } }],
  ['år 2020: 61 848 euro', { byYear: { 2020: 6184800 } }],
  ['in 2021 4 979,20', { byYear: { 2021: 497920 } }],
  ['61 848 euroa (2020)', { byYear: { 2020: 6184800 } }],
  ['61 848 € vuonna 2020, 30 000 € vuonna 2021', { byYear: { 2020: 6184800, 2021: 3000000 } }],
  ['2020: 2 020 €', { byYear: { 2020: 202000 } }],
  ['100 000 €, josta vuonna 2022 30 000 €', { whole: 10000000, byYear: { 2022: 3000000 } }],
])('%j', (value, share) => {
  expect(readShare(cell(value))).toEqual({ state: 'known', value: share });
});

test.each([
  ['n. 68 000 euroa', { whole: 6800000 }],
  ['vuonna 2020 noin 61 000 €', { byYear: { 2020: 6100000 } }],
])('%j is approximate', (value, share) => {
  expect(readShare(cell(value))).toEqual({ state: 'known', value: share, approximate: true });
});

test.each<[string, string | number | undefined]>([
  ['missing', undefined],
  ['missing', '-'],
  ['ambiguous', '2020–2021: 61 848 €'],
  ['ambiguous', '2020: 61 848 €; 2020: 30 000 €'],
  ['ambiguous', '2020: 61 848 €; 30 000 €'],
  ['ambiguous', '100 000 € 2022 30 000 €'],
  ['ambiguous', '2020: 50 000–60 000 €'],
  ['ambiguous', '2020: enintään 50 000 €'],
  ['unreadable', 'vuonna 2020 3 henkilöä'],
  ['unreadable', '20 %'],
  ['unreadable', '?'],
  ['negative', 'vuonna 2020: -500 €'],
  ['negative', -1],
])('%s: %j', (why, value) => {
  expect(readShare(cell(value))).toEqual({ state: 'unknown', why });
});

test('errors and dates are no shares', () => {
  expect(readShare(errorCell('#N/A'))).toEqual({ state: 'unknown', why: 'error' });
  expect(readShare(dateCell(44970))).toEqual({ state: 'unknown', why: 'unreadable' });
});
