/** The round's fields as officials write them, and back. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { appropriationPart, deadlinePart, yearPart } from '../../addin/pane/overview/round.ts';
import { languages } from '../../shared/i18n/language.ts';

test.each([
  ['45000', 4_500_000],
  ['45 000', 4_500_000],
  ['45 000,50', 4_500_050],
  ['45 000,00 €', 4_500_000],
  ['45000.50', 4_500_050],
  ['noin 45 000', undefined],
  ['45 tuhatta', 4_500_000],
  ['katso liite', undefined],
  ['-5', undefined],
  ['2 000–3 000', undefined],
])('the appropriation %s', (text, cents) => {
  expect(appropriationPart.read(text)).toBe(cents);
});

test('every appropriation is read back as it was shown, in each language', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 99_999_999_999 }),
      fc.constantFrom(...languages),
      (cents, language) => {
        expect(appropriationPart.read(appropriationPart.write(cents, language))).toBe(cents);
      },
    ),
  );
});

test.each([
  ['28.2.2023', '2023-02-28'],
  ['2023-02-28', '2023-02-28'],
  ['28 Feb 2023', '2023-02-28'],
  ['30.2.2023', undefined],
  ['helmikuun lopussa', undefined],
])('the last day %s', (text, day) => {
  expect(deadlinePart.read(text)).toBe(day);
});

test.each(languages)('a day is read back as it was shown in %s', (language) => {
  const day = deadlinePart.read('28.2.2023')!;
  expect(deadlinePart.read(deadlinePart.write(day, language))).toBe(day);
});

test.each([
  ['2023', 2023],
  ['23', undefined],
  ['1889', undefined],
  ['2023-24', undefined],
])('the year %s', (text, year) => {
  expect(yearPart.read(text)).toBe(year);
});

test('an emptied field takes back what was given', () => {
  const given = { ...appropriationPart.settle({ sheets: [] }, 100), year: 2023 };
  expect(appropriationPart.settle(given, undefined)).toEqual({ sheets: [], year: 2023 });
});
