import { expect, test } from 'vitest';
import { readServiceMode } from '../../shared/workbook/values/read-service-mode.ts';
import { cell, errorCell } from './cell.ts';

const cases = {
  letter:
    'kirje | Kirje | kirjeitse | kirjeellä | postitse | kirjattu kirje | brev | per brev | letter | Kirje / Brev',
  email:
    'sähköposti | Sähköposti | sähköpostitse | sähköisesti | s-posti | e-post | e-mail | email | e-posti | suomi.fi-viesti | E-post / Sähköposti',
  personal:
    'todisteellinen tiedoksianto | henkilökohtainen tiedoksianto | saantitodistus | kirje, saantitodistus | bevislig delgivning | mot mottagningsbevis',
};

for (const [mode, list] of Object.entries(cases)) {
  test.each(list.split(' | '))(`%j is ${mode}`, (text) => {
    expect(readServiceMode(cell(text))).toEqual({ state: 'known', value: mode });
  });
}

test.each<[string, string | number | undefined]>([
  ['missing', undefined],
  ['missing', ' - '],
  ['ambiguous', 'kirje ja sähköposti'],
  ['unreadable', 'nähtävillä'],
  ['unreadable', 'ei lähetetty kirjeenä'],
  ['unreadable', 'kirje?'],
  ['unreadable', 1],
])('%s: %j', (why, value) => {
  expect(readServiceMode(cell(value))).toEqual({ state: 'unknown', why });
});

test('an error is an error', () => {
  expect(readServiceMode(errorCell('#N/A'))).toEqual({ state: 'unknown', why: 'error' });
});
