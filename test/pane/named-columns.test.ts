/** Results in columns that the official names: before and after, kept in the workbook, given back as they were. */
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { feeds, optionsOf } from '../../addin/pane/writing/targets.ts';
import { changesOf } from '../../addin/session/overwriting.ts';
import { plansOf } from '../../addin/session/plans.ts';
import { type Desk, openDesk, partsOf } from './official-session.ts';
import { officialWorkbook, sheetName } from './official-workbook.ts';

const targets = { total: 'L', euros: 'M', verdict: 'N' };
/** Everything else stays out of the workbook. */
const alone = {
  ...targets,
  missing: 'none',
  'points:activity': 'none',
  'points:events': 'none',
  'points:newContent': 'none',
  'points:spending': 'none',
};

let bytes: Uint8Array;
let desk: Desk;
let opened: Record<string, string>;
beforeAll(async () => {
  bytes = await officialWorkbook();
});
beforeEach(async () => {
  desk = await openDesk(bytes, sheetName);
  opened = partsOf(desk.opened.host.save());
});
afterEach(() => vi.unstubAllGlobals());

const saved = () => desk.opened.host.save();
const values = (address: string) => desk.opened.host.values(sheetName, address);
const plan = () => plansOf(desk.checked(), 'fi')[0]!;
const euros = (row: number) => plan().columns.find((c) => c.id === 'euros')!.values[row - 4];
const inSheet = (act: (sheet: Excel.Worksheet) => unknown) =>
  desk.opened.run(async (context) => {
    act(context.workbook.worksheets.getItem(sheetName));
    await context.sync();
  });
/** All that a person sees of the sheet, and all that Excel tells of its cells. */
const shownIn = () =>
  desk.opened.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(sheetName);
    const range = sheet.getRange('A1:Z12').load('formulas,values,valueTypes,numberFormat');
    const marks = sheet.getRange().conditionalFormats.load('items/type');
    await context.sync();
    const { formulas, values: shown, valueTypes, numberFormat } = range;
    return { formulas, shown, valueTypes, numberFormat, marks: marks.items.length };
  });
const again = async () => {
  await desk.session.checkAll();
  await desk.rests();
};

test('the preview shows each cell before and after, formulas by name, and writes nothing', async () => {
  const shown = await desk.preview(alone);
  const changes = changesOf(shown.plans[0]!, shown.standing);
  expect(Object.fromEntries(changes.map((c) => [c.cell, [c.before, c.after]]))).toMatchObject({
    L4: [7, 12],
    L5: ["'007", 6],
    L6: ["'katso liite", 15],
    L7: [null, 8],
    M4: ['=E4/2', 1884],
    M5: [300.5, 827],
    M7: [true, 1179],
    N4: ["'kesken", 'valmis'],
    N6: [null, 'puutteellinen'],
  });
  expect(changes.some((c) => c.cell.endsWith('9'))).toBe(false);
  expect(partsOf(saved())).toEqual(opened);
});

describe.each([
  ['beside columns of ours', targets],
  ['alone', alone],
])('%s', (_, named) => {
  test.each(['restore', 'remove'] as const)(
    'written and taken out by %s: part by part as before',
    async (how) => {
      await desk.write(named);
      expect(values('L4:N4')).toEqual([[12, 1884, 'valmis']]);
      expect(values('M9')).toEqual([[2800.5]]);
      expect(await desk.session.takeOut(how)).toBeUndefined();
      expect(partsOf(saved())).toEqual(opened);
    },
  );

  test('closed and opened again in between', async () => {
    const before = await shownIn();
    await desk.write(named);
    const between = saved();
    vi.unstubAllGlobals();
    desk = await openDesk(between, sheetName);
    expect(desk.store.get().written).toBe(true);
    expect(await desk.session.takeOut('restore')).toBeUndefined();
    // Saved in between, equal cells may be written otherwise; what they hold and show is the same.
    expect(await shownIn()).toEqual(before);
    expect(Object.keys(partsOf(saved()))).toEqual(Object.keys(opened));
    expect(partsOf(saved())['customXml/item1.xml']).toBe(opened['customXml/item1.xml']);
  });
});

