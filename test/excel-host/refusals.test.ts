/** What Excel refuses, and how the client tells it. */
import { expect, test } from 'vitest';
import { openClient } from './open-client.ts';
import { plainWorkbook } from './samples.ts';

type Batch = (context: Excel.RequestContext) => Promise<unknown>;
const sheetName = 'Hakemukset 2026';
const sheet = (context: Excel.RequestContext): Excel.Worksheet =>
  context.workbook.worksheets.getItem(sheetName);

/** Members that exist in the client and not in this host. */
const lacking: readonly [string, Batch][] = [
  ['Worksheet.shapes', async (c) => void sheet(c).shapes.getCount()],
  ['Workbook.pivotTables', async (c) => void c.workbook.pivotTables.getCount()],
  [
    'Range.sort',
    async (c) =>
      sheet(c)
        .getRange('A1')
        .sort.apply([{ key: 0 }]),
  ],
  [
    'Range.removeDuplicates()',
    async (c) => void sheet(c).getRange('A1:A3').removeDuplicates([0], true).load('removed'),
  ],
  ['Range.hasSpill', async (c) => void sheet(c).getRange('A1').load('hasSpill')],
  ['Worksheet.standardWidth (set)', async (c) => sheet(c).set({ standardWidth: 9 })],
  [
    'ConditionalFormatCollection.add(DataBar)',
    async (c) => void sheet(c).getRange('A1').conditionalFormats.add('DataBar'),
  ],
];

test.each(lacking)('%s is said to be not implemented, by name', async (name, batch) => {
  const { errorOf } = await openClient();
  const error = await errorOf(async (context) => {
    await batch(context);
    await context.sync();
  });
  expect(error?.code).toBe('NotImplemented');
  expect(error?.debugInfo.errorLocation).toBe(name);
});

test('an error names its place, and what came before it in the batch stays done', async () => {
  const { errorOf, host, OfficeExtension } = await openClient();
  const error = await errorOf(async (context) => {
    sheet(context).getRange('F1').values = [['ennen']];
    context.workbook.worksheets.getItem('puuttuu').load('name');
    sheet(context).getRange('F2').values = [['jälkeen']];
    await context.sync();
  });
  expect(error).toBeInstanceOf(OfficeExtension.Error);
  expect(error?.code).toBe('ItemNotFound');
  expect(error?.debugInfo.errorLocation).toBe('WorksheetCollection.getItem');
  expect(error?.debugInfo.statement).toContain('getItem');
  expect(host.values(sheetName, 'F1:F2')).toEqual([['ennen'], ['']]);
});

test('while a cell is being edited every request is refused, and works again after', async () => {
  const { errorOf, host } = await openClient();
  const read: Batch = async (context) => {
    context.workbook.load('name');
    await context.sync();
  };
  host.setEditMode(true);
  expect((await errorOf(read))?.code).toBe('InvalidOperationInCellEditMode');
  host.setEditMode(false);
  expect(await errorOf(read)).toBeUndefined();
});

const protectedWrites: readonly [string, (s: Excel.Worksheet) => unknown][] = [
  [
    'values',
    (s) => {
      s.getRange('A4').values = [['x']];
    },
  ],
  [
    'format',
    (s) => {
      s.getRange('A4').format.fill.color = 'red';
    },
  ],
  ['clear', (s) => s.getRange('A4').clear()],
  ['insert', (s) => s.getRange('4:4').insert('Down')],
  ['conditional format', (s) => s.getRange('A4').conditionalFormats.add('Custom')],
];

test.each(protectedWrites)('a protected sheet denies %s, and can still be read', async (_, write) => {
  const { errorOf, run, host } = await openClient();
  host.protect(sheetName);
  const error = await errorOf(async (context) => {
    write(sheet(context));
    await context.sync();
  });
  expect(error?.code).toBe('AccessDenied');
  await run(async (context) => {
    const s = sheet(context);
    s.protection.load('protected');
    const cell = s.getRange('A4').load('values');
    await context.sync();
    expect([s.protection.protected, cell.values]).toEqual([true, [['Nuorisoseura ry']]]);
  });
});

const long = 'x'.repeat(30_000);

test('a request over five megabytes is refused before anything is done', async () => {
  const { errorOf, host } = await openClient(await plainWorkbook());
  const error = await errorOf(async (context) => {
    context.workbook.worksheets.getItem('Taulu').getRange('A1:A200').values = Array.from(
      { length: 200 },
      () => [long],
    );
    await context.sync();
  });
  expect(error?.code).toBe('RequestPayloadSizeLimitExceeded');
  expect(host.values('Taulu', 'A1')).toEqual([[1]]);
});

test('an answer over five megabytes is refused', async () => {
  const { errorOf, host } = await openClient(await plainWorkbook());
  host.userEdit(
    'Taulu',
    'A1:A200',
    Array.from({ length: 200 }, () => [long]),
  );
  const read = (address: string) =>
    errorOf(async (context) => {
      context.workbook.worksheets.getItem('Taulu').getRange(address).load('values');
      await context.sync();
    });
  expect((await read('A1:A200'))?.code).toBe('ResponsePayloadSizeLimitExceeded');
  expect(await read('A1:A100')).toBeUndefined();
});

test('every request is counted with its actions and bytes', async () => {
  const { run, host } = await openClient();
  await run(async (context) => {
    context.workbook.load('name');
    await context.sync();
  });
  expect(host.requests).toHaveLength(1);
  const [{ actions, sentBytes, receivedBytes }] = host.requests as [(typeof host.requests)[number]];
  expect(actions).toBeGreaterThan(0);
  expect(sentBytes).toBeGreaterThan(100);
  expect(receivedBytes).toBeGreaterThan(50);
});
