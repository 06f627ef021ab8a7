import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readBusinessId, readIban, readRegisterNumber } from '../../shared/workbook/values/identifiers.ts';
import { cell, dateCell, errorCell } from './cell.ts';

test.each<[string | number, string]>([
  ['84.370', '84370'],
  ['84 370', '84370'],
  ['84\u00a0370', '84370'],
  ['84-370', '84370'],
  ['84_370', '84370'],
  ['84+370', '84370'],
  ['57582', '57582'],
  ['192.892', '192892'],
  ['1.123', '1123'],
  ['123', '123'],
  ['057582', '57582'],
  ['Rek.nro 84.370', '84370'],
  ['rn:o 84.370', '84370'],
  ['PRH 84370', '84370'],
  ["'84370", '84370'],
  [57582, '57582'],
  [84.37, '84370'],
  [192.892, '192892'],
  [9.5, '9500'],
])('register number %j is %s', (value, number) => {
  expect(readRegisterNumber(cell(value))).toEqual({ state: 'known', value: number });
});

test.each([
  '84.37',
  '12',
  '1234567',
  '2077474-0',
  '84.370.1',
  'ei ole',
  '84370 ja 57582',
  'x',
  0,
  12,
  -84370,
  84.3704,
  1e21,
  true,
])('%j is no register number', (value) => {
  expect(readRegisterNumber(cell(value))).toEqual({ state: 'unknown', why: 'unreadable' });
});

test.each<[string | number, string]>([
  ['2077474-0', '2077474-0'],
  ['2050864-5', '2050864-5'],
  ['0432210-3', '0432210-3'],
  ['432210-3', '0432210-3'],
  ['0201256-6', '0201256-6'],
  ['FI20774740', '2077474-0'],
  ['FI 2077474-0', '2077474-0'],
  ['20774740', '2077474-0'],
  ['2077474–0', '2077474-0'],
  [' 2077474 - 0 ', '2077474-0'],
  ['Y-tunnus: 2077474-0', '2077474-0'],
  [20774740, '2077474-0'],
  [4322103, '0432210-3'],
])('business id %j is %s', (value, id) => {
  expect(readBusinessId(cell(value))).toEqual({ state: 'known', value: id });
});

test.each(['2077474-1', '1874414-70', '207747-40', 'hakemus', '2077474-0 / 2050864-5', 84370, 2.5, true])(
  '%j is no business id',
  (value) => {
    expect(readBusinessId(cell(value))).toEqual({ state: 'unknown', why: 'unreadable' });
  },
);

test('one wrong digit never passes', () => {
  fc.assert(
    fc.property(
      fc.constantFrom('20774740', '20508645', '04322103', '02012566'),
      fc.nat(7),
      fc.integer({ min: 1, max: 9 }),
      (id, place, shift) => {
        const wrong = id.slice(0, place) + ((Number(id[place]) + shift) % 10) + id.slice(place + 1);
        expect(readBusinessId(cell(wrong)).state).toBe('unknown');
      },
    ),
  );
});

test.each([
  'FI2112345600000785',
  'FI21 1234 5600 0007 85',
  'fi21  1234 5600 0007 85',
  'FI21\u00a01234\u00a05600\u00a00007\u00a085',
  'IBAN: FI21 1234 5600 0007 85',
  'SE4550000000058398257466',
])('%s is a valid account, and only that is told', (value) => {
  expect(readIban(cell(value))).toEqual({ state: 'known', value: true });
});

test.each([
  'FI2112345600000786',
  'FI211234560000078',
  'FI21123456000007855',
  '123456-785',
  'tulossa',
  2112345600000785,
  true,
])('%j is no account', (value) => {
  expect(readIban(cell(value))).toEqual({ state: 'unknown', why: 'unreadable' });
});

test.each([readRegisterNumber, readBusinessId, readIban])('%o: blank, error, date', (read) => {
  expect(read(undefined)).toEqual({ state: 'unknown', why: 'missing' });
  expect(read(cell(' - '))).toEqual({ state: 'unknown', why: 'missing' });
  expect(read(errorCell('#N/A'))).toEqual({ state: 'unknown', why: 'error' });
  expect(read(dateCell(44970))).toEqual({ state: 'unknown', why: 'unreadable' });
});
