/** Workbooks for the host's tests, written by exceljs: another producer than the parts this host writes. */
import ExcelJS from 'exceljs';

/** An application sheet with a title merged over a table, a plain second sheet and a name. */
export async function applicationsWorkbook(): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet('Hakemukset 2026');
  sheet.getCell('A1').value = 'Avustushakemukset';
  sheet.mergeCells('A1:D1');
  sheet.addTable({
    name: 'Hakemukset',
    ref: 'A3',
    headerRow: true,
    columns: [{ name: 'Hakija' }, { name: 'Haettu' }, { name: 'Päätös' }, { name: 'Pisteet' }],
    rows: [
      ['Nuorisoseura ry', 1200.5, new Date(Date.UTC(2026, 2, 14)), null],
      ['Kuoro ry', '1 200,50', null, null],
    ],
  });
  sheet.getCell('C4').numFmt = 'd.m.yyyy';
  workbook.addWorksheet('Ohje').getCell('A1').value = 'Täytä rivit.';
  workbook.definedNames.add("'Hakemukset 2026'!$B$4:$B$5", 'Haetut');
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

/** One sheet `Taulu` with the rows given, from A1. */
export async function plainWorkbook(rows: readonly (readonly unknown[])[] = [[1]]): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  workbook.addWorksheet('Taulu').addRows(rows.map((row) => [...row]));
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}
