/**
 * Against exceljs, cell by cell: workbooks that it wrote, and the official's folder beside the project where
 * there is one. Its known faults are stepped around: results are taken from `cell.result`, merged slaves
 * repeat their master's value, dates come as `Date`, a table part that it does not find is fatal.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import ExcelJS from 'exceljs';
import { expect, test } from 'vitest';
import { address } from '../../shared/workbook/address.ts';
import type { CellContent, Grid } from '../../shared/workbook/grid.ts';
import { gridOf } from './read.ts';

type Values = Record<string, string | number | boolean>;

function ours(grid: Grid): Values {
  const values: Values = {};
  for (const sheet of grid.sheets) {
    for (const { row, cells } of sheet.rows) {
      for (const { column, content } of cells)
        values[`${sheet.name}!${address(row, column)}`] = inShort(content);
    }
  }
  return values;
}

function inShort({ type, value }: CellContent): string | number | boolean {
  return type === 'error' ? `error ${value}` : value;
}

async function theirs(bytes: Buffer): Promise<Values> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(bytes as unknown as ExcelJS.Buffer, { ignoreNodes: ['tableParts'] });
  const values: Values = {};
  for (const sheet of workbook.worksheets) {
    sheet.eachRow((row) =>
      row.eachCell((cell) => {
        if (cell.isMerged && cell.master !== cell) return;
        const value = shown(cell.formula ? cell.result : cell.value, workbook.properties.date1904);
        if (value !== undefined) values[`${sheet.name}!${cell.address}`] = value;
      }),
    );
  }
  return values;
}

function shown(value: unknown, date1904: boolean): string | number | boolean | undefined {
  if (value === null || value === undefined || value === '') return undefined;
  if (value instanceof Date) return value.getTime() / 86_400_000 + (date1904 ? 24_107 : 25_569);
  if (typeof value !== 'object') return value as string | number | boolean;
  if ('error' in value) return `error ${value.error}`;
  if ('richText' in value) return (value.richText as { text: string }[]).map((run) => run.text).join('');
  if ('text' in value) return shown(value.text, date1904);
  throw new Error(`unknown kind of value: ${JSON.stringify(value)}`);
}

/** The same but for the last bit: exceljs carries dates through milliseconds. */
function expectSame(found: Values, wanted: Values): void {
  expect(Object.keys(found).sort()).toEqual(Object.keys(wanted).sort());
  for (const [place, value] of Object.entries(wanted)) {
    const own = found[place];
    if (typeof value === 'number' && typeof own === 'number')
      expect(Math.abs(own - value)).toBeLessThan(1e-7);
    else expect([place, own]).toEqual([place, value]);
  }
}

test.each([false, true])('a workbook that exceljs wrote, with 1904 dates %s', async (date1904) => {
  const workbook = new ExcelJS.Workbook();
  workbook.properties.date1904 = date1904;
  const sheet = workbook.addWorksheet('Hakemukset', { views: [{ state: 'frozen', ySplit: 1 }] });
  sheet.addRow(['Järjestö', 'Summa', 'Päivä', 'Osuus', 'Kyllä', 'Virhe', 'Kaava']);
  sheet.addRow([
    '  A & B <C>  ',
    1500.5,
    new Date(Date.UTC(2023, 1, 28)),
    0.8,
    true,
    { error: '#N/A' },
    null,
  ]);
  sheet.addRow([
    { richText: [{ text: 'rikas ' }, { font: { bold: true }, text: 'teksti' }] },
    -0.1,
    null,
    0,
    false,
  ]);
  for (const [index, result] of [0, false, 12.5, 'tulos', true].entries()) {
    sheet.getCell(5 + index, 7).value = { formula: 'A1', result } as ExcelJS.CellFormulaValue;
  }
  sheet.getColumn(3).numFmt = 'dd.mm.yyyy';
  sheet.getColumn(4).numFmt = '0 %';
  sheet.mergeCells('A10:C11');
  sheet.getCell('A10').value = 'yhdistetty';
  sheet.getCell('B20').value = { text: 'linkki', hyperlink: 'https://example.fi/' };
  sheet.getColumn(5).hidden = true;
  sheet.getRow(3).hidden = true;
  workbook.addWorksheet('Piilossa', { state: 'veryHidden' }).addRow(['x']);
  const bytes = Buffer.from(await workbook.xlsx.writeBuffer());
  const grid = gridOf(bytes);
  expectSame(ours(grid), await theirs(bytes));
  expect(grid.date1904).toBe(date1904);
  expect(grid.sheets.map(({ visibility }) => visibility)).toEqual(['visible', 'veryHidden']);
  const [first] = grid.sheets;
  expect(first?.hiddenColumns).toEqual([{ first: 5, last: 5 }]);
  expect(first?.rows.filter((row) => row.hidden).map((row) => row.row)).toEqual([3]);
  expect(first?.merges).toEqual([{ top: 10, left: 1, bottom: 11, right: 3 }]);
  const second = first?.rows.find((row) => row.row === 2)?.cells;
  expect(second?.map(({ content }) => ('format' in content ? content.format : content.type))).toEqual([
    'text',
    'number',
    'date',
    'percent',
    'boolean',
    'error',
  ]);
  expect(first?.rows.find((row) => row.row === 20)?.cells[0]?.hyperlink).toBe('https://example.fi/');
});

const folder = new URL('../../../shared/workbooks/', import.meta.url);
const files = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.xlsx')) : [];
const title =
  files.length > 0
    ? 'the official’s folder'
    : 'the official’s folder is not beside the project: nothing to compare';

test(title, async () => {
  for (const name of files) {
    const bytes = readFileSync(new URL(name, folder));
    expectSame(ours(gridOf(bytes)), await theirs(bytes));
  }
});
