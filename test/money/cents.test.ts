import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Language } from '../../shared/i18n/language.ts';
import { cents, formatCents } from '../../shared/money/cents.ts';

const written: [number, Language, string][] = [
  [123450, 'fi', '1\u00a0234,50\u00a0€'],
  [123450, 'sv', '1\u00a0234,50\u00a0€'],
  [123450, 'en', '€1,234.50'],
  [0, 'fi', '0,00\u00a0€'],
  [5, 'fi', '0,05\u00a0€'],
  [99, 'en', '€0.99'],
  [100000, 'fi', '1\u00a0000,00\u00a0€'],
  [99999, 'fi', '999,99\u00a0€'],
  [110723800, 'fi', '1\u00a0107\u00a0238,00\u00a0€'],
  [110723800, 'en', '€1,107,238.00'],
  [-38650, 'fi', '\u2212386,50\u00a0€'],
  [-38650, 'en', '\u2212€386.50'],
];

test.each(written)('%i cents in %s is %s', (amount, language, text) => {
  expect(formatCents(cents(amount), language)).toBe(text);
});

test.each([0.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53])('%d is not whole cents', (amount) => {
  expect(() => cents(amount)).toThrow(RangeError);
});

test('there is no negative zero', () => {
  expect(Object.is(cents(-0), 0)).toBe(true);
});

test('the written form loses no cent', () => {
  fc.assert(
    fc.property(fc.maxSafeInteger(), (amount) => {
      const digits = formatCents(cents(amount), 'fi')
        .replace('\u2212', '-')
        .replace(/[^\d-]/g, '');
      expect(Number(digits)).toBe(amount);
    }),
    { numRuns: 1000 },
  );
});
