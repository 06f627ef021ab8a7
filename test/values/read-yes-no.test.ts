import { expect, test } from 'vitest';
import { readYesNo } from '../../shared/workbook/values/read-yes-no.ts';
import { cell, dateCell, errorCell } from './cell.ts';

const texts = (list: string) => list.split(' | ');

test.each([
  ...texts(
    'k | K | kyllä | Kyllä | KYLLÄ. | kyllä  | x | X | on | TOSI | SANT | ja | Ja | j | yes | YES | y | true | 1 | ✓ | ✔ | ok | OK.',
  ),
  ...texts(
    'Ja / Kyllä | kyllä/ja | kyllä (liite 2) | kyllä, liitteenä | kyllä: 3.2.2023 | yes - see annex | on saanut | kyllä on | on sitoutunut | rekisteröity | Sitoutunut.',
  ),
])('%j is yes', (text) => {
  expect(readYesNo(cell(text))).toEqual({ state: 'known', value: true });
});

test.each([
  ...texts('e | E | ei | Ei. | EI | EPÄTOSI | FALSKT | nej | n | no | No. | false | 0 | ✗ | ☐'),
  ...texts(
    'Nej / Ei | ei, vain kaupungin | ei (haettu 2022) | ei ole | ei saanut | ei ole saanut | Ei ole haettu | ei mitään | har inte fått | ei - vain kaupungilta',
  ),
])('%j is no', (text) => {
  expect(readYesNo(cell(text))).toEqual({ state: 'known', value: false });
});

test('booleans, 1 and 0', () => {
  expect(readYesNo(cell(true))).toEqual({ state: 'known', value: true });
  expect(readYesNo(cell(false))).toEqual({ state: 'known', value: false });
  expect(readYesNo(cell(1))).toEqual({ state: 'known', value: true });
  expect(readYesNo(cell(0))).toEqual({ state: 'known', value: false });
});

test.each<[string, string | number | undefined]>([
  ['missing', undefined],
  ['missing', ''],
  ['missing', '\u00a0'],
  ['missing', '-'],
  ['ambiguous', 'k/e'],
  ['ambiguous', 'kyllä/ei'],
  ['ambiguous', 'Kyllä / Ei'],
  ['ambiguous', 'kyllä, ei vielä allekirjoitettu'],
  ['ambiguous', 'ei, kyllä'],
  ['ambiguous', 'kyllä?'],
  ['ambiguous', 'osittain'],
  ['ambiguous', 'ehkä'],
  ['unreadable', '?'],
  ['unreadable', 'ei tiedossa'],
  ['unreadable', 'ei ole tiedossa'],
  ['unreadable', 'ei vastausta'],
  ['unreadable', 'n/a'],
  ['unreadable', 'hakenut'],
  ['unreadable', 'haettu 2022'],
  ['unreadable', 'ei vielä'],
  ['unreadable', 'tarkistetaan'],
  ['unreadable', 'Kemi'],
  ['unreadable', 2],
  ['unreadable', 0.5],
])('%s: %j', (why, value) => {
  expect(readYesNo(cell(value))).toEqual({ state: 'unknown', why });
});

test('an error is an error, a date no answer', () => {
  expect(readYesNo(errorCell('#REF!'))).toEqual({ state: 'unknown', why: 'error' });
  expect(readYesNo(dateCell(1))).toEqual({ state: 'unknown', why: 'unreadable' });
});
