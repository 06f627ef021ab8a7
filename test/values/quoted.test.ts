/** What is quoted of a cell that cannot be read: never an account number or an address, wherever they lie. */
import { expect, test } from 'vitest';
import { readCell } from '../../shared/workbook/read-cell.ts';

const cases: readonly (readonly [string, string | undefined])[] = [
  ['ei tiedossa vielä', 'ei tiedossa vielä'],
  ['sopimuksen mukaan', 'sopimuksen mukaan'],
  ['FI21 1234 5600 0007 85', undefined],
  ['fi2112345600000785', undefined],
  ['tilille FI21-1234-5600-0007-85 maksetaan', undefined],
  ['NL91 ABNA 0417 1643 00', undefined],
  ['jäsenmaksut, kysy: rahasto@example.fi', undefined],
  ['ensin arvio, jonka perässä vasta on tilinumero FI21 1234 5600 0007 85', undefined],
];

test.each(cases)('of %j is quoted %j', (value, quoted) => {
  const fact = readCell({ column: 2, content: { type: 'text', value } }, 3, 2, 'money', false);
  expect(fact).toEqual({
    state: 'unknown',
    why: 'unreadable',
    cell: 'B3',
    ...(quoted !== undefined && { text: quoted }),
  });
});
