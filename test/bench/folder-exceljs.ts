/** exceljs reading every workbook of the folder and doing nothing with it: cells, seconds, peak in MB. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import ExcelJS from 'exceljs';

const [folder = ''] = process.argv.slice(2);
const started = performance.now();
let cells = 0;
for (const name of readdirSync(folder)) {
  const book = new ExcelJS.Workbook();
  await book.xlsx.readFile(join(folder, name));
  book.eachSheet((sheet) => sheet.eachRow((row) => (cells += row.actualCellCount)));
}
const seconds = (performance.now() - started) / 1000;
console.log(JSON.stringify({ cells, seconds, peak: process.resourceUsage().maxRSS / 1024 }));
