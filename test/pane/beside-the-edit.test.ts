/** What an edit changes beside the cells that the official typed in: formulas, rows that are gone or emptied. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Application } from '../../shared/assessment.ts';
import { type Desk, openDesk } from './official-session.ts';
import { officialWorkbook, sheetName } from './official-workbook.ts';

let desk: Desk;
beforeEach(async () => {
  desk = await openDesk(await officialWorkbook(), sheetName);
});
afterEach(() => vi.unstubAllGlobals());

const applications = () => desk.checked().assessment.workbooks[0]!.sheets[0]!.records as Application[];

/** A formula in H5 as Excel has calculated it: no event tells of that. */
const calculates = (value: number) => {
  const { cells } = desk.opened.host.workbook.requireSheet(sheetName);
  cells.set(4, 7, { ...cells.cell(4, 7), value, formula: { text: 'O5+1' } });
};

test('a formula of the edited row is judged by what it comes to after the edit', async () => {
  calculates(1);
  await desk.session.checkAll();
  expect(applications()[1]?.points.events).toBe(1);
  calculates(3);
  await desk.types('O5', [[2]]);
  expect(applications()[1]?.points.events).toBe(5);
});

/** Something stands in a cell without a word from Excel. */
const appears = (row: number, column: number, value: string | number) => {
  const { cells } = desk.opened.host.workbook.requireSheet(sheetName);
  cells.set(row - 1, column - 1, { ...cells.cell(row - 1, column - 1), value });
};
const values = (address: string) => desk.opened.host.values(sheetName, address);

test('what a colleague has put where a new column of ours was to stand is not written over', async () => {
  const shown = await desk.preview({});
  appears(5, 16, 'muistio');
  expect(await desk.session.write(shown)).toBe(false);
  expect(values('P3:P6').flat()).toEqual(['', '', 'muistio', '']);
  await desk.write({});
  expect(values('P3:Q3').flat()).toEqual(['', 'Avustuskirja: Pisteet, Toiminnan aktiivisuus']);
});

test('columns of ours that have moved unheard are taken out where they stand now', async () => {
  await desk.write({});
  const sheet = desk.opened.host.workbook.requireSheet(sheetName);
  const moved = values('P3:W8');
  moved.forEach((line, i) => {
    ['oma', ...line].forEach((value, j) => {
      sheet.cells.set(2 + i, 15 + j, { ...sheet.cells.cell(2 + i, 15 + j), value });
    });
  });
  await desk.session.takeOut('remove');
  expect(values('P3:X8').map((line) => line.join())).toEqual(Array(6).fill('oma,,,,,,,,'));
});

test('a row is deleted: the official’s columns follow in every other row, but not where they have put their own', async () => {
  await desk.write({ total: 'L', euros: 'M', verdict: 'N', missing: 'none' });
  await desk.types('M7', [[1]]);
  desk.opened.host.deleteRows(sheetName, 4);
  await desk.rests();
  const grants = applications().map((a) => (a.grantCents ?? 0) / 100);
  expect(values('M4:M7').flat()).toEqual([grants[0], grants[1], 1, grants[3]]);
  expect(desk.store.get().behind).toBe(1);
});

test.each([6, 8])(
  'an applicant’s row %i is emptied: nothing of ours stays there, and it is no row of theirs',
  async (row) => {
    await desk.write({});
    await desk.types(`A${row}:O${row}`, [Array(15).fill('')]);
    expect(values(`P${row}:W${row}`).flat().join('')).toBe('');
    const { findings } = desk.checked().assessment.workbooks[0]!.sheets[0]!;
    expect(findings.map((f) => f.code)).not.toContain('row.skipped');
    expect(values('U4:U8').filter(([grant]) => grant !== '')).toHaveLength(4);
  },
);

test('an applicant’s row emptied while the pane was closed: our results there are taken out with the rest', async () => {
  await desk.write({});
  for (let column = 1; column <= 15; column++) appears(8, column, '');
  await desk.types('U9', [['=SUM(U4:U8)']]);
  await desk.session.takeOut('remove');
  expect(values('P3:W8').flat().join('')).toBe('');
  const { cells } = desk.opened.host.workbook.requireSheet(sheetName);
  expect(cells.cell(8, 20).formula).toEqual({ text: 'SUM(U4:U8)' });
});

test('the whole list is emptied for the next year: our columns can still be taken out', async () => {
  await desk.write({});
  for (let row = 4; row <= 9; row++) for (let column = 1; column <= 15; column++) appears(row, column, '');
  await desk.session.takeOut('remove');
  expect(desk.store.get()).toMatchObject({ trouble: null, written: false });
  expect(values('P3:W9').flat().join('')).toBe('');
});
