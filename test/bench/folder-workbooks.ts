/**
 * A folder as it grows over the years, quickly: fifty workbooks a year of a hundred applications each, in
 * packages as a spreadsheet program writes them, the appropriations, and the rules of each year.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { strToU8, unzipSync, type Zippable, zipSync } from 'fflate';
import { columnName } from '../../shared/workbook/address.ts';
import { escapeXml } from '../xlsx/build.ts';
import { type Line, roundLines } from './round.ts';

export const applications = 100;
const ofYear = 50;
const firstYear = 2001;

/** @returns the arguments of `consolidate` that name the years' rules. */
export async function writeFolder(folder: string, rules: string, workbooks: number): Promise<string[]> {
  mkdirSync(folder, { recursive: true });
  mkdirSync(rules, { recursive: true });
  const empty = await emptyPackage();
  const years = Array.from({ length: Math.ceil(workbooks / ofYear) }, (_, n) => firstYear + n);
  for (let n = 0; n < workbooks - 1; n++) {
    const year = firstYear + Math.floor(n / ofYear);
    const lines = roundLines(year, applications, n * applications);
    writeFileSync(join(folder, `kumppanuusavustukset-${year}-${n}.xlsx`), filled(empty, lines));
  }
  const sums = [['Vuosi', 'Määräraha €'], ...years.map((year) => [year, 900_000])];
  writeFileSync(join(folder, 'maararahat.xlsx'), filled(empty, sums));
  return years.flatMap((year) => {
    const path = join(rules, `${year}.json`);
    const book = { format: 1, id: `kemi-${year}`, extends: 'kemi-2023', year };
    writeFileSync(path, JSON.stringify(book));
    return ['--rulebook', path];
  });
}

async function emptyPackage(): Promise<Zippable> {
  const book = new ExcelJS.Workbook();
  book.addWorksheet('Hakemukset').addRow(['Hakija']);
  return unzipSync(new Uint8Array(await book.xlsx.writeBuffer()));
}

const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';

function filled(empty: Zippable, lines: readonly Line[]): Uint8Array {
  const strings = new Map<string, number>();
  const rows = lines.map((line, row) => {
    const cells = line.map((value, column) => {
      const place = `r="${columnName(column + 1)}${row + 1}"`;
      if (typeof value === 'number') return `<c ${place}><v>${value}</v></c>`;
      if (!strings.has(value)) strings.set(value, strings.size);
      return `<c ${place} t="s"><v>${strings.get(value)}</v></c>`;
    });
    return `<row r="${row + 1}">${cells.join('')}</row>`;
  });
  const si = [...strings.keys()].map((text) => `<si><t>${escapeXml(text)}</t></si>`);
  return zipSync({
    ...empty,
    'xl/worksheets/sheet1.xml': strToU8(
      `<worksheet ${main}><sheetData>${rows.join('')}</sheetData></worksheet>`,
    ),
    'xl/sharedStrings.xml': strToU8(`<sst ${main} count="${si.length}">${si.join('')}</sst>`),
  });
}
