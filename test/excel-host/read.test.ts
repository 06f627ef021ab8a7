/** What an add-in reads, through Microsoft's client. */
import { expect, test } from 'vitest';
import { openClient, settled } from './open-client.ts';

const sheetName = 'Hakemukset 2026';

test('a used range with values, formulas, text, types and formats in one request', async () => {
  const { run, host } = await openClient();
  await run(async (context) => {
    const used = context.workbook.worksheets.getActiveWorksheet().getUsedRange(true);
    used.load(
      'address,values,formulas,text,valueTypes,numberFormat,rowIndex,columnIndex,rowCount,columnCount,cellCount',
    );
    await context.sync();
    expect(used.address).toBe(`'${sheetName}'!A1:D5`);
    expect(used.values[3]).toEqual(['Nuorisoseura ry', 1200.5, 46095, '']);
    expect(used.formulas[3]).toEqual(used.values[3]);
    expect(used.text[3]).toEqual(['Nuorisoseura ry', '1200,5', '14.3.2026', '']);
    expect(used.valueTypes[4]).toEqual(['String', 'String', 'Empty', 'Empty']);
    expect(used.numberFormat[3]).toEqual(['General', 'General', 'd.m.yyyy', 'General']);
    expect([used.rowIndex, used.columnIndex, used.rowCount, used.columnCount, used.cellCount]).toEqual([
      0, 0, 5, 4, 20,
    ]);
  });
  await settled();
  // The read itself, and letting go of the range it kept.
  expect(host.requests).toHaveLength(2);
  expect(host.session.keptCount).toBe(0);
});

test('a merged area has its value once', async () => {
  const { run } = await openClient();
  await run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(sheetName);
    const title = sheet.getRange('A1:D1').load('values');
    const merged = sheet.getRange('A1:D5').getMergedAreasOrNullObject().load('address,areaCount');
    const none = sheet.getRange('A3:D5').getMergedAreasOrNullObject().load('address');
    const areas = merged.areas.load('items/address,items/rowCount');
    await context.sync();
    expect(title.values).toEqual([['Avustushakemukset', '', '', '']]);
    expect(merged.address).toBe(`'${sheetName}'!A1:D1`);
    expect(areas.items.map((r) => r.address)).toEqual([`'${sheetName}'!A1:D1`]);
    expect(none.isNullObject).toBe(true);
  });
});

test('collections with selected properties, nested selects, counts and null objects', async () => {
  const { run } = await openClient();
  await run(async (context) => {
    const { workbook } = context;
    const missing = workbook.worksheets.getItemOrNullObject('puuttuu');
    const onMissing = missing.getRange('A1');
    onMissing.load('values');
    const sheets = workbook.worksheets.load('items/name,items/visibility,items/position,items/id');
    const count = workbook.worksheets.getCount();
    const table = workbook.tables.getItem('Hakemukset').load('name,showTotals,style,showHeaders');
    const columns = table.columns.load('items/name,items/index,count');
    const body = table.getDataBodyRange().load('values,worksheet/name');
    const header = table.getHeaderRowRange().load('values');
    const named = workbook.names.getItemOrNullObject('haetut').getRangeOrNullObject().load('address');
    const first = workbook.worksheets.getFirst(true).load('name');
    await context.sync();
    expect(missing.isNullObject).toBe(true);
    expect(onMissing.isNullObject).toBe(true);
    expect(sheets.items.map((s) => [s.name, s.visibility, s.position])).toEqual([
      [sheetName, 'Visible', 0],
      ['Ohje', 'Visible', 1],
    ]);
    expect(count.value).toBe(2);
    expect([table.name, table.showTotals, table.showHeaders]).toEqual(['Hakemukset', false, true]);
    expect(columns.items.map((c) => c.name)).toEqual(['Hakija', 'Haettu', 'Päätös', 'Pisteet']);
    expect(columns.count).toBe(4);
    expect(body.values).toHaveLength(2);
    expect(body.worksheet.name).toBe(sheetName);
    expect(header.values[0]![1]).toBe('Haettu');
    expect(named.address).toBe(`'${sheetName}'!B4:B5`);
    expect(first.name).toBe(sheetName);
  });
});

