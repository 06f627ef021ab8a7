import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readMoney } from '../../shared/workbook/values/read-money.ts';
import { cell, dateCell, errorCell, percentCell } from './cell.ts';

const known: [string | number, number][] = [
  [12500, 1250000],
  [0, 0],
  [-0, 0],
  [4200.5, 420050],
  [386.5, 38650],
  [0.1 + 0.2, 30],
  [1.005, 101],
  [10000 / 3, 333333],
  [-1e-12, 0],
  ['12 500 €', 1250000],
  ['12\u00a0500 €', 1250000],
  ['12\u202f500\u00a0€', 1250000],
  ['12\u2009500\u2009€', 1250000],
  ['12\u2007500', 1250000],
  ['  2 300 ', 230000],
  ['8.000', 800000],
  ['8.000 euroa', 800000],
  ['256.506 euroa', 25650600],
  ['1.234.567', 123456700],
  ['4979,2', 497920],
  ['4979,2 euroa', 497920],
  ['4 200,50', 420050],
  ['4 200,50 €', 420050],
  ['50 000,50', 5000050],
  ['1.200,50', 120050],
  ['8.50', 850],
  ['8,5', 850],
  ['12500.5', 1250050],
  ['5 000,-', 500000],
  ['550,-', 55000],
  ['550,–', 55000],
  ['500:-', 50000],
  ['2 300 e', 230000],
  ['2300e', 230000],
  ['1 300,00 €', 130000],
  ['100,00 €', 10000],
  ['EUR 1.234,56', 123456],
  ['€1,234.56', 123456],
  ['1,234.56', 123456],
  ['1,234,567', 123456700],
  ['1,234,567.89 eur', 123456789],
  ['€ 500', 50000],
  ['12 500 eur', 1250000],
  ['12 500 EUR', 1250000],
  ['1000 euroa.', 100000],
  ['1000 Euroa', 100000],
  ['yhteensä 8 000', 800000],
  ['442 000', 44200000],
  ['1 107 238 euroa', 110723800],
  ['145 616 euroa.', 14561600],
  ['2,5 t€', 250000],
  ['12 t€', 1200000],
  ['12 te', 1200000],
  ['12k€', 1200000],
  ['15 tuhatta euroa', 1500000],
  ['1,2 milj. €', 120000000],
  ['1,2 milj. euroa', 120000000],
  ['1,2 miljoonaa euroa', 120000000],
  ['1,2 M€', 120000000],
  ['1,2 milj.', 120000000],
  ["12'500", 1250000],
  ['12’500.50', 1250050],
  ['0 €', 0],
  ['0,50', 50],
  ['0,500', 50],
  ['999 €', 99900],
  ['500 €/v', 50000],
  ['Hankkeen kokonaisbudjetti on 344 616 euroa.', 34461600],
  ['Kokonaiskustannukset ovat 282 540 euroa.', 28254000],
  ['vuonna 2021: 4979,2 euroa', 497920],
  ['vuonna 2021 4 979,20 euroa', 497920],
  ['80 % eli 8 000 €', 800000],
  ['8 000 € (8000,00 euroa)', 800000],
  ['31.12.2023 mennessä 5 000 €', 500000],
  ['3 ryhmälle 500 €', 50000],
  ['Budjetti – 500 €', 50000],
  ['1500 €:n', 150000],
  ['1500,- €', 150000],
];

test.each(known)('%j is %i cents', (value, amount) => {
  expect(readMoney(cell(value))).toEqual({ state: 'known', value: amount });
});

const approximate: [string, number][] = [
  ['n. 8000', 800000],
  ['n.8000', 800000],
  ['noin 8 000 €', 800000],
  ['ca 500', 50000],
  ['ca. 500 €', 50000],
  ['~500', 50000],
  ['≈ 500 €', 50000],
  ['about 500', 50000],
  ['ungefär 500 euro', 50000],
  ['8000 (arvio)', 800000],
  ['yli 8000', 800000],
  ['8000+', 800000],
  ['>8000', 800000],
  ['c 500', 50000],
  ['vähintään 500 €', 50000],
];

test.each(approximate)('%j is about %i cents', (value, amount) => {
  expect(readMoney(cell(value))).toEqual({ state: 'known', value: amount, approximate: true });
});