test('numbers are shown as such where the cell was a text or a day; the official’s own format stays', async () => {
  await desk.write(alone);
  const formats = await desk.opened.run(async (context) => {
    const range = context.workbook.worksheets
      .getItem(sheetName)
      .getRange('L4:M7')
      .load('numberFormat,valueTypes');
    await context.sync();
    expect(new Set(range.valueTypes.flat())).toEqual(new Set(['Double']));
    return range.numberFormat;
  });
  expect(formats.map(([points]) => points)).toEqual(['General', 'General', 'General', 'General']);
  expect(formats.map(([, euros]) => euros)).toEqual(['#,##0.00', '#,##0.00 "€"', '#,##0.00', '#,##0.00']);
});

test('what the official has changed since is asked about, left, or put back when they say so', async () => {
  await desk.write(alone);
  for (const [typed, over, left] of [
    [4000, false, 4000],
    [4001, true, 4000],
  ] as const) {
    await desk.types('M7', [[typed]]);
    const asked = await desk.session.takeOut('restore');
    expect(asked?.back.changed).toMatchObject([{ cell: 'M7', now: typed }]);
    expect(values('L4')).toEqual([[12]]);
    await desk.session.takeOutAll(asked!, over);
    expect(values('M4:M7').flat()).toEqual([2500, 300.5, '', left]);
    expect(desk.store.get().written).toBe(false);
    await desk.write(alone);
  }
});

test('written over again, what they had put there is what comes back', async () => {
  await desk.write(alone);
  await desk.types('M7', [[4000]]);
  const shown = await desk.write(alone);
  expect(changesOf(shown.plans[0]!, shown.standing)).toMatchObject([{ cell: 'M7', before: 4000 }]);
  await desk.session.takeOut('restore');
  expect(values('M4:M7').flat()).toEqual([2500, 300.5, '', 4000]);
});

test('cells that changed after the preview are not written over', async () => {
  const shown = await desk.preview(alone);
  await desk.types('M5', [[999]]);
  expect(await desk.session.write(shown)).toBe(false);
  expect(values('L4:N4')).toEqual([[7, 2500, 'kesken']]);
});

test('the columns changed round: each gets back its own', async () => {
  await desk.write(alone);
  await desk.write({ total: 'M', euros: 'L' });
  expect(values('L4:M4')).toEqual([[1884, 12]]);
  const shown = await desk.preview({ euros: 'none' });
  expect(shown.ending.returns.map((r) => r.column)).toEqual([12]);
  await desk.session.write(shown);
  expect(values('L4:M4')).toEqual([[7, 12]]);
  expect(await desk.session.takeOut('restore')).toBeUndefined();
  expect(partsOf(saved())).toEqual(opened);
});

describe('the sheet changes after writing', () => {
  beforeEach(() => desk.write(alone));

  test('columns moved', async () => {
    await inSheet((sheet) => sheet.getRange('C:C').insert('Right'));
    await again();
    expect(plan().lost).toEqual([]);
    await inSheet((sheet) => sheet.getRange('C:C').delete('Left'));
    await again();
    await desk.session.takeOut('restore');
    expect(partsOf(saved())).toEqual(opened);
  });

  test('a header renamed in its place', async () => {
    await desk.types('M3', [['Päätös, euroa']]);
    expect(plan().lost).toEqual([]);
    expect(await desk.session.takeOut('restore')).toBeUndefined();
    expect(values('M3:M5').flat()).toEqual(['Päätös, euroa', 2500, 300.5]);
  });

  test('a column deleted: said, and nothing written in its place', async () => {
    await inSheet((sheet) => sheet.getRange('M:M').delete('Left'));
    await again();
    expect(desk.store.get().lost).toEqual([{ sheet: sheetName, header: 'Myönnetään €' }]);
    const findings = desk.checked().assessment.workbooks[0]!.sheets[0]!.findings;
    expect(findings.filter((f) => f.code === 'sheet.result-missing')).toHaveLength(1);
    const before = values('M4:O8');
    await desk.types('F5', [[3]]);
    expect(values('L5')).toEqual([[8]]);
    expect(values('M4:O8')).toEqual(before);
    const asked = await desk.session.takeOut('restore');
    expect(asked?.back.lost).toEqual([{ sheet: sheetName, id: 'euros', cells: 3 }]);
    await desk.session.takeOutAll(asked!, false);
    expect(values('L4:L6').flat()).toEqual([7, '007', 'katso liite']);
  });

  test('rows in another order: each applicant gets back its own', async () => {
    const [first, second] = values('A4:O5');
    await desk.types('A4:O5', [second!, first!]);
    await desk.session.takeOut('restore');
    expect(values('A4:A5').flat()).toEqual(['Toinen Kerho ry', 'Ensimmäinen Seura ry']);
    expect(values('L4:N5')).toEqual([
      ['007', 300.5, ''],
      [7, 2500, 'kesken'],
    ]);
  });

  test('a row gone: the others are given back', async () => {
    desk.opened.host.deleteRows(sheetName, 3);
    await desk.rests();
    const asked = await desk.session.takeOut('restore');
    expect(asked?.back.lost.map((l) => l.cells)).toEqual([1, 1, 1]);
    await desk.session.takeOutAll(asked!, false);
    expect(values('L4:L5').flat()).toEqual(['007', 'katso liite']);
  });
});

