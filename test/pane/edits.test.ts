/**
 * An edit is patched into the grid, and only its rows are read and judged again. Whatever people type, wherever,
 * the outcome is that of reading and judging the whole workbook anew.
 */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { rowsFrom } from '../../addin/excel/cells.ts';
import { patchGrid } from '../../addin/excel/patch.ts';
import { books, judge } from '../../addin/session/judge.ts';
import { assess } from '../../shared/assess.ts';
import { type Day, dayFromIso } from '../../shared/calendar/day.ts';
import { ownFields } from '../../shared/rulebook/own-fields.ts';
import { cellAt } from '../../shared/workbook/cells.ts';
import { compileKinds } from '../../shared/workbook/compile-kinds.ts';
import type { Grid, Sheet } from '../../shared/workbook/grid.ts';
import { readGrid } from '../../shared/workbook/read.ts';
import { gridOf } from '../cases/grid.ts';
import { samples } from '../workbooks/make.ts';

const kinds = compileKinds(ownFields(books));
const today = dayFromIso('2024-03-15') as Day;
const settings = '<settings xmlns="urn:avustuskirja:settings:1" v="1" appropriation="45000.00"/>';
const workbooks = samples.map(({ file, sheets }) => ({ file, grid: { ...gridOf(sheets), settings } }));

const typed = fc.oneof(
  fc.constantFrom('', '', 'x', 'puuttuu', 'tulossa', '4–5', '1 200,50 €', '15.2.2023', 'k', 'e', 'Kemi'),
  fc.constantFrom('Yhteensä', 'Hakija', 'Uusi seura ry', '123.456', 'Huom. tarkistettava', '#N/A', true),
  fc.integer({ min: 0, max: 3000 }),
);
/** Where on the sheet, as shares of its height and width, one row beyond both. */
const edit = fc.record({
  sheet: fc.nat(20),
  down: fc.double({ min: 0, max: 1, noNaN: true }),
  right: fc.double({ min: 0, max: 1, noNaN: true }),
  cells: fc.integer({ min: 1, max: 3 }).chain((width) => {
    const line = fc.array(typed, { minLength: width, maxLength: width });
    return fc.array(line, { minLength: 1, maxLength: 3 });
  }),
});
const session = fc.record({
  workbook: fc.constantFrom(...workbooks),
  edits: fc.array(edit, { minLength: 1, maxLength: 5 }),
});

test('after any edits the workbook is read and judged as if anew', () => {
  fc.assert(
    fc.property(session, ({ workbook: { file, grid: first }, edits }) => {
      let grid: Grid = first;
      judge(grid, file, today);
      for (const { sheet: number, down, right, cells } of edits) {
        const sheet = grid.sheets[number % grid.sheets.length] as Sheet;
        const { bottom, right: last } = used(sheet);
        const top = 1 + Math.round(down * bottom);
        const left = 1 + Math.round(right * last);
        const area = { top, left, bottom: top + cells.length - 1, right: left + cells[0]!.length - 1 };
        grid = patchGrid(grid, sheet.name, { area, values: cells, formulas: cells });
      }
      const { reading, assessment } = judge(grid, file, today);
      const anew = readGrid(structuredClone(grid), { file, kinds });
      expect(reading).toEqual(anew);
      expect(assessment).toEqual(assess([anew], { books, asOf: today }));
    }),
    { numRuns: 120 },
  );
});

test('a patched sheet is the sheet read whole, and rows apart from the edit stay the same objects', () => {
  fc.assert(
    fc.property(session, ({ workbook: { grid: first }, edits }) => {
      const [{ sheet: number, down, right, cells }] = edits as [(typeof edits)[number]];
      const before = first.sheets[number % first.sheets.length] as Sheet;
      const size = used(before);
      const top = 1 + Math.round(down * size.bottom);
      const left = 1 + Math.round(right * size.right);
      const area = { top, left, bottom: top + cells.length - 1, right: left + cells[0]!.length - 1 };
      const patched = patchGrid(first, before.name, { area, values: cells, formulas: cells });
      const after = patched.sheets.find((s) => s.name === before.name) as Sheet;

      const whole = {
        top: 1,
        left: 1,
        bottom: Math.max(size.bottom, area.bottom),
        right: Math.max(size.right, area.right),
      };
      const lines = (of: (row: number, column: number) => unknown) =>
        Array.from({ length: whole.bottom }, (_, i) =>
          Array.from({ length: whole.right }, (_, j) => {
            const own = cells[i + 1 - top]?.[j + 1 - left];
            return own ?? of(i + 1, j + 1) ?? '';
          }),
        );
      const hidden = new Set(before.rows.filter((r) => r.hidden).map((r) => r.row));
      const values = lines((row, column) => cellAt(before, row, column)?.content.value);
      const formulas = lines((row, column) => {
        const formula = cellAt(before, row, column)?.formula;
        return formula === undefined ? undefined : `=${formula}`;
      });
      const read = rowsFrom([{ area: whole, cells: values }], [{ area: whole, cells: formulas }], hidden);
      expect(plain(after.rows.filter((r) => r.cells.length > 0))).toEqual(plain(read));
      const kept = before.rows.filter((r) => r.row < area.top || r.row > area.bottom);
      for (const row of kept) expect(after.rows).toContain(row);
    }),
    { numRuns: 100 },
  );
});

/** Excel's arrays of values do not say what is a date. */
const plain = (rows: Sheet['rows']) =>
  rows.map(({ row, hidden, cells }) => ({
    row,
    hidden,
    cells: cells.map(({ column, content: { type, value }, formula }) => ({ column, type, value, formula })),
  }));

function used(sheet: Sheet): { readonly bottom: number; readonly right: number } {
  return {
    bottom: sheet.rows.at(-1)?.row ?? 1,
    right: Math.max(1, ...sheet.rows.map((r) => r.cells.at(-1)?.column ?? 1)),
  };
}
