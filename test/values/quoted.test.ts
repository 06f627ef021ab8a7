/** What is quoted of a cell that cannot be read: what has a figure in it, and shows no person. */
import { expect, test } from 'vitest';
import { publishedBooks } from '../../shared/rulebook/books.ts';
import { ownFields } from '../../shared/rulebook/own-fields.ts';
import { compileKinds } from '../../shared/workbook/compile-kinds.ts';
import type { CellContent } from '../../shared/workbook/grid.ts';
import { readGrid } from '../../shared/workbook/read.ts';
import { readCell } from '../../shared/workbook/read-cell.ts';
import { gridOf } from '../cases/grid.ts';

const kinds = compileKinds(ownFields(publishedBooks));

const cases: readonly (readonly [string, string | undefined])[] = [
  ['4–5 ryhmää', '4–5 ryhmää'],
  ['Noin 8000 + lisät', 'Noin 8000 + lisät'],
  ['8000–9000 EUR', '8000–9000 EUR'],
  ['ei tiedossa vielä', undefined],
  ['Ei myönnetä', 'Ei myönnetä'],
  ['HYLÄTTY', 'HYLÄTTY'],
  ['Hylätty 12.3.2023, Ahti Bore, 040 123 4567', 'Hylätty'],
  ['Avslås', 'Avslås'],
  ['Ahti Bore', undefined],
  ['ahti bore', undefined],
  ['Ahti Bore 5000', undefined],
  ['5000 (Ahti Bore)', undefined],
  ['040 123 4567', undefined],
  ['soita 0401234567', undefined],
  ['+358 40-123 4567', undefined],
  ['p. 016-123456', undefined],
  ['FI21 1234 5600 0007 85', undefined],
  ['fi2112345600000785', undefined],
  ['tilille FI21-1234-5600-0007-85 maksetaan', undefined],
  ['NL91 ABNA 0417 1643 00', undefined],
  ['jäsenmaksut, kysy: rahasto@example.fi', undefined],
  ['ensin arvio, jonka perässä vasta on tilinumero FI21 1234 5600 0007 85', undefined],
];

test.each(cases)('of %j is quoted %j', (value, quoted) => {
  const fact = readCell({ column: 2, content: { type: 'text', value } }, 3, 2, 'money', false);
  expect([fact.state, fact.cell, fact.text]).toEqual(['unknown', 'B3', quoted]);
});

test('of a number and of an error of Excel is quoted what it is', () => {
  const textOf = (content: CellContent) => readCell({ column: 2, content }, 3, 2, 'count', false).text;
  expect(textOf({ type: 'number', value: 2.5 })).toBe('2.5');
  expect(textOf({ type: 'error', value: '#N/A' })).toBe('#N/A');
});

test('a business id that cannot be right is quoted also where it begins with 0', () => {
  const content = { type: 'text', value: 'Y-tunnus 0123456-1' } as const;
  expect(readCell({ column: 2, content }, 3, 2, 'businessId', false).text).toBe('Y-tunnus 0123456-1');
});

test.each([
  ['* täydennyspyyntö lähetetty', '* täydennyspyyntö lähetetty'],
  ['* kysy: 040 123 4567', undefined],
])('of a row %j that is none of the list is quoted %j', (note, quoted) => {
  const rows = `1: Hakija | Rekisterinumero | Myönnetty € | Pykälä\n2: Uimarit ry | 84370 | 500 | § 45\n4: ${note}`;
  const [sheet] = readGrid(gridOf([{ name: 'Päätökset 2023', rows }]), { file: 'p.xlsx', kinds }).sheets;
  expect(sheet?.findings.map(({ code, facts }) => [code, facts.text])).toEqual([['row.skipped', quoted]]);
});
