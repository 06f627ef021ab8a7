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
