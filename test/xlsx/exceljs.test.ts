/**
 * Against exceljs, cell by cell: workbooks that it wrote, and the official's folder beside the project where
 * there is one. `compare/main.ts` does the same, with openpyxl besides, for any folder.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import ExcelJS from 'exceljs';
import { expect, test } from 'vitest';
import type { Grid } from '../../shared/workbook/grid.ts';
import { differences } from './compare/differences.ts';
import { exceljsValues } from './compare/exceljs.ts';
import { valuesOf } from './compare/values.ts';
import { gridOf } from './read.ts';

async function expectSame(bytes: Buffer): Promise<Grid> {
  const grid = gridOf(bytes);
  expect(differences(valuesOf(grid), await exceljsValues(bytes), undefined)).toEqual([]);
  return grid;
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
  const grid = await expectSame(bytes);
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
    await expectSame(readFileSync(new URL(name, folder)));
  }
});
