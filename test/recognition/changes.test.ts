/**
 * A folder changed in ways that must not change what it says: each change is made in every list of the sample
 * folder, and every record, its findings and the rounds must come out as before, wherever they now stand.
 */
import { expect, test } from 'vitest';
import { assess } from '../../shared/assess.ts';
import type { AssessedRecord } from '../../shared/assessment.ts';
import type { Day } from '../../shared/calendar/day.ts';
import type { Grid, Sheet } from '../../shared/workbook/grid.ts';
import { readGrid } from '../../shared/workbook/read.ts';
import { gridOf } from '../cases/grid.ts';
import { townBooks, townKinds } from '../cases/town.ts';
import { samples } from '../workbooks/make.ts';
import { columnChanges, layoutChanges, totalChanges } from './changes/layout.ts';
import { type Change, eachCell, listOf } from './changes/list.ts';
import { valueChanges } from './changes/values.ts';

type Folder = ReadonlyMap<string, Grid>;

const folder: Folder = new Map(samples.map((s) => [s.file, gridOf(s.sheets)]));
const read = (file: string, grid: Grid) => readGrid(grid, { file, kinds: townKinds });

/** What stands in the folder, without where it stands. */
function said(of: Folder) {
  const { workbooks, rounds } = assess(
    [...of].map(([file, grid]) => read(file, grid)),
    { books: townBooks, asOf: '2024-12-31' as Day },
  );
  const records = workbooks.flatMap((w) => w.sheets.flatMap((s) => s.records.map(withoutPlace)));
  return {
    records: records.sort(),
    rounds: rounds.map(({ appropriationSource, findings, ...sums }) => sums),
  };
}

function withoutPlace(record: AssessedRecord): string {
  const { row, source, hidden, findings, ...rest } = record;
  const { facts, ...stated } = rest as typeof rest & { facts?: unknown };
  const codes = findings.map((f) => `${f.code} ${f.field ?? ''}`).filter((c) => !c.startsWith('row.'));
  return JSON.stringify({ ...stated, codes: codes.sort() });
}

const lists = new Map(
  [...folder].flatMap(([file, grid]) =>
    grid.sheets.map((sheet) => {
      const [reading] = read(file, { ...grid, sheets: [sheet] }).sheets;
      return [sheet, reading && listOf(sheet, reading)] as const;
    }),
  ),
);

function changed(change: Change): Folder {
  const made = (sheet: Sheet): readonly Sheet[] => {
    const list = lists.get(sheet);
    return list ? [change(sheet, list)].flat() : [sheet];
  };
  return new Map([...folder].map(([file, grid]) => [file, { ...grid, sheets: grid.sheets.flatMap(made) }]));
}

const before = said(folder);

const nothing = { lost: [], added: [], rounds: before.rounds };

function difference(after: ReturnType<typeof said>) {
  const without = (some: readonly string[], others: readonly string[]) => {
    const rest = [...others];
    return some.filter((s) => {
      const at = rest.indexOf(s);
      if (at >= 0) rest.splice(at, 1);
      return at < 0;
    });
  };
  return {
    lost: without(before.records, after.records),
    added: without(after.records, before.records),
    rounds: after.rounds,
  };
}

test('the folder says something', () => {
  expect(before.records.length).toBeGreaterThan(100);
  expect(before.rounds.length).toBe(4);
});

const changes = Object.entries({ ...layoutChanges, ...totalChanges, ...columnChanges, ...valueChanges });

test.each(changes)('%s', (_title, change) => {
  expect(difference(said(changed(change)))).toEqual(nothing);
});

test('days counted from 1904', () => {
  const earlier = (grid: Grid): Grid => ({
    ...grid,
    date1904: true,
    sheets: grid.sheets.map((sheet) =>
      eachCell(sheet, (cell) =>
        cell.content.type === 'number' && cell.content.format === 'date'
          ? { ...cell, content: { ...cell.content, value: cell.content.value - 1462 } }
          : cell,
      ),
    ),
  });
  const counted = new Map([...folder].map(([file, grid]) => [file, earlier(grid)]));
  expect(difference(said(counted))).toEqual(nothing);
});

test('everything in one workbook without a name', () => {
  const sheets = [...folder.values()].flatMap((grid) => grid.sheets).filter((s) => s.name !== 'Listat');
  const named = sheets.map((sheet, i) => ({ ...sheet, name: `${i + 1} ${sheet.name}` }));
  const one: Grid = { sheets: named, date1904: false, names: [] };
  const years = (s: { records: string[] }) => s.records.length;
  expect(years(said(new Map([['Kopio.xlsx', one]])))).toBe(years(before));
});
