import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayFromSerial } from '../../shared/calendar/serial.ts';
import type { Area } from '../../shared/workbook/grid.ts';
import { AreaSweep } from '../../worker/xlsx/areas.ts';
import { serialFromIso } from '../../worker/xlsx/iso-serial.ts';
import { parseNumber, parseWhole } from '../../worker/xlsx/number.ts';
import { builtinKind, customKind } from '../../worker/xlsx/number-format.ts';
import { parseArea } from '../../worker/xlsx/reference.ts';

const numberOf = (text: string) => parseNumber(Buffer.from(`<${text}>`), 1, 1 + Buffer.byteLength(text));

test('a number is read to the last bit', () => {
  const decimal = fc.tuple(
    fc.bigInt({ min: 0n, max: 10n ** 17n }),
    fc.integer({ min: 0, max: 17 }),
    fc.boolean(),
  );
  fc.assert(
    fc.property(decimal, ([digits, decimals, negative]) => {
      const text = String(digits).padStart(decimals + 1, '0');
      const point = text.length - decimals;
      const written = `${negative ? '-' : ''}${text.slice(0, point)}${decimals > 0 ? '.' : ''}${text.slice(point)}`;
      expect(numberOf(written)).toBe(Number(written));
    }),
    { numRuns: 2000 },
  );
  fc.assert(
    fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
      expect(numberOf(String(value))).toBe(value === 0 ? numberOf(String(value)) : value);
    }),
    { numRuns: 2000 },
  );
});

const noNumbers = [
  '',
  ' ',
  '-',
  '.',
  '1,5',
  '1 2',
  '0x1',
  '1e',
  'e5',
  '1e999',
  'Infinity',
  'NaN',
  '1.2.3',
  '--1',
  '1_0',
];

test.each(noNumbers)('%j is no number', (text) => {
  expect(numberOf(text)).toBeNaN();
});

test.each([
  ['0', 0],
  ['123456789', 123456789],
  [' 7 ', 7],
  ['', -1],
  ['-1', -1],
  ['1.0', -1],
  ['12345678901', -1],
] as const)('the whole number %j', (text, value) => {
  expect(parseWhole(Buffer.from(text), 0, text.length)).toBe(value);
});

const formats: readonly [code: string, kind: string | undefined][] = [
  ['General', undefined],
  ['0.00', undefined],
  ['#,##0\\ "€"', undefined],
  ['#,##0.00\\ [$€-40B]', undefined],
  ['[Red]-0.00', undefined],
  ['0" kpl/vuosi (d/m/y)"', undefined],
  ['\\d\\m0', undefined],
  ['_-* #,##0\\ _m_-', undefined],
  ['@', undefined],
  ['0.00E+00', undefined],
  ['"[h]"0', undefined],
  ['dd\\.mm\\.yyyy', 'date'],
  ['[$-40B]d\\.\\ mmmm\\ yyyy', 'date'],
  ['yyyy\\-mm\\-dd\\ hh:mm', 'date'],
  ['[h]:mm:ss', 'date'],
  ['[mm]', 'date'],
  ['h:mm AM/PM', 'date'],
  ['[Red]0;mmm yy', 'date'],
  ['0%', 'percent'],
  ['0.00\\ %', 'percent'],
  ['0"%"', undefined],
  ['0\\%', undefined],
];

test.each(formats)('the number format %j makes of a number: %s', (code, kind) => {
  expect(customKind(code)).toBe(kind);
});

test('built-in number formats', () => {
  const all = Array.from({ length: 164 }, (_, id) => id);
  expect(all.filter((id) => builtinKind(id) === 'percent')).toEqual([9, 10]);
  expect(all.filter((id) => builtinKind(id) === 'date')).toEqual([
    ...[14, 15, 16, 17, 18, 19, 20, 21, 22, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 45, 46, 47],
    ...[50, 51, 52, 53, 54, 55, 56, 57, 58],
  ]);
});

test('an ISO date is the serial of its day, in both date systems', () => {
  const serials = fc.tuple(fc.integer({ min: 1, max: 100_000 }), fc.boolean());
  fc.assert(
    fc.property(serials, ([serial, date1904]) => {
      const day = dayFromSerial(serial, date1904);
      fc.pre(day !== undefined);
      expect(serialFromIso(day!, date1904)).toBe(serial);
      expect(serialFromIso(`${day}T06:00:00Z`, date1904)).toBe(serial + 0.25);
    }),
  );
});

test.each([
  ['T12:00', 0.5],
  ['18:00:00.000', 0.75],
  ['2023-02-28T', 44985],
  ['', undefined],
  ['T', undefined],
  ['2023-02', undefined],
  ['2023-02-28T24:00', undefined],
  ['2023-02-2812:00', undefined],
  ['28.2.2023', undefined],
])('the ISO date %j', (text, serial) => {
  expect(serialFromIso(text, false)).toBe(serial);
});

test.each([
  ['B2', { top: 2, left: 2, bottom: 2, right: 2 }],
  ['$C$4:a1', { top: 1, left: 1, bottom: 4, right: 3 }],
  ['B:C', { top: 1, left: 2, bottom: 1_048_576, right: 3 }],
  ['5:4', { top: 4, left: 1, bottom: 5, right: 16_384 }],
  ['XFE1', undefined],
  ['A1048577', undefined],
  ['A0', undefined],
  ['', undefined],
  ['A1:', undefined],
  ['A1 B2', undefined],
] as const)('the area %j', (reference, area) => {
  expect(parseArea(reference)).toEqual(area);
});

const side = fc.integer({ min: 1, max: 12 });
const anyArea = fc.tuple(side, side, side, side).map(
  ([a, b, c, d]): Area => ({
    top: Math.min(a, b),
    bottom: Math.max(a, b),
    left: Math.min(c, d),
    right: Math.max(c, d),
  }),
);

test('areas are found as one by one, the earlier in order keeping its place when two overlap', () => {
  fc.assert(
    fc.property(fc.array(anyArea, { maxLength: 12 }), (areas) => {
      const overlap = (a: Area, b: Area) =>
        a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;
      const kept: Area[] = [];
      for (const area of [...areas].sort((a, b) => a.top - b.top || a.left - b.left)) {
        if (!kept.some((other) => overlap(other, area))) kept.push(area);
      }
      const sweep = new AreaSweep(areas);
      for (let row = 1; row <= 12; row++) {
        const reached = sweep.moveTo(row);
        for (let column = 1; column <= 12; column++) {
          const cell = { top: row, bottom: row, left: column, right: column };
          const found = kept.find((area) => overlap(area, cell));
          expect(reached ? sweep.at(row, column) : undefined).toEqual(found);
        }
      }
    }),
  );
});