const unknown: [string, string | number | boolean | undefined][] = [
  ['missing', undefined],
  ['missing', ''],
  ['missing', ' \u00a0 '],
  ['missing', '-'],
  ['missing', '–'],
  ['missing', '—'],
  ['ambiguous', '4–5'],
  ['ambiguous', '4-5 €'],
  ['ambiguous', '4 000 - 5 000 €'],
  ['ambiguous', '1000/2000'],
  ['ambiguous', '500 tai 600'],
  ['ambiguous', '500 € tai 600 €'],
  ['ambiguous', '500 € + 100'],
  ['ambiguous', '2 x 500 €'],
  ['ambiguous', '500, 600 €'],
  ['ambiguous', '5 000 € (budjetti 8 000 €)'],
  ['ambiguous', '12,500'],
  ['ambiguous', '12,500 €'],
  ['ambiguous', '8000?'],
  ['ambiguous', 'alle 1000'],
  ['ambiguous', '<500'],
  ['ambiguous', '500–'],
  ['ambiguous', 'à 500 €'],
  ['ambiguous', '500 €/hlö'],
  ['ambiguous', 'enintään 5 000 €'],
  ['ambiguous', '500 €/kk'],
  ['ambiguous', '(500)'],
  ['ambiguous', '12 5000'],
  ['ambiguous', '016 123 456'],
  ['ambiguous', '2022 8000'],
  ['unreadable', '?'],
  ['unreadable', 'ei tiedossa'],
  ['unreadable', 'ks. liite 3'],
  ['unreadable', '13.2.2023'],
  ['unreadable', '1.8.–31.12.2023'],
  ['unreadable', '20 %'],
  ['unreadable', '500 kr'],
  ['unreadable', '$500'],
  ['unreadable', 'FI2112345600000785'],
  ['unreadable', true],
  ['unreadable', Number.NaN],
  ['unreadable', 1e300],
  ['unreadable', 10_000_000_000.01],
  ['unreadable', 80_000_000_000_000],
  ['unreadable', '10 000 000 000,01'],
  ['unreadable', '212345600000 €'],
  ['negative', -5],
  ['negative', -0.01],
  ['negative', '-500 €'],
  ['negative', '\u2212500'],
  ['negative', '– 500 €'],
  ['negative', '-€500'],
];

test.each(unknown)('%s: %j', (why, value) => {
  expect(readMoney(cell(value))).toEqual({ state: 'unknown', why });
});

test('errors, dates and percentages are no sums', () => {
  expect(readMoney(errorCell('#N/A'))).toEqual({ state: 'unknown', why: 'error' });
  expect(readMoney(dateCell(44985))).toEqual({ state: 'unknown', why: 'unreadable' });
  expect(readMoney(percentCell(0.8))).toEqual({ state: 'unknown', why: 'unreadable' });
});

const spaces = ' \u00a0\u202f\u2009\u2007';

test('every sum written by Finnish habit comes back to the cent', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 10 ** 12 }),
      fc.constantFrom(...spaces, '.', ''),
      fc.constantFrom('', ' €', '\u00a0€', ' e', ' euroa', ' eur'),
      (amount, group, unit) => {
        const grouped = String(Math.floor(amount / 100)).replace(/\B(?=(?:\d{3})+$)/g, group);
        const text = `${grouped},${String(amount % 100).padStart(2, '0')}${unit}`;
        expect(readMoney(cell(text))).toEqual({ state: 'known', value: amount });
      },
    ),
    { numRuns: 20_000 },
  );
});

test('no text makes it throw, and what it knows is whole cents from zero up', () => {
  const piece = fc.constantFrom(
    ...'0123456789',
    ' ',
    '.',
    ',',
    '-',
    '–',
    '€',
    '%',
    'e',
    't',
    'm',
    'n',
    'x',
    '/',
    '(',
    ')',
    ' euroa',
    ' tai ',
    '+',
    "'",
  );
  const typed = fc.oneof(
    fc.array(piece, { maxLength: 14 }).map((pieces) => pieces.join('')),
    fc.string(),
  );
  fc.assert(
    fc.property(typed, (text) => {
      const reading = readMoney(cell(text));
      if (reading.state === 'known')
        expect(Number.isSafeInteger(reading.value) && reading.value >= 0).toBe(true);
    }),
    { numRuns: 20_000 },
  );
});
