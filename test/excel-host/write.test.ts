/** What an add-in writes, through Microsoft's client. */
import { expect, test } from 'vitest';
import { ExcelHost } from './host.ts';
import { openClient } from './open-client.ts';
import { plainWorkbook } from './samples.ts';

const sheetName = 'Hakemukset 2026';

test('values by cell and by block; null leaves a cell, an empty string clears it', async () => {
  const { run, host } = await openClient(
    await plainWorkbook([
      [1, 2],
      [3, 4],
    ]),
  );
  await run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Taulu');
    sheet.getRange('A1:B2').values = [
      [null, 'x'],
      ['', true],
    ];
    sheet.getRange('D1:D3').values = [['sama'], ['sama'], ['sama']];
    await context.sync();
  });
  expect(host.values('Taulu', 'A1:D3')).toEqual([
    [1, 'x', '', 'sama'],
    ['', true, '', 'sama'],
    ['', '', '', 'sama'],
  ]);
});

test('the client cuts a large write into blocks itself; the host sees one request', async () => {
  const { run, host } = await openClient(await plainWorkbook());
  await run(async (context) => {
    context.workbook.worksheets.getItem('Taulu').getRange('A1:B2000').values = Array.from(
      { length: 2000 },
      (_, i) => [i, -i],
    );
    await context.sync();
  });
  expect(host.values('Taulu', 'A2000:B2000')).toEqual([[1999, -1999]]);
  expect(host.requests[0]!.actions).toBeGreaterThan(5);
});

test('an array of the wrong size is refused', async () => {
  const { errorOf } = await openClient();
  const error = await errorOf(async (context) => {
    context.workbook.worksheets.getItem(sheetName).getRange('F1:F3').values = [[1], [2]];
    await context.sync();
  });
  expect(error?.code).toBe('InvalidArgument');
  expect(error?.debugInfo.errorLocation).toBe('Range.values');
});

test('formats: read back, and null where cells differ', async () => {
  const { run } = await openClient();
  await run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(sheetName);
    const cell = sheet.getRange('F3');
    cell.format.fill.color = '#ffe0e0';
    cell.format.font.bold = true;
    cell.format.font.color = 'red';
    cell.format.horizontalAlignment = 'Right';
    cell.format.wrapText = true;
    cell.format.columnWidth = 100;
    cell.numberFormat = [['#,##0.00']];
    cell.values = [[1234.5]];
    cell.load(
      'text,format/columnWidth,format/useStandardWidth,format/wrapText,format/horizontalAlignment,format/fill/color,format/font/bold,format/font/color',
    );
    const both = sheet.getRange('F3:F4').load('format/font/bold');
    await context.sync();
    expect(cell.text).toEqual([['1\u00A0234,50']]);
    expect(cell.format.columnWidth).toBe(100);
    expect(cell.format.useStandardWidth).toBe(false);
    expect([cell.format.wrapText, cell.format.horizontalAlignment]).toEqual([true, 'Right']);
    expect([cell.format.fill.color, cell.format.font.bold, cell.format.font.color]).toEqual([
      '#FFE0E0',
      true,
      '#FF0000',
    ]);
    expect(both.format.font.bold).toBeNull();
  });
});

test('a table, named, styled, with columns and rows', async () => {
  const { run, host } = await openClient(
    await plainWorkbook([
      ['Hakija', 'Pisteet'],
      ['Kuoro ry', 5],
    ]),
  );
  await run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Taulu');
    const table = sheet.tables.add('A1:B2', true);
    table.name = 'Tulos';
    table.style = 'TableStyleLight9';
    table.rows.add(undefined, [
      ['Seura ry', 7],
      ['Kerho ry', 9],
    ]);
    table.columns.getItem('Pisteet').name = 'Yhteensä';
    await context.sync();
    const range = table.getRange().load('address,values');
    table.columns.getItemAt(1).load('name');
    table.rows.load('count');
    await context.sync();
    expect(range.address).toBe('Taulu!A1:B4');
    expect(range.values).toEqual([
      ['Hakija', 'Yhteensä'],
      ['Kuoro ry', 5],
      ['Seura ry', 7],
      ['Kerho ry', 9],
    ]);
    expect(table.rows.count).toBe(3);
    table.resize('A1:B5');
    table.showTotals = true;
    await context.sync();
    const totals = table.getTotalRowRange().load('address');
    await context.sync();
    expect(totals.address).toBe('Taulu!A6:B6');
  });
  const again = new ExcelHost(host.save()).workbook.table('Tulos');
  expect(again?.columnNames).toEqual(['Hakija', 'Yhteensä']);
  expect(again?.look.style).toBe('TableStyleLight9');
  expect(again?.showTotals).toBe(true);
});

