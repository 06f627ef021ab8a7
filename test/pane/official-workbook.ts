/** A round as an official keeps it: facts, and columns of their own for the decision, some of them filled in. */
import ExcelJS from 'exceljs';

const papers = 'toimintasuunnitelma, talousarvio, tilinpäätös, toimintakertomus, vaikuttavuusarvio';

export const sheetName = 'Haku 2023';
export const headerRow = 3;
export const headers = [
  'Hakija',
  'Rek.nro',
  'Kotipaikka',
  'Saapunut',
  'Haettu summa',
  'Ryhmät/vko',
  'Toiminta kk',
  'Tapahtumat',
  'Uudet toimintasisällöt',
  'Käytetty raha',
  'Liitteet',
  'Pisteet',
  'Myönnetään €',
  'Tila',
  'Muistiinpano',
];

const applicant = (name: string, number: number, groups: number, events: number, sent = papers) => [
  name,
  number,
  'Kemi',
  new Date(Date.UTC(2023, 1, 13)),
  5000,
  groups,
  10,
  events,
  1,
  3500,
  sent,
];

/** Rows 4–8; row 9 sums the official's own column. */
export async function officialWorkbook(): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet(sheetName);
  sheet.getCell('A1').value = 'Kumppanuusavustukset 2023, hakuaika päättyy 28.2.2023';
  sheet.getRow(headerRow).values = headers;
  const rows = [
    applicant('Ensimmäinen Seura ry', 1234, 4, 2),
    applicant('Toinen Kerho ry', 2345, 1, 0),
    applicant('Kolmas Yhdistys ry', 3456, 5, 3, 'toimintasuunnitelma, talousarvio'),
    applicant('Neljäs Kuoro ry', 4567, 2, 1),
    applicant('Viides Pesis ry', 5678, 3, 3),
  ];
  rows.forEach((values, i) => {
    const row = sheet.getRow(headerRow + 1 + i);
    values.forEach((value, j) => {
      row.getCell(j + 1).value = value;
    });
    row.getCell(4).numFmt = 'd.m.yyyy';
  });
  // Points: a figure, a text that looks like one, the text format, an empty cell with a colour.
  sheet.getCell('L4').value = 7;
  sheet.getCell('L5').value = '007';
  sheet.getCell('L6').value = 'katso liite';
  sheet.getCell('L6').numFmt = '@';
  sheet.getCell('L7').fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFEEEEEE' } };
  // Euros: a formula, money with its own format, a day by mistake, truth.
  sheet.getCell('M4').value = { formula: 'E4/2', result: 2500 };
  sheet.getCell('M5').value = 300.5;
  sheet.getCell('M5').numFmt = '#,##0.00 "€"';
  sheet.getCell('M6').numFmt = 'd.m.yyyy';
  sheet.getCell('M7').value = true;
  sheet.getCell('N4').value = 'kesken';
  sheet.getCell('O4').value = 'soita';
  sheet.getCell('A9').value = 'Yhteensä';
  sheet.getCell('M9').value = { formula: 'SUM(M4:M8)', result: 2800.5 };
  workbook.addWorksheet('Ohje').getCell('A1').value = 'Täytä rivit.';
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}
