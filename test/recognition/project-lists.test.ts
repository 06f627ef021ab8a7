/** Project lists as officials keep them: each row's judged record, its years included, is what a careful reader would say. */
import { expect, test } from 'vitest';
import { assess } from '../../shared/assess.ts';
import type { Day } from '../../shared/calendar/day.ts';
import { readGrid } from '../../shared/workbook/read.ts';
import { gridOf } from '../cases/grid.ts';
import { booksOf, townKinds } from '../cases/town.ts';
import { projectMoney } from './layouts/project-money.ts';
import { projectRows } from './layouts/project-rows.ts';
import { projectYears } from './layouts/project-years.ts';

const projectLists = [...projectYears, ...projectMoney, ...projectRows];

test.each(projectLists.map((list) => [list.title, list] as const))('%s', (_title, list) => {
  const reading = readGrid(gridOf(list.sheets), { file: 'taulukko.xlsx', kinds: townKinds });
  const { workbooks } = assess([reading], { books: booksOf('kemi'), asOf: '2024-06-30' as Day });
  const sheets = workbooks.flatMap((w) => w.sheets);
  const records = sheets.flatMap((s) =>
    s.records.map(
      (r) => [`${sheets.length > 1 ? `${s.sheet}!` : ''}${r.row}`, { ...r, findings: codes(r) }] as const,
    ),
  );
  expect(records.map(([place]) => place)).toEqual(Object.keys(list.records));
  expect(Object.fromEntries(records)).toMatchObject(list.records);
  if (list.findings) expect(sheets.flatMap(codes)).toEqual(list.findings);
});

const codes = ({
  findings,
}: {
  readonly findings: readonly { readonly code: string; readonly cell?: string }[];
}) => findings.map((f) => `${f.code} ${f.cell}`);