const reached: readonly [string, (sheet: Excel.Worksheet) => Excel.Range, string][] = [
  ['getRange without address', (s) => s.getRange(), '1:1048576'],
  ['getRange of a name', (s) => s.getRange('Haetut'), 'B4:B5'],
  ['getCell', (s) => s.getCell(4, 1), 'B5'],
  ['getRangeByIndexes', (s) => s.getRangeByIndexes(2, 1, 2, 3), 'B3:D4'],
  ['getOffsetRange', (s) => s.getRange('A1:B2').getOffsetRange(2, 1), 'B3:C4'],
  ['getResizedRange', (s) => s.getRange('A1:B2').getResizedRange(1, -1), 'A1:A3'],
  ['getEntireColumn', (s) => s.getRange('B2:C3').getEntireColumn(), 'B:C'],
  ['getEntireRow', (s) => s.getRange('B2:C3').getEntireRow(), '2:3'],
  ['getIntersection', (s) => s.getRange('A1:B2').getIntersection('B2:D9'), 'B2'],
  ['getBoundingRect', (s) => s.getRange('B2').getBoundingRect('D9'), 'B2:D9'],
  ['getColumn', (s) => s.getRange('B2:D9').getColumn(1), 'C2:C9'],
  ['getRow', (s) => s.getRange('B2:D9').getRow(2), 'B4:D4'],
  ['getLastRow', (s) => s.getRange('B2:D9').getLastRow(), 'B9:D9'],
  ['getLastColumn', (s) => s.getRange('B2:D9').getLastColumn(), 'D2:D9'],
  ['getLastCell', (s) => s.getRange('B2:D9').getLastCell(), 'D9'],
  ['getColumnsAfter', (s) => s.getRange('B2:D9').getColumnsAfter(2), 'E2:F9'],
  ['getRowsBelow', (s) => s.getRange('B2:D9').getRowsBelow(1), 'B10:D10'],
  ['getUsedRange of a part', (s) => s.getRange('A4:Z99').getUsedRange(true), 'A4:C5'],
];

test.each(reached)('%s', async (_, reach, address) => {
  const { run } = await openClient();
  await run(async (context) => {
    const range = reach(context.workbook.worksheets.getItem(sheetName)).load('address');
    await context.sync();
    expect(range.address).toBe(`'${sheetName}'!${address}`);
  });
});

test('whole columns are not spelled out', async () => {
  const { run } = await openClient();
  await run(async (context) => {
    const column = context.workbook.worksheets
      .getItem(sheetName)
      .getRange('B:B')
      .load('values,rowCount,isEntireColumn');
    await context.sync();
    expect([column.values, column.rowCount, column.isEntireColumn]).toEqual([null, 1_048_576, true]);
  });
});

test('hidden rows and columns: seen by value, left out of the visible view', async () => {
  const { run } = await openClient();
  await run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(sheetName);
    sheet.getRange('4:4').rowHidden = true;
    sheet.getRange('C:C').columnHidden = true;
    const all = sheet.getRange('A3:D5').load('values,rowHidden,columnHidden,hidden');
    const view = sheet.getRange('A3:D5').getVisibleView().load('values,rowCount,cellAddresses');
    const rows = view.rows.load('items/values');
    const properties = sheet.getRange('A3:D5').getRowProperties({ rowIndex: true, rowHidden: true });
    const columns = sheet.getRange('A3:D5').getColumnProperties({ columnHidden: true });
    const cells = sheet
      .getRange('A3:B3')
      .getCellProperties({ address: true, format: { font: { bold: true } } });
    await context.sync();
    expect(all.values).toHaveLength(3);
    expect([all.rowHidden, all.columnHidden, all.hidden]).toEqual([null, null, null]);
    expect(view.values.map((r) => r[0])).toEqual(['Hakija', 'Kuoro ry']);
    expect(view.cellAddresses[1]![2]).toBe(`'${sheetName}'!D5`);
    expect(rows.items).toHaveLength(2);
    expect(properties.value.map((r) => r.rowHidden)).toEqual([false, true, false]);
    expect(properties.value.map((r) => r.rowIndex)).toEqual([2, 3, 4]);
    expect(columns.value.map((c) => c.columnHidden)).toEqual([false, false, true, false]);
    expect(cells.value[0]![1]).toEqual({ address: `'${sheetName}'!B3`, format: { font: { bold: false } } });
  });
});

test('the application tells the user separators, the workbook its name', async () => {
  const { run } = await openClient();
  await run(async (context) => {
    const { application } = context.workbook;
    application.load('decimalSeparator,thousandsSeparator,calculationMode');
    application.cultureInfo.load('name');
    application.cultureInfo.datetimeFormat.load('shortDatePattern');
    application.suspendScreenUpdatingUntilNextSync();
    context.workbook.load('name');
    await context.sync();
    expect([application.decimalSeparator, application.thousandsSeparator]).toEqual([',', '\u00A0']);
    expect([application.cultureInfo.name, application.cultureInfo.datetimeFormat.shortDatePattern]).toEqual([
      'fi-FI',
      'd.m.yyyy',
    ]);
    expect(context.workbook.name).toBe('avustukset.xlsx');
  });
});

test('a property that was not loaded cannot be read, by the client itself', async () => {
  const { errorOf } = await openClient();
  const error = await errorOf(async (context) => context.workbook.worksheets.getActiveWorksheet().name);
  expect(error?.code).toBe('PropertyNotLoaded');
});

test('retrieving several levels at once', async () => {
  const { run } = await openClient();
  await run(async (context) => {
    const table = context.workbook.tables.getItem('Hakemukset');
    table.load({ name: true, worksheet: { name: true }, columns: { name: true } });
    await context.sync();
    expect([table.name, table.worksheet.name]).toEqual(['Hakemukset', sheetName]);
    expect(table.columns.items.map((c) => c.name)).toContain('Haettu');
  });
});
