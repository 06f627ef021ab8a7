/** Formulas whose references are moved. */
import { expect, test } from 'vitest';
import { area, areaName, maxColumns, maxRows, readArea } from './address.ts';
import { copiedBy, renameInFormula, shiftFormula } from './model/formula.ts';
import type { StructureEdit } from './model/structure.ts';

const rowsAt = (kind: 'insert' | 'delete', row: number, count: number): StructureEdit => ({
  kind,
  axis: 'row',
  area: area(row, 0, count, maxColumns),
  entire: true,
});
const columnsAt = (kind: 'insert' | 'delete', column: number, count: number): StructureEdit => ({
  kind,
  axis: 'column',
  area: area(0, column, maxRows, count),
  entire: true,
});

const shifted: readonly [string, StructureEdit, string][] = [
  ['SUM(A1:A10)', rowsAt('insert', 4, 2), 'SUM(A1:A12)'],
  ['SUM(A1:A10)', rowsAt('insert', 0, 1), 'SUM(A2:A11)'],
  ['SUM(A1:A10)', rowsAt('insert', 10, 1), 'SUM(A1:A10)'],
  ['SUM($A$1:$A$10)', rowsAt('delete', 2, 3), 'SUM($A$1:$A$7)'],
  ['A5+B6', rowsAt('delete', 4, 1), '#REF!+B5'],
  ['A5+Ohje!A5', rowsAt('insert', 0, 1), 'A6+Ohje!A5'],
  ["'Taulu'!A5", rowsAt('insert', 0, 1), "'Taulu'!A6"],
  ['SUM(A:A)', rowsAt('insert', 0, 1), 'SUM(A:A)'],
  ['SUM(B:C)', columnsAt('insert', 0, 1), 'SUM(C:D)'],
  ['SUM($5:$9)', rowsAt('insert', 0, 1), 'SUM($6:$10)'],
  ['LOG10(A1)&"A1"', rowsAt('insert', 0, 1), 'LOG10(A2)&"A1"'],
  ['Taulukko[A1]+[1]Sivu!A1', rowsAt('insert', 0, 1), 'Taulukko[A1]+[1]Sivu!A1'],
  ['VLOOKUP(A2,$D$2:$E$9,2,FALSE)', columnsAt('delete', 2, 1), 'VLOOKUP(A2,$C$2:$D$9,2,FALSE)'],
];

test.each(shifted)('%s', (formula, edit, expected) =>
  expect(shiftFormula(formula, 'Taulu', 'Taulu', edit)).toBe(expected),
);

const copied: readonly [string, number, number, string][] = [
  ['A1+$A1+A$1+$A$1', 2, 1, 'B3+$A3+B$1+$A$1'],
  ['SUM(A1:B$2)', 1, 0, 'SUM(A2:B$2)'],
  ['SUM($5:9)', 1, 0, 'SUM($5:10)'],
  ["'Oma sivu'!A1", 1, 1, "'Oma sivu'!B2"],
  ['IF(A1="A1",1,2)', 1, 0, 'IF(A2="A1",1,2)'],
];

test.each(copied)('%s copied %i down and %i right', (formula, rows, columns, expected) =>
  expect(copiedBy(formula, rows, columns)).toBe(expected),
);

test('a renamed sheet is renamed in formulas', () =>
  expect(renameInFormula("Taulu!A1+'Taulu'!B2+Toinen!A1", 'Taulu', "'Uusi nimi'")).toBe(
    "'Uusi nimi'!A1+'Uusi nimi'!B2+Toinen!A1",
  ));

test.each(['A1', 'XFD1048576', 'B2:C9', 'B:C', '2:9'])('%s is read and named', (name) =>
  expect(areaName(readArea(name)!)).toBe(name),
);
test.each(['', 'A0', 'A', '1', 'XFE1', 'A1:B', 'Nimi', 'A1:B2:C3'])('%j is no place', (name) =>
  expect(readArea(name)).toBeNull(),
);
