import { expect, test } from 'vitest';
import { readStaff } from '../../shared/workbook/values/read-staff.ts';
import { cell, dateCell, errorCell, percentCell } from './cell.ts';

test.each<[string | number, number]>([
  [1, 1],
  [1.7, 1.7],
  [0, 0],
  ['1', 1],
  ['10', 10],
  ['1,5', 1.5],
  ['1.7', 1.7],
  ['2 htv', 2],
  ['3,5 henkilötyövuotta', 3.5],
  ['4,5 (Kemissä 3 ja Lapin yliopistolla 1,5)', 4.5],
  ['yhteensä 2 henkilöä', 2],
  ['2 årsverken', 2],
  ['1.5 FTE', 1.5],
])('%j is %d years of work', (value, years) => {
  expect(readStaff(cell(value))).toEqual({ state: 'known', value: years });
});

test('about two', () => {
  expect(readStaff(cell('n. 2 htv'))).toEqual({ state: 'known', value: 2, approximate: true });
});

test.each<[string, string | number | boolean | undefined]>([
  ['missing', undefined],
  ['missing', '-'],
  ['ambiguous', '1 + 0,5'],
  ['ambiguous', '1–2'],
  ['ambiguous', '2 (1)'],
  ['ambiguous', '1 projektipäällikkö, 2 hanketyöntekijää'],
  ['ambiguous', '1 henkilö 50 %'],
  ['negative', -1],
  ['unreadable', '6 kk'],
  ['unreadable', '6 htkk'],
  ['unreadable', '50 %'],
  ['unreadable', 'puolikas'],
  ['unreadable', true],
])('%s: %j', (why, value) => {
  expect(readStaff(cell(value))).toEqual({ state: 'unknown', why });
});

test('errors, dates and percentages', () => {
  expect(readStaff(errorCell('#N/A'))).toEqual({ state: 'unknown', why: 'error' });
  expect(readStaff(dateCell(1))).toEqual({ state: 'unknown', why: 'unreadable' });
  expect(readStaff(percentCell(0.5))).toEqual({ state: 'unknown', why: 'unreadable' });
});
