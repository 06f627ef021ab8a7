/** What is missing, one paper in a column or all in a list: a blank there is a paper that came. */
import { expect, test } from 'vitest';
import { readLack, readLackList } from '../../shared/workbook/values/read-lack.ts';
import { cell, errorCell } from './cell.ts';

test.each([
  ['', 'given'],
  ['x', 'missing'],
  ['X ', 'missing'],
  ['kyllä', 'missing'],
  ['puuttuu', 'missing'],
  ['saknas', 'missing'],
  ['talousarvio', 'missing'],
  ['-', 'given'],
  ['ei', 'given'],
  ['ei puutu', 'given'],
  ['inget saknas', 'given'],
  ['ok', 'given'],
  ['toimitettu 3.3.2023', 'given'],
  ['tulossa', 'promised'],
  ['pyydetty 1.3.', 'promised'],
  ['ks. toinen hakemus', 'elsewhere'],
  ['?', 'notKnown'],
  ['allekirjoitus', 'notKnown'],
])('under what is missing %j is %s', (text, state) => {
  expect(readLack(cell(text))).toEqual({ state: 'known', value: state });
});

test('numbers and boxes count as marks, anything else is not known', () => {
  const read = [undefined, true, false, 1, 0, 7].map((value) => readLack(cell(value)));
  expect(read.map((r) => r.state === 'known' && r.value)).toEqual([
    'given',
    'missing',
    'given',
    'missing',
    'given',
    'notKnown',
  ]);
  expect(readLack(errorCell('#N/A'))).toEqual({ state: 'known', value: 'notKnown' });
});

test.each<[string, Record<string, string>]>([
  ['talousarvio, tilinpäätös', { budget: 'missing', financialStatement: 'missing' }],
  ['TA ja TP', { budget: 'missing', financialStatement: 'missing' }],
  ['talousarvio (toimitettu 3.3.)', { budget: 'given' }],
  ['talousarvio (tulossa)', { budget: 'promised' }],
  ['kaikki paitsi talousarvio', { ...every('missing'), budget: 'given' }],
  ['kaikki', every('missing')],
  ['kaikki toimitettu', every('given')],
  ['ok', every('given')],
  ['ei puutu', {}],
  ['ei mitään', {}],
])('a list of what is missing: %j', (text, states) => {
  expect(readLackList(cell(text))).toEqual({ state: 'known', value: { states, unknownPieces: [] } });
});

test('a list that cannot be understood is unreadable, a blank one names nothing', () => {
  expect(readLackList(cell('allekirjoitus'))).toEqual({ state: 'unknown', why: 'unreadable' });
  expect(readLackList(cell('x'))).toEqual({ state: 'unknown', why: 'unreadable' });
  expect(readLackList(undefined)).toEqual({ state: 'unknown', why: 'missing' });
  expect(readLackList(errorCell('#N/A'))).toEqual({ state: 'unknown', why: 'error' });
});

function every(state: string): Record<string, string> {
  const keys = ['plan', 'budget', 'financialStatement', 'annualReport', 'impact', 'registerExtract'];
  return Object.fromEntries(keys.map((key) => [key, state]));
}
