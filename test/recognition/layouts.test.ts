/** Every layout is recognised as its official would read it, and what is none of the kinds stays unread. */
import { expect, test } from 'vitest';
import { known } from '../../shared/workbook/fact.ts';
import { readGrid } from '../../shared/workbook/read.ts';
import type { SheetReading } from '../../shared/workbook/reading.ts';
import { gridOf } from '../cases/grid.ts';
import { townKinds } from '../cases/town.ts';
import { applicationListLayouts } from './layouts/application-lists.ts';
import { appropriationLayouts } from './layouts/appropriation.ts';
import { awkwardLayouts } from './layouts/awkward.ts';
import { decisionLayouts } from './layouts/decision.ts';
import type { ExpectedTable, Layout } from './layouts/layout.ts';
import { mixedLayouts } from './layouts/mixed.ts';
import { otherLayouts } from './layouts/other.ts';
import { partnershipLayouts } from './layouts/partnership.ts';
import { projectLayouts } from './layouts/project.ts';
import { projectStartLayouts } from './layouts/project-start.ts';
import { strangeLayouts } from './layouts/strange.ts';
import { swedishLayouts } from './layouts/swedish.ts';
import { unrelatedLayouts } from './layouts/unrelated.ts';

const layouts: readonly Layout[] = [
  ...partnershipLayouts,
  ...applicationListLayouts,
  ...swedishLayouts,
  ...projectStartLayouts,
  ...decisionLayouts,
  ...projectLayouts,
  ...appropriationLayouts,
  ...otherLayouts,
  ...mixedLayouts,
  ...awkwardLayouts,
  ...strangeLayouts,
  ...unrelatedLayouts,
];

test.each(layouts.map((layout) => [layout.title, layout] as const))('%s', (_title, layout) => {
  const reading = readGrid(gridOf(layout.sheets, layout.date1904), {
    file: layout.file ?? 'taulukko.xlsx',
    kinds: townKinds,
  });
  expect(reading.sheets.map((sheet, index) => seen(sheet, layout.expected[index]))).toEqual(
    layout.expected.map(wanted),
  );
});

test('titles are unique', () => {
  expect(new Set(layouts.map((l) => l.title)).size).toBe(layouts.length);
});

function wanted(expected: ExpectedTable) {
  const { columns, findings, ...rest } = expected;
  return {
    ...rest,
    ...(columns && { columns: columns.split(/,\s*/).sort() }),
    ...(findings && { findings: [...findings].sort() }),
  };
}

/** What was read, of those things that the expectation names. */
function seen(sheet: SheetReading, expected: ExpectedTable | undefined) {
  const all = {
    sheet: sheet.sheet,
    kind: sheet.kind,
    header: sheet.headerRow,
    columns: sheet.columns.map((c) => `${c.column} ${c.field}`).sort(),
    records: sheet.records.map((r) => r.row),
    year: sheet.year,
    deadline: sheet.deadline,
    department: sheet.department,
    facts: Object.fromEntries(
      Object.keys(expected?.facts ?? {}).map((key) => [key, factOf(sheet, key)] as const),
    ),
    findings: sheet.findings
      .filter((f) => !f.code.startsWith('row.'))
      .map((f) => f.code)
      .sort(),
  };
  return Object.fromEntries(Object.entries(all).filter(([key]) => !expected || key in expected));
}

function factOf(sheet: SheetReading, key: string): unknown {
  const [row, field] = key.split(' ') as [string, string];
  const facts = sheet.records.find((r) => r.row === Number(row))?.facts;
  const fact = facts?.[field];
  if (fact?.state === 'unknown') return `?${fact.why}`;
  const value = facts && known<unknown>(facts, field);
  return value !== null && typeof value === 'object' && 'day' in value
    ? value.day
    : value !== null && typeof value === 'object'
      ? JSON.stringify(value)
      : value;
}
