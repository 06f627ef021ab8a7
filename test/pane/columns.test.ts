/** A column chosen by hand stands over its words, survives moving and renaming, and can be taken back. */
import { expect, test } from 'vitest';
import { choose, columnsOf, tellingWords } from '../../addin/pane/columns/columns-of.ts';
import { judge, settingsOf, withSettings } from '../../addin/session/judge.ts';
import type { Checked } from '../../addin/session/state.ts';
import { dayFromIso } from '../../shared/calendar/day.ts';
import type { Grid } from '../../shared/workbook/grid.ts';
import { gridOf } from '../cases/grid.ts';

const headers = ['Hakija', 'Ryhmät/vko', 'Tapahtumat', 'Uudet sisällöt', 'Talousarvio', 'Sekalaista'];

const bookOf = (titles: readonly string[]): Grid =>
  gridOf([
    {
      name: 'Hakemukset',
      rows: `1: ${titles.join(' | ')}\n2: ${titles.map((t) => (t === 'Hakija' ? 'Rannan Kuoro ry' : 'kyllä')).join(' | ')}`,
    },
  ]);

function check(grid: Grid): Checked {
  const file = 'kumppanuusavustukset-2023.xlsx';
  const today = dayFromIso('2023-04-01')!;
  return {
    file,
    grid,
    ...judge(grid, file, today),
    settings: settingsOf(grid),
    sheetIds: new Map(),
    mergesUnknown: [],
  };
}

test.each([
  ['Ryhmät/vko', ['Ryhmät', 'vko']],
  ['Kotipaikka vuodenvaihteessa', ['Kotipaikka']],
  ['Käytetty raha (€)', ['Käytetty', 'raha']],
  ['Säännöt', []],
])('what tells of %s is quoted as it is written', (header, telling) => {
  const checked = check(bookOf([...headers.filter((h) => h !== header), header]));
  const column = columnsOf(checked.assessment.workbooks[0]!.sheets[0]!, checked).find(
    (c) => c.header === header,
  );
  expect(column && tellingWords(column)).toEqual(telling);
});

const fieldsOf = (checked: Checked, header: string) => {
  const table = checked.assessment.workbooks[0]!.sheets[0]!;
  const column = columnsOf(table, checked).find((c) => c.header === header);
  return { fields: column?.mappings.map((m) => m.field), certainty: column?.certainty };
};

/** Chooses for one column and checks again with what the workbook then carries. */
function chosen(
  checked: Checked,
  header: string,
  fields: readonly string[] | null,
  titles = headers,
): Checked {
  const table = checked.assessment.workbooks[0]!.sheets[0]!;
  const column = columnsOf(table, checked).find((c) => c.header === header)!;
  return check(withSettings(bookOf(titles), choose(checked, table, column, fields)));
}

const before = check(bookOf(headers));

test('words alone: what they tell and what they do not', () => {
  expect(fieldsOf(before, 'Talousarvio')).toEqual({ fields: ['budget'], certainty: 'sure' });
  expect(fieldsOf(before, 'Sekalaista')).toMatchObject({ certainty: null });
});

test('one column for two attachments', () => {
  const after = chosen(before, 'Sekalaista', ['plan', 'annualReport']);
  expect(fieldsOf(after, 'Sekalaista')).toEqual({ fields: ['plan', 'annualReport'], certainty: 'chosen' });
});

test('a field moves with the choice: its old column is nothing any more', () => {
  const after = chosen(before, 'Sekalaista', ['budget']);
  expect(fieldsOf(after, 'Sekalaista').fields).toEqual(['budget']);
  expect(fieldsOf(after, 'Talousarvio').fields).toEqual([]);
});

test('none of these', () => {
  expect(fieldsOf(chosen(before, 'Talousarvio', []), 'Talousarvio')).toEqual({
    fields: [],
    certainty: 'chosen',
  });
});

test('a second choice for the same column replaces the first', () => {
  const after = chosen(chosen(before, 'Sekalaista', ['plan']), 'Sekalaista', ['impact']);
  expect(fieldsOf(after, 'Sekalaista').fields).toEqual(['impact']);
});

test.each([
  [
    'moved',
    ['Hakija', 'Sekalaista', 'Ryhmät/vko', 'Tapahtumat', 'Uudet sisällöt', 'Talousarvio'],
    'Sekalaista',
  ],
  ['renamed in place', [...headers.slice(0, 5), 'Paperi'], 'Paperi'],
])('found again when %s', (_, titles, header) => {
  expect(fieldsOf(chosen(before, 'Sekalaista', ['plan'], titles), header).fields).toEqual(['plan']);
});

test('taken back: as the words tell, and nothing of it left in the settings', () => {
  const after = chosen(chosen(before, 'Talousarvio', []), 'Talousarvio', null);
  expect(fieldsOf(after, 'Talousarvio')).toEqual({ fields: ['budget'], certainty: 'sure' });
  expect(after.settings.sheets.flatMap((s) => s.columns)).toEqual([]);
});
