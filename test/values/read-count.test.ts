import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readCount } from '../../shared/workbook/values/read-count.ts';
import { cell, dateCell, errorCell, percentCell } from './cell.ts';

test.each<[string | number, number]>([
  [6, 6],
  [0, 0],
  [-0, 0],
  [3.0000000000001, 3],
  ['6', 6],
  ['0', 0],
  ['6 kpl', 6],
  ['9 kk', 9],
  ['8kk', 8],
  ['8 kk/v', 8],
  ['8\u00a0kk / vuosi', 8],
  ['3 ryhmää', 3],
  ['5 x vko', 5],
  ['5 / vko', 5],
  ['ryhmiä: 3', 3],
  ['yhteensä 12 tapahtumaa', 12],
  ['1 200', 1200],
  ['1.200', 1200],
  ['6 (joista 2 uutta)', 6],
  ['3 (3 ryhmää)', 3],
  ['kaksi', 2],
  ['viisi (5)', 5],
  ['5 (viisi)', 5],
  ['10 kk (1.8.–31.5.)', 10],
  ['ei uusia ryhmiä', 0],
  ['ei tapahtumia', 0],
  ['Kaksi ryhmää', 2],
  ['kaksitoista', 12],
  ['två', 2],
  ['två grupper', 2],
  ['en', 1],
  ['two', 2],
  ['twelve events', 12],
  ['ei', 0],
  ['Ei ole', 0],
  ['ei yhtään', 0],
  ['inga', 0],
  ['none', 0],
])('%j is %i', (value, count) => {
  expect(readCount(cell(value))).toEqual({ state: 'known', value: count });
});

test.each<[string, number]>([
  ['n. 5', 5],
  ['noin 5 ryhmää', 5],
  ['ca 5', 5],
  ['~5', 5],
  ['yli 3', 3],
  ['vähintään 8 kk', 8],
  ['3+', 3],
  ['>5', 5],
  ['noin kaksi', 2],
])('%j is about %i', (value, count) => {
  expect(readCount(cell(value))).toEqual({ state: 'known', value: count, approximate: true });
});

test.each<[string, string | number | boolean | undefined]>([
  ['missing', undefined],
  ['missing', ' '],
  ['missing', '-'],
  ['missing', '–'],
  ['ambiguous', '4–5'],
  ['ambiguous', '4-5 ryhmää'],
  ['ambiguous', '4 - 5'],
  ['ambiguous', '3+2'],
  ['ambiguous', '3 + 2'],
  ['ambiguous', '3 (+2)'],
  ['ambiguous', '5 (6)'],
  ['ambiguous', '4/5'],
  ['ambiguous', '4 tai 5'],
  ['ambiguous', '3 ryhmää, 2 uutta'],
  ['ambiguous', '2 x 3'],
  ['ambiguous', 'alle 3'],
  ['ambiguous', '<5'],
  ['ambiguous', 'viisi (6)'],
  ['ambiguous', '3 ryhmää, kaksi uutta'],
  ['ambiguous', 'max 5'],
  ['ambiguous', '5?'],
  ['ambiguous', 'yksi tai kaksi'],
  ['ambiguous', 'kaksi?'],
  ['fraction', 2.5],
  ['fraction', '2,5'],
  ['fraction', '2.5 ryhmää'],
  ['negative', -1],
  ['negative', -1.5],
  ['negative', '-1'],
  ['negative', '\u22121'],
  ['unreadable', '?'],
  ['unreadable', 1_000_000_000],
  ['unreadable', 'ei tiedossa'],
  ['unreadable', 'ei?'],
  ['unreadable', 'useita'],
  ['unreadable', 'en tiedä'],
  ['unreadable', 'ks. liite 3'],
  ['unreadable', '50 %'],
  ['unreadable', '500 €'],
  ['unreadable', '13.2.2023'],
  ['unreadable', true],
  ['unreadable', Number.POSITIVE_INFINITY],
  ['unreadable', 1e300],
])('%s: %j', (why, value) => {
  expect(readCount(cell(value))).toEqual({ state: 'unknown', why });
});

test('errors, dates and percentages are no counts', () => {
  expect(readCount(errorCell('#DIV/0!'))).toEqual({ state: 'unknown', why: 'error' });
  expect(readCount(dateCell(5))).toEqual({ state: 'unknown', why: 'unreadable' });
  expect(readCount(percentCell(1))).toEqual({ state: 'unknown', why: 'unreadable' });
});

test('a whole number is read the same as number and as text, with and without a unit', () => {
  fc.assert(
    fc.property(
      fc.nat(1_000_000),
      fc.constantFrom('', ' kpl', ' kk', ' ryhmää', ' st', ' events'),
      (count, unit) => {
        const expected = { state: 'known', value: count };
        expect(readCount(cell(count))).toEqual(expected);
        expect(readCount(cell(`${count}${unit}`))).toEqual(expected);
      },
    ),
    { numRuns: 2000 },
  );
});