describe('live', () => {
  beforeEach(() => desk.write(alone));
  const requests = () => desk.opened.host.requests;

  test('an edit updates the official’s cells in two small requests and sets off nothing more', async () => {
    const asked = requests().length;
    await desk.types('F5', [[3]]);
    expect(values('L5:M5')).toEqual([[8, euros(5)]]);
    expect(requests().length - asked).toBe(2);
    await desk.rests();
    expect(requests().length - asked).toBe(2);
    await desk.session.takeOut('restore');
    expect(values('L5:M5')).toEqual([['007', 300.5]]);
  });

  test('what the official puts in a cell stays, and is said', async () => {
    await desk.types('L5', [[5]]);
    expect(desk.store.get().behind).toBe(1);
    await desk.types('F5', [[3]]);
    expect(values('L5:M5')).toEqual([[5, euros(5)]]);
    expect(desk.store.get().behind).toBe(1);
  });

  test('a colleague’s edit is not answered', async () => {
    desk.opened.host.userEdit(sheetName, 'F5', [[3]], { source: 'Remote' });
    await desk.rests();
    expect(values('L5')).toEqual([[6]]);
  });

  test('the mark stands on the written columns alone', async () => {
    const areas = desk.opened.host.workbook
      .requireSheet(sheetName)
      .conditionalFormats.flatMap((f) => f.areas.map((a) => [a.column, a.columnCount, a.row, a.rowCount]));
    expect(areas).toEqual([[11, 3, 3, 5]]);
  });
});

test('a column that is read cannot be named, nor one with merged cells', async () => {
  await inSheet((sheet) => sheet.getRange('O5:O6').merge());
  await again();
  const refused = new Map(optionsOf(desk.checked(), plan()).map((o) => [o.column, o.refused?.why]));
  expect(['A', 'E', 'F', 'K'].map((c) => refused.get(c))).toEqual(['read', 'read', 'read', 'read']);
  expect(['L', 'M', 'N', 'O'].map((c) => refused.get(c))).toEqual([
    undefined,
    undefined,
    undefined,
    'merged',
  ]);
});

test('formulas by which a result would come back as a fact are named, over other columns too', async () => {
  expect(feeds(desk.checked(), plan(), 'M')).toEqual([]);
  await desk.types('O5', [['=M5*2']]);
  await desk.types('J5', [['=SUM(O4:O5)']]);
  expect(feeds(desk.checked(), plan(), 'M')).toEqual(['spending']);
  expect(feeds(desk.checked(), plan(), 'L')).toEqual([]);
});

test('a protected sheet refuses, and what stood there is still what comes back', async () => {
  const shown = await desk.preview(alone);
  desk.opened.host.protect(sheetName);
  await desk.session.write(shown);
  expect(desk.store.get().trouble).toBe('protected');
  desk.opened.host.protect(sheetName, false);
  await again();
  expect(values('L4:N4')).toEqual([[7, 2500, 'kesken']]);
  await desk.session.takeOut('restore');
  expect(partsOf(saved())).toEqual(opened);
});