test('a conditional format by formula, seen again in the saved file', async () => {
  const { run, host } = await openClient();
  await run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheetName).getRange('A4:D5');
    const format = range.conditionalFormats.add('Custom');
    format.custom.rule.formula = '=$D4=""';
    format.custom.format.fill.color = '#FFE0E0';
    format.custom.format.font.bold = true;
    range.conditionalFormats.load('items/type,items/id');
    format.custom.rule.load('formula');
    const count = range.conditionalFormats.getCount();
    await context.sync();
    expect(range.conditionalFormats.items.map((f) => f.type)).toEqual(['Custom']);
    expect(format.custom.rule.formula).toBe('=$D4=""');
    expect(count.value).toBe(1);
  });
  const [saved] = new ExcelHost(host.save()).workbook.requireSheet(sheetName).conditionalFormats;
  expect(saved).toMatchObject({ type: 'Custom', formula: '=$D4=""', look: { fill: '#FFE0E0', bold: true } });
});

test('custom XML parts: added, found by namespace, set, deleted', async () => {
  const namespace = 'https://example.org/ns/1';
  const { run, host } = await openClient();
  const saved = async (): Promise<string[]> =>
    new ExcelHost(host.save()).workbook.customXmlParts.map((p) => p.xml);
  await run(async (context) => {
    const parts = context.workbook.customXmlParts;
    const part = parts.add(`<c xmlns="${namespace}" v="1"/>`);
    const found = parts.getByNamespace(namespace).getOnlyItemOrNullObject();
    const none = parts.getByNamespace('urn:other').getOnlyItemOrNullObject();
    const xml = found.getXml();
    part.load('id,namespaceUri');
    await context.sync();
    expect(xml.value).toBe(`<c xmlns="${namespace}" v="1"/>`);
    expect(part.namespaceUri).toBe(namespace);
    expect(none.isNullObject).toBe(true);
    found.setXml(`<c xmlns="${namespace}" v="2"/>`);
    await context.sync();
    expect(await saved()).toEqual([`<c xmlns="${namespace}" v="2"/>`]);
    found.delete();
    await context.sync();
    expect(await saved()).toEqual([]);
  });
});

test('settings, names and sheets', async () => {
  const { run, host, errorOf } = await openClient();
  await run(async (context) => {
    const { workbook } = context;
    workbook.settings.add('vuosi', { year: 2026 });
    const setting = workbook.settings.getItem('vuosi').load('value');
    const added = workbook.worksheets.add('Yhteenveto');
    added.getRange('A1').values = [['x']];
    const name = workbook.names.add('_anchor', added.getRange('A1:B2'), 'ankkuri');
    name.visible = false;
    name.load('formula,type,visible,scope');
    added.visibility = 'Hidden';
    await context.sync();
    expect(setting.value).toEqual({ year: 2026 });
    expect([name.formula, name.type, name.visible, name.scope]).toEqual([
      '=Yhteenveto!$A$1:$B$2',
      'Range',
      false,
      'Workbook',
    ]);
  });
  const again = new ExcelHost(host.save()).workbook;
  expect(again.worksheets.map((s) => [s.name, s.visibility])).toEqual([
    [sheetName, 'Visible'],
    ['Ohje', 'Visible'],
    ['Yhteenveto', 'Hidden'],
  ]);
  expect(again.namedItem('_anchor')).toMatchObject({
    visible: false,
    formula: '=Yhteenveto!$A$1:$B$2',
    comment: 'ankkuri',
  });
  const taken = await errorOf(async (context) => {
    context.workbook.worksheets.add('OHJE');
    await context.sync();
  });
  expect(taken?.code).toBe('ItemAlreadyExists');
});

