/** Events, from a person, a colleague and the add-in itself, through Microsoft's client. */
import { expect, test } from 'vitest';
import type { ExcelHost } from './host.ts';
import { openClient, settled } from './open-client.ts';

const sheetName = 'Hakemukset 2026';

type Seen = {
  address: string;
  changeType: string;
  source: string;
  triggerSource: string;
  details: Excel.ChangedEventDetail | undefined;
};
const said = (e: Seen): object => ({
  address: e.address,
  changeType: e.changeType,
  source: e.source,
  triggerSource: e.triggerSource,
  ...(e.details && { before: e.details.valueBefore, after: e.details.valueAfter }),
});

const acts: readonly [string, (host: ExcelHost) => void, object][] = [
  [
    'one cell',
    (h) => h.userEdit(sheetName, 'B4', [[999]]),
    {
      address: 'B4',
      changeType: 'RangeEdited',
      source: 'Local',
      triggerSource: 'Unknown',
      before: 1200.5,
      after: 999,
    },
  ],
  [
    'a typed string',
    (h) => h.userEdit(sheetName, 'B4', [['12%']]),
    {
      address: 'B4',
      changeType: 'RangeEdited',
      source: 'Local',
      triggerSource: 'Unknown',
      before: 1200.5,
      after: 0.12,
    },
  ],
  [
    'a colleague',
    (h) => h.userEdit(sheetName, 'A4', [['Toinen ry']], { source: 'Remote' }),
    {
      address: 'A4',
      changeType: 'RangeEdited',
      source: 'Remote',
      triggerSource: 'Unknown',
      before: 'Nuorisoseura ry',
      after: 'Toinen ry',
    },
  ],
  [
    'several cells',
    (h) => h.userEdit(sheetName, 'A4:B4', [['a', 1]]),
    { address: 'A4:B4', changeType: 'RangeEdited', source: 'Local', triggerSource: 'Unknown' },
  ],
  [
    'a row inserted',
    (h) => h.insertRows(sheetName, 3),
    { address: '4:4', changeType: 'RowInserted', source: 'Local', triggerSource: 'Unknown' },
  ],
  [
    'rows deleted',
    (h) => h.deleteRows(sheetName, 3, 2),
    { address: '4:5', changeType: 'RowDeleted', source: 'Local', triggerSource: 'Unknown' },
  ],
];

test.each(acts)('%s is told to sheet and workbook handlers alike', async (_, act, expected) => {
  const { run, host } = await openClient();
  const seen: [string, object][] = [];
  await run(async (context) => {
    context.workbook.worksheets
      .getItem(sheetName)
      .onChanged.add(async (e) => void seen.push(['sheet', said(e as Seen)]));
    context.workbook.worksheets.onChanged.add(async (e) => void seen.push(['workbook', said(e as Seen)]));
    await context.sync();
  });
  act(host);
  await settled();
  expect(seen).toEqual([
    ['sheet', expected],
    ['workbook', expected],
  ]);
});

test('a table tells of changes inside it only', async () => {
  const { run, host } = await openClient();
  const seen: string[] = [];
  await run(async (context) => {
    context.workbook.tables
      .getItem('Hakemukset')
      .onChanged.add(async (e) => void seen.push(`table ${e.address}`));
    context.workbook.tables.onChanged.add(async (e) => void seen.push(`tables ${e.address}`));
    await context.sync();
  });
  host.userEdit(sheetName, 'B5', [[5]]);
  host.userEdit(sheetName, 'H9', [[5]]);
  await settled();
  expect(seen).toEqual(['table B5', 'tables B5']);
});

test('own writes are marked, and silent while events are off', async () => {
  const { run } = await openClient();
  const seen: string[] = [];
  await run(async (context) => {
    context.workbook.worksheets.onChanged.add(async (e) => void seen.push(`${e.address} ${e.triggerSource}`));
    await context.sync();
    const sheet = context.workbook.worksheets.getItem(sheetName);
    sheet.getRange('D4').values = [[1]];
    await context.sync();
    context.runtime.enableEvents = false;
    sheet.getRange('D5').values = [[1]];
    context.runtime.enableEvents = true;
    await context.sync();
  });
  await settled();
  expect(seen).toEqual(['D4 ThisLocalAddin']);
});

test('the range of an event can be asked for, and follows its cells', async () => {
  const { run, host, Excel } = await openClient();
  const seen: unknown[] = [];
  await run(async (context) => {
    context.workbook.worksheets.onChanged.add(async (e) => {
      if (e.changeType !== 'RangeEdited') return;
      host.insertRows(sheetName, 0);
      await Excel.run(async (own) => {
        const range = e.getRange(own).load('address,values');
        await own.sync();
        seen.push(range.address, range.values);
      });
    });
    await context.sync();
  });
  host.userEdit(sheetName, 'B5', [[7]]);
  await settled();
  expect(seen).toEqual([`'${sheetName}'!B6`, [[7]]]);
});

test('a removed handler hears nothing more', async () => {
  const { run, host, Excel } = await openClient();
  const seen: string[] = [];
  let handler: OfficeExtension.EventHandlerResult<Excel.WorksheetChangedEventArgs> | undefined;
  await run(async (context) => {
    handler = context.workbook.worksheets
      .getItem(sheetName)
      .onChanged.add(async (e) => void seen.push(e.address));
    await context.sync();
  });
  host.userEdit(sheetName, 'B5', [[1]]);
  await settled();
  await Excel.run(handler!.context as Excel.RequestContext, async (context) => {
    handler!.remove();
    await context.sync();
  });
  host.userEdit(sheetName, 'B6', [[2]]);
  await settled();
  expect(seen).toEqual(['B5']);
  expect(host.session.registrations.size).toBe(0);
});

test('selection, activation, sheets added and deleted', async () => {
  const { run, host } = await openClient();
  const seen: string[] = [];
  await run(async (context) => {
    const { worksheets } = context.workbook;
    context.workbook.onSelectionChanged.add(async () => void seen.push('workbook selection'));
    worksheets.onSelectionChanged.add(async (e) => void seen.push(`selection ${e.address}`));
    worksheets.onActivated.add(
      async (e) => void seen.push(`activated ${host.workbook.sheet(e.worksheetId)?.name}`),
    );
    worksheets.getItem('Ohje').onActivated.add(async () => void seen.push('Ohje activated'));
    worksheets.onAdded.add(async () => void seen.push('added'));
    worksheets.onDeleted.add(async () => void seen.push('deleted'));
    await context.sync();
  });
  host.select(sheetName, 'B5');
  host.activate('Ohje');
  host.workbook.deleteWorksheet(host.workbook.addWorksheet('Uusi'));
  await settled();
  expect(seen).toEqual([
    'workbook selection',
    'selection B5',
    'Ohje activated',
    'activated Ohje',
    'added',
    'deleted',
  ]);
});
