/** Tables and lines on a terminal, whatever letters the names are written in. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { layOut } from '../../worker/commands/text/table.ts';
import { cut, pad, plain, widthOf, wrap } from '../../worker/commands/text/width.ts';

test.each([
  ['Kemi', 4],
  ['Äänekoski', 9],
  ['A\u0308a\u0308nekoski', 9],
  ['日本', 4],
  ['한글 ry', 7],
  ['🎭 ry', 5],
  ['', 0],
])('the width of %s', (text, width) => {
  expect(widthOf(text)).toBe(width);
});

test.each([
  ['Kemin Uimarit ry', 20, 'Kemin Uimarit ry'],
  ['Kemin Uimarit ry', 8, 'Kemin U…'],
  ['Kemin Uimarit ry', 7, 'Kemin…'],
  ['日本日本', 5, '日本…'],
  ['日本日本', 4, '日…'],
])('%s cut to %i', (text, width, expected) => {
  expect(cut(text, width)).toBe(expected);
});

test.each([
  ['a\tb\nc', 'a b c'],
  ['\u001b[31mpunainen\u001b[0m', '[31mpunainen [0m'],
  ['oikealta\u202evasemmalle', 'oikealta vasemmalle'],
])('%j made plain', (text, expected) => {
  expect(plain(text)).toBe(expected);
});

test('lines are broken between words, and a long word keeps its own', () => {
  expect(wrap('Pyydä hakijaa toimittamaan se', 14)).toEqual(['Pyydä hakijaa', 'toimittamaan', 'se']);
  expect(wrap('a kumppanuusavustukset b', 5)).toEqual(['a', 'kumppanuusavustukset', 'b']);
});

describe('a table', () => {
  const columns = [
    { head: 'Rivi', align: 'right' },
    { head: 'Hakija', align: 'left', shrinks: true },
    { head: 'Avustus', align: 'right' },
  ] as const;

  test('is aligned', () => {
    const { head, lines } = layOut(
      columns,
      [
        ['6', 'Kemin Uimarit ry', '1 179,00 €'],
        ['10', '日本 ry', '5,00 €'],
      ],
      80,
    );
    expect([head, ...lines]).toEqual([
      'Rivi  Hakija               Avustus',
      '   6  Kemin Uimarit ry  1 179,00 €',
      '  10  日本 ry               5,00 €',
    ]);
  });

  test('fits its width by cutting names, never figures', () => {
    const name = fc.string({ unit: 'grapheme', maxLength: 60 }).map(plain);
    const row = fc.tuple(
      fc.nat(99_999).map(String),
      name,
      fc.nat(9_999_999).map((n) => `${n},00 €`),
    );
    fc.assert(
      fc.property(
        fc.array(row, { minLength: 1, maxLength: 8 }),
        fc.integer({ min: 45, max: 120 }),
        (rows, width) => {
          const { lines } = layOut(columns, rows, width);
          lines.forEach((line, at) => {
            expect(widthOf(line)).toBeLessThanOrEqual(width);
            expect(line.trimStart().startsWith(rows[at]![0])).toBe(true);
            expect(line.endsWith(rows[at]![2])).toBe(true);
          });
          expect(new Set(lines.map(widthOf)).size).toBe(1);
        },
      ),
      { numRuns: 2000 },
    );
  });
});

test('padding keeps to the side asked for', () => {
  expect([pad('日', 4, 'left'), pad('日', 4, 'right')]).toEqual(['日  ', '  日']);
});
