/** Cells inserted and deleted, tables taken away, several areas at once, filters: through Microsoft's client. */
import { expect, test } from 'vitest';
import { openClient, settled } from './open-client.ts';
import { plainWorkbook } from './samples.ts';

const rows = [
  ['a', 'b', 'c'],
  [1, 2, 3],
  [4, 5, 6],
];

const edits: readonly [string, (sheet: Excel.Worksheet) => void, unknown[][], string][] = [
  [
    'cells right',
    (s) => s.getRange('A2').insert('Right'),
    [
      ['a', 'b', 'c', ''],
      ['', 1, 2, 3],
      [4, 5, 6, ''],
    ],
    'CellInserted A2 Right',
  ],
  [
    'cells down',
    (s) => s.getRange('B2:B2').insert('Down'),
    [
      ['a', 'b', 'c', ''],
      [1, '', 3, ''],
      [4, 2, 6, ''],
    ],
    'CellInserted B2 Down',
  ],
  [
    'cells left',
    (s) => s.getRange('A2').delete('Left'),
    [
      ['a', 'b', 'c', ''],
      [2, 3, '', ''],
      [4, 5, 6, ''],
    ],
    'CellDeleted A2 Left',
  ],
  [
    'cells up',
    (s) => s.getRange('A2').delete('Up'),
    [
      ['a', 'b', 'c', ''],
      [4, 2, 3, ''],
      ['', 5, 6, ''],
    ],
    'CellDeleted A2 Up',
  ],
  [
    'a column',
    (s) => s.getRange('B:B').delete('Left'),
    [
      ['a', 'c', '', ''],
      [1, 3, '', ''],
      [4, 6, '', ''],
    ],
    'ColumnDeleted B:B undefined',
  ],
  [
    'a row',
    (s) => s.getRange('2:2').insert('Down'),
    [
      ['a', 'b', 'c', ''],
      ['', '', '', ''],
      [1, 2, 3, ''],
    ],
    'RowInserted 2:2 undefined',
  ],
];

test.each(edits)('%s', async (_, edit, values, event) => {
  const { run, host } = await openClient(await plainWorkbook(rows));
  const seen: string[] = [];
  await run(async (context) => {
    context.workbook.worksheets.onChanged.add(
      async ({ changeType, address, changeDirectionState: moved }) => {
        seen.push(`${changeType} ${address} ${moved?.insertShiftDirection ?? moved?.deleteShiftDirection}`);
      },
    );
    await context.sync();
    edit(context.workbook.worksheets.getItem('Taulu'));
    await context.sync();
  });
  await settled();
  expect(host.values('Taulu', 'A1:D3')).toEqual(values);
  expect(seen).toEqual([event]);
});

test('a table made a range leaves its cells; one deleted takes them', async () => {
  const { run, host } = await openClient(await plainWorkbook(rows));
  await run(async (context) => {
    const { tables } = context.workbook.worksheets.getItem('Taulu');
    tables.add('A1:C3', true).convertToRange();
    const left = tables.getCount();
    await context.sync();
    expect(left.value).toBe(0);
    expect(host.values('Taulu', 'A2')).toEqual([[1]]);
    tables.add('A1:C3', true).delete();
    await context.sync();
  });
  expect(host.values('Taulu', 'A1:C3').flat().join('')).toBe('');
});

test('formats of several areas at once', async () => {
  const { run } = await openClient(await plainWorkbook(rows));
  await run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Taulu');
    const areas = sheet.getRanges('A1:C1,A3').load('areaCount,cellCount,address');
    areas.format.horizontalAlignment = 'Center';
    const cell = sheet.getRange('A3').load('format/horizontalAlignment');
    await context.sync();
    expect([areas.areaCount, areas.cellCount, areas.address]).toEqual([2, 4, 'Taulu!A1:C1,Taulu!A3']);
    expect(cell.format.horizontalAlignment).toBe('Center');
  });
});

test('an insertion that would part a merged area is a conflict', async () => {
  const { run, errorOf } = await openClient(await plainWorkbook(rows));
  await run(async (context) => {
    context.workbook.worksheets.getItem('Taulu').getRange('A2:B2').merge();
    await context.sync();
  });
  const error = await errorOf(async (context) => {
    context.workbook.worksheets.getItem('Taulu').getRange('B1').insert('Down');
    await context.sync();
  });
  expect(error?.code).toBe('MergedRangeConflict');
});

test('a protected workbook takes no sheet, a sheet without a filter says so', async () => {
  const { run, errorOf, host } = await openClient(await plainWorkbook(rows));
  host.workbook.structureProtected = true;
  await run(async (context) => {
    const { autoFilter } = context.workbook.worksheets.getItem('Taulu');
    autoFilter.load('enabled,isDataFiltered');
    context.workbook.protection.load('protected');
    await context.sync();
    expect([autoFilter.enabled, autoFilter.isDataFiltered, context.workbook.protection.protected]).toEqual([
      false,
      false,
      true,
    ]);
  });
  const error = await errorOf(async (context) => {
    context.workbook.worksheets.add('Uusi');
    await context.sync();
  });
  expect(error?.code).toBe('AccessDenied');
});

test('whole columns and rows carry a format, and so do cells written there later', async () => {
  const { run } = await openClient(await plainWorkbook(rows));
  await run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Taulu');
    sheet.getRange('B:B').format.font.bold = true;
    sheet.getRange('D9').values = [['x']];
    sheet.getRange('B9').values = [['x']];
    const bold = sheet.getRange('B9').load('format/font/bold');
    const plain = sheet.getRange('D9').load('format/font/bold');
    await context.sync();
    expect([bold.format.font.bold, plain.format.font.bold]).toEqual([true, false]);
  });
});

test('loading by class, inwards', async () => {
  const { run } = await openClient();
  await run(async (context) => {
    const table = context.workbook.tables.getItem('Hakemukset');
    (
      context as unknown as { loadRecursive(object: object, options: object, depth: number): void }
    ).loadRecursive(table, { Table: 'name', Worksheet: 'name', TableColumn: 'name' }, 2);
    await context.sync();
    expect([table.name, table.worksheet.name]).toEqual(['Hakemukset', 'Hakemukset 2026']);
    expect(table.columns.items.map((c) => c.name)).toEqual(['Hakija', 'Haettu', 'Päätös', 'Pisteet']);
  });
});