test('a report sheet: link, frozen row, page, chart', async () => {
  const { run, host } = await openClient();
  await run(async (context) => {
    const sheet = context.workbook.worksheets.add('Raportti');
    sheet.getRange('A1:B3').values = [
      ['Laji', 'Eurot'],
      ['Kumppanuus', 3],
      ['Projekti', 4],
    ];
    sheet.getRange('A4').hyperlink = {
      documentReference: `'${sheetName}'!A4`,
      textToDisplay: 'Nuorisoseura ry',
      screenTip: 'Rivi 4',
    };
    sheet.freezePanes.freezeRows(1);
    sheet.pageLayout.orientation = 'Landscape';
    sheet.pageLayout.zoom = { horizontalFitToPages: 1 };
    sheet.pageLayout.setPrintTitleRows('$1:$1');
    sheet.getRange('A:B').format.autofitColumns();
    const chart = sheet.charts.add('ColumnClustered', sheet.getRange('A1:B3'), 'Auto');
    chart.title.text = 'Avustukset';
    chart.setPosition('D1', 'H12');
    chart.axes.categoryAxis.reversePlotOrder = true;
    const axis = chart.axes.categoryAxis.load('reversePlotOrder');
    const series = chart.series.load('items/name');
    chart.load('top,left,name');
    const link = sheet.getRange('A4').load('hyperlink,values');
    await context.sync();
    expect(series.items.map((s) => s.name)).toEqual(['Eurot']);
    expect(axis.reversePlotOrder).toBe(true);
    expect(link.values).toEqual([['Nuorisoseura ry']]);
    expect(link.hyperlink.documentReference).toBe(`'${sheetName}'!A4`);
    sheet.activate();
    sheet.getRange('B2').select();
    const selected = context.workbook.getSelectedRange().load('address');
    await context.sync();
    expect(selected.address).toBe('Raportti!B2');
  });
  const sheet = new ExcelHost(host.save()).workbook.requireSheet('Raportti');
  expect(sheet.frozen).toEqual({ rows: 1, columns: 0 });
  expect(sheet.pageLayout).toMatchObject({ orientation: 'Landscape', zoom: { horizontalFitToPages: 1 } });
  expect(sheet.hyperlinks).toMatchObject([{ documentReference: `'${sheetName}'!A4`, screenTip: 'Rivi 4' }]);
  expect(sheet.workbook.names.find((n) => n.name === '_xlnm.Print_Titles')?.formula).toBe('=Raportti!$1:$1');
  expect(sheet.columns.at(0)!.width).toBeGreaterThan(10);
});

test('kept ranges and names move with their rows; a deleted one is no longer valid', async () => {
  const { run, host, errorOf } = await openClient();
  await run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheetName).getRange('A5').load('address');
    await context.sync();
    host.insertRows(sheetName, 3, 2);
    range.load('address,values');
    const named = context.workbook.names.getItem('Haetut').getRange().load('address');
    const table = context.workbook.tables.getItem('Hakemukset').getRange().load('address');
    await context.sync();
    expect(range.address).toBe(`'${sheetName}'!A7`);
    expect(range.values).toEqual([['Kuoro ry']]);
    expect(named.address).toBe(`'${sheetName}'!B6:B7`);
    expect(table.address).toBe(`'${sheetName}'!A3:D7`);
  });
  const gone = await errorOf(async (context) => {
    const range = context.workbook.worksheets.getItem(sheetName).getRange('A7').load('address');
    await context.sync();
    host.deleteRows(sheetName, 6);
    range.load('values');
    await context.sync();
  });
  expect(gone?.code).toBe('InvalidReference');
});
