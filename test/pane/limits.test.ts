/**
 * What Excel cannot give at once, or does not say: the workbook is read whole all the same, and as the worker
 * reads it from its file.
 */
import { expect, test, vi } from 'vitest';
import { inBlocks, type PlannedBlock } from '../../addin/excel/blocks.ts';
import { mergesByParts } from '../../addin/excel/merges.ts';
import { readSnapshot, type Snapshot } from '../../addin/excel/snapshot.ts';
import { judge } from '../../addin/session/judge.ts';
import { type Day, dayFromIso } from '../../shared/calendar/day.ts';
import { address } from '../../shared/workbook/address.ts';
import type { Area, Sheet } from '../../shared/workbook/grid.ts';
import { type Opened, openClient } from '../excel-host/open-client.ts';
import { webLimits } from '../excel-host/protocol/exchange.ts';
import { build, escapeXml } from '../xlsx/build.ts';
import { gridOf } from '../xlsx/read.ts';

const today = dayFromIso('2024-03-15') as Day;

async function read(bytes: Buffer): Promise<{ readonly opened: Opened; readonly snapshot: Snapshot }> {
  const opened = await openClient(bytes);
  vi.stubGlobal('Office', opened.Office);
  const snapshot = await readSnapshot(new opened.Excel.RequestContext());
  vi.unstubAllGlobals();
  return { opened, snapshot };
}

const inline = (place: string, text: string) =>
  `<c r="${place}" t="inlineStr"><is><t>${escapeXml(text)}</t></is></c>`;
const sheetOf = (lines: readonly (readonly (string | number)[])[], after = '') =>
  `<sheetData>${lines
    .map(
      (line, i) =>
        `<row r="${i + 1}">${line
          .map((value, j) =>
            typeof value === 'number'
              ? `<c r="${address(i + 1, j + 1)}"><v>${value}</v></c>`
              : inline(address(i + 1, j + 1), value),
          )
          .join('')}</row>`,
    )
    .join('')}</sheetData>${after}`;

test('texts of more than 5 MB are read in smaller parts, as small as Excel takes', async () => {
  const text = 'ä'.repeat(600);
  const lines = Array.from({ length: 900 }, (_, i) => [
    i,
    ...Array.from({ length: 12 }, (_, j) => `${j} ${text}`),
  ]);
  const bytes = build({ sheets: [{ name: 'Pitkä', xml: sheetOf(lines) }] });
  const { opened, snapshot } = await read(bytes);
  expect(snapshot.grid.sheets[0]?.rows).toEqual(gridOf(bytes).sheets[0]?.rows);
  const answers = opened.host.requests.map((r) => r.receivedBytes);
  expect(Math.max(...answers)).toBeLessThan(webLimits.payload);
  expect(answers.reduce((sum, bytes) => sum + bytes, 0)).toBeGreaterThan(2 * webLimits.payload);
  expect(answers.length).toBeLessThan(20);
});

const tooLarge = { code: 'ResponsePayloadSizeLimitExceeded' };

test('a single row that is too large is refused, not asked for again and again', async () => {
  let asked = 0;
  const wide = { top: 1, left: 1, bottom: 64, right: 100 };
  const reading = inBlocks([wide], async () => {
    asked++;
    throw tooLarge;
  });
  await expect(reading).rejects.toBe(tooLarge);
  expect(asked).toBe(7);
});

test.each<[string, readonly (Area | undefined)[], number]>([
  ['several sheets, one empty', [area(1, 30), undefined, area(5, 5), area(2, 400)], 60],
  ['a row wider than what fits', [{ ...area(1, 3), right: 900 }], 1000],
  ['nothing', [undefined], 10],
])('every row is read once, in order: %s', async (_, areas, most) => {
  const read: PlannedBlock[] = [];
  await inBlocks(areas, async (blocks) => {
    const cells = blocks.reduce(
      (sum, b) => sum + (b.area.bottom - b.area.top + 1) * (b.area.right - b.area.left + 1),
      0,
    );
    if (cells > most) throw tooLarge;
    read.push(...blocks);
  });
  areas.forEach((whole, index) => {
    const rows = read.filter((b) => b.index === index).flatMap((b) => rowsOf(b.area));
    expect(rows).toEqual(whole ? rowsOf(whole) : []);
  });
});

