/** Strings written to cells, as en-US Excel types them. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { CellError } from './model/cells.ts';
import { cultures, display } from './model/number-format.ts';
import { fromSerial, toSerial, typed } from './model/typing.ts';

const context = { date1904: false, year: 2026 };
const error = (code: string): CellError => new CellError(code);

const cases: readonly [string, unknown, string?][] = [
  ['', null],
  ['Kuoro ry', 'Kuoro ry'],
  ['1200', 1200],
  ['-5', -5],
  ['+5', 5],
  [' 5 ', 5],
  ['.5', 0.5],
  ['5.', 5],
  ['1,234', 1234, '#,##0'],
  ['1,234.5', 1234.5, '#,##0.00'],
  ['12,34', '12,34'],
  ['1,5', '1,5'],
  ['1 200', '1 200'],
  ['1 200,50', '1 200,50'],
  ['1\u00A0200', '1\u00A0200'],
  ['1e3', 1000, '0.00E+00'],
  ['12%', 0.12, '0%'],
  ['12.5 %', 0.125, '0.00%'],
  ['$5', 5, '$#,##0_);[Red]($#,##0)'],
  ['-$1,234.50', -1234.5, '$#,##0.00_);[Red]($#,##0.00)'],
  ['(5)', -5],
  ['5 €', '5 €'],
  ['1 1/2', 1.5, '# ?/?'],
  ['TRUE', true],
  ['false', false],
  ['tosi', 'tosi'],
  ['#N/A', error('#N/A')],
  ['1/2/2023', 44928, 'm/d/yyyy'],
  ['1-2-2023', 44928, 'm/d/yyyy'],
  ['2023-01-02', 44928, 'm/d/yyyy'],
  ['1/2/23', 44928, 'm/d/yyyy'],
  ['2-Jan-2023', 44928, 'd-mmm-yy'],
  ['January 2, 2023', 44928, 'd-mmm-yy'],
  ['1/2', 46024, 'd-mmm'],
  ['4-5', 46117, 'd-mmm'],
  ['13/1/2023', '13/1/2023'],
  ['2/30/2023', '2/30/2023'],
  ['31.12.2026', '31.12.2026'],
  ['8:30', 8.5 / 24, 'h:mm'],
  ['8:30 PM', 20.5 / 24, 'h:mm AM/PM'],
  ['1/2/2023 12:00', 44928.5, 'm/d/yyyy h:mm'],
  ['2/29/1900', 60, 'm/d/yyyy'],
  ["'007", '007'],
  ["'=1+1", '=1+1'],
  ['007', 7],
  ['=', '='],
  ['-', '-'],
  ['1238521-9', '1238521-9'],
  ['4–5', '4–5'],
  ['n. 8000', 'n. 8000'],
  ['kaksi\nriviä', 'kaksi\nriviä'],
];

test.each(cases)('%j is typed as %j', (text, value, numberFormat) => {
  const entry = typed(text, 'General', context);
  if (typeof value === 'number') expect(entry.value).toBeCloseTo(value, 12);
  else expect(entry.value).toEqual(value);
  expect(entry.numberFormat).toBe(numberFormat);
  expect(entry.formula).toBeUndefined();
});

const formulas: readonly [string, string][] = [
  ['=SUM(A1:A2)', 'SUM(A1:A2)'],
  ['+A1', 'A1'],
  ['-A1*2', '-A1*2'],
  ['="a b" & A1', '"a b" & A1'],
  ["='Oma sivu'!A1", "'Oma sivu'!A1"],
];

test.each(formulas)('%j is the formula %j', (text, formula) =>
  expect(typed(text, 'General', context)).toEqual({ value: null, formula }),
);

test.each(['=SUM(A1', '=1+', '=kaksi sanaa', '-ei vielä tiedossa'])(
  '%j is refused as a broken formula',
  (text) => expect(() => typed(text, 'General', context)).toThrow('formula'),
);

test.each(['007', '=1+1', '12%', '1/2/2023'])('a text cell keeps %j as it is', (text) =>
  expect(typed(text, '@', context)).toEqual({ value: text }),
);

test('a workbook that counts from 1904 has its own serials', () =>
  expect(typed('1/2/2023', 'General', { ...context, date1904: true }).value).toBe(44928 - 1462));

test('serials and days lead to each other', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 2_900_000 }), (serial) => {
      const d = fromSerial(serial, false);
      expect(toSerial(d.year, d.month, d.day, false)).toBe(serial);
    }),
  );
});

const shown: readonly [number | string, string, string][] = [
  [1234.5, 'General', '1234,5'],
  [0.1 + 0.2, 'General', '0,3'],
  [1e12, 'General', '1E+12'],
  [1234.5, '#,##0.00', '1\u00A0234,50'],
  [1234.5, '#,##0.00 "€"', '1\u00A0234,50 €'],
  [-1234, '#,##0', '-1\u00A0234'],
  [-5, '0;(0)', '(5)'],
  [0, '0;-0;"–"', '–'],
  [0.125, '0%', '13%'],
  [0.125, '0.0%', '12,5%'],
  [1.005, '0.00', '1,01'],
  [7, '000', '007'],
  [44928, 'd.m.yyyy', '2.1.2023'],
  [44928, 'dd\\.mm\\.yyyy', '02.01.2023'],
  [44928, 'd\\.m\\.yyyy', '2.1.2023'],
  [44928, 'm/d/yyyy', '2.1.2023'],
  [44928, 'yyyy-mm-dd', '2023-01-02'],
  [44928.75, 'd.m.yyyy h:mm', '2.1.2023 18:00'],
  [44928.75, 'h:mm AM/PM', '6:00 PM'],
  ['teksti', '@', 'teksti'],
];

test.each(shown)('%j under %j is shown as %j', (value, format, text) =>
  expect(display(value, format, cultures['fi-FI']!, false)).toBe(text),
);
