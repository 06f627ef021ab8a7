/** Small workbooks on the disk, from rows of values. */
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import exceljs from 'exceljs';

type Value = string | number | boolean | Date | null;
export type Rows = readonly (readonly Value[])[];

export const newFolder = (): string => mkdtempSync(join(tmpdir(), 'avustuskirja-'));

export async function writeWorkbook(path: string, sheets: Readonly<Record<string, Rows>>): Promise<string> {
  const workbook = new exceljs.Workbook();
  for (const [name, rows] of Object.entries(sheets)) {
    const sheet = workbook.addWorksheet(name);
    for (const row of rows) sheet.addRow([...row]);
  }
  writeFileSync(path, new Uint8Array(await workbook.xlsx.writeBuffer()));
  return path;
}

const header = [
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
];
const papers = 'toimintasuunnitelma, talousarvio, tilinpäätös, toimintakertomus, vaikuttavuusarvio';

/** A round of three: one in order, one late, one whose groups nobody can tell. */
export const round2023: Rows = [
  ['Kumppanuusavustukset 2023, hakuaika päättyy 28.2.2023'],
  header,
  ['Esimerkin Martat ry', 1234, 'Kemi', '13.2.2023', 5000, 4, 10, 2, 1, 3500, papers],
  ['Myöhäiset ry', 2345, 'Kemi', '2.3.2023', 800, 1, 9, 0, 0, 100, papers],
  [
    'Epäselvät ry',
    3456,
    'Kemi',
    '1.2.2023',
    null,
    '4–5',
    8,
    1,
    0,
    1000,
    `${papers.replace('talousarvio, ', '')}`,
  ],
];