function area(top: number, bottom: number): Area {
  return { top, left: 1, bottom, right: 4 };
}

const rowsOf = ({ top, bottom }: Area) => Array.from({ length: bottom - top + 1 }, (_, i) => top + i);

test('more merged areas than Excel tells at once are asked for in parts', async () => {
  const count = 1300;
  const merges = Array.from({ length: count }, (_, i) => `B${2 * i + 3}:B${2 * i + 4}`);
  const lines = [
    ['Projektit 2024'],
    ['Hanke', 'Toimiala', 'Kokonaisbudjetti €'],
    ...Array.from({ length: 2 * count }, (_, i) => [
      `Hanke ${i}`,
      i % 2 ? '' : `Toimiala ${i % 7}`,
      1000 + i,
    ]),
  ];
  const xml = sheetOf(
    lines,
    `<mergeCells>${merges.map((ref) => `<mergeCell ref="${ref}"/>`).join('')}</mergeCells>`,
  );
  const bytes = build({ sheets: [{ name: 'Hankkeet', xml }] });
  const { opened, snapshot } = await read(bytes);
  const byPlace = (sheet: Sheet | undefined) =>
    [...(sheet?.merges ?? [])].sort((a, b) => a.top - b.top || a.left - b.left);
  expect(byPlace(snapshot.grid.sheets[0])).toEqual(byPlace(gridOf(bytes).sheets[0]));
  expect(snapshot.mergesUnknown).toEqual([]);
  expect(opened.host.requests.length).toBeLessThan(20);
});

test('an Excel that tells no merged areas at all is asked a few times, not for every row', async () => {
  let asked = 0;
  const never = { sync: async () => Promise.reject({ code: 'GeneralException' }) };
  const range = { getMergedAreasOrNullObject: () => ({ load: () => ({}) }) };
  const sheet = {
    getRangeByIndexes: () => {
      asked++;
      return range;
    },
  };
  const reading = mergesByParts(never as never, sheet as never, {
    top: 1,
    left: 1,
    bottom: 10_000,
    right: 9,
  });
  await expect(reading).rejects.toEqual({ code: 'GeneralException' });
  expect(asked).toBeLessThan(20);
});

test.each([true, false])('dates count from 1904: %s', async (date1904) => {
  const xml = sheetOf([
    ['Kumppanuusavustukset 2023, hakuaika päättyy 28.2.2023'],
    ['Hakija', 'Rek.nro', 'Kotipaikka', 'Saapunut', 'Haettu summa', 'Ryhmät/vko', 'Toiminta kk'],
    ['Eka ry', 123_456, 'Kemi', 44_970 - (date1904 ? 1462 : 0), 5000, 4, 10],
    ['Toka ry', 123_457, 'Kemi', 44_986 - (date1904 ? 1462 : 0), 800, 1, 9],
  ]);
  const before = date1904 ? '<workbookPr date1904="1"/>' : '<workbookPr/>';
  const bytes = build({ sheets: [{ name: 'Haku', xml }], before });
  const { snapshot } = await read(bytes);
  const file = 'haku-2023.xlsx';
  expect(snapshot.grid.date1904).toBe(date1904);
  const seen = judge(snapshot.grid, file, today);
  expect(seen).toEqual(judge(gridOf(bytes), file, today));
  const received = seen.reading.sheets[0]?.records.map((r) => r.facts.received);
  expect(received).toMatchObject([
    { state: 'known', value: { day: '2023-02-13' } },
    { state: 'known', value: { day: '2023-03-01' } },
  ]);
});
