/**
 * One reading in a process of its own, so that nobody's garbage counts for another: reads the file given
 * once, and prints processor and wall time of that reading (milliseconds) and the process's peak (MB).
 */
import { readFileSync } from 'node:fs';
import ExcelJS from 'exceljs';
import { SaxesParser } from 'saxes';
import { defaultLimits } from '../../worker/xlsx/limits.ts';
import { parseWorkbook } from '../../worker/xlsx/parse.ts';
import { unpack } from '../../worker/xlsx/unpack.ts';
import { readEntries } from '../../worker/xlsx/zip.ts';

export type Way = 'reader' | 'floor' | 'exceljs';

/** Each gives the number of cells that it saw. */
const ways: Record<Way, (bytes: Buffer) => number | Promise<number>> = {
  reader(bytes) {
    const parsed = parseWorkbook(bytes);
    if ('problem' in parsed) throw new Error(JSON.stringify(parsed.problem));
    return parsed.grid.sheets.flatMap((sheet) => sheet.rows).reduce((sum, row) => sum + row.cells.length, 0);
  },
  /** What any reader must do: unpack the same parts and look at every tag. */
  floor(bytes) {
    let cells = 0;
    for (const entry of readEntries(bytes, defaultLimits)) {
      const parser = new SaxesParser();
      parser.on('opentag', ({ name }) => {
        if (name === 'c') cells++;
      });
      parser.on('text', () => {});
      parser.write(unpack(bytes, entry, defaultLimits.partBytes).toString('utf8')).close();
    }
    return cells;
  },
  async exceljs(bytes) {
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.load(bytes as unknown as ExcelJS.Buffer);
    let cells = 0;
    for (const sheet of workbook.worksheets) {
      sheet.eachRow((row) => {
        row.eachCell(() => {
          cells++;
        });
      });
    }
    return cells;
  },
};

const [way, path] = process.argv.slice(2) as [Way, string];
const bytes = readFileSync(path);
const started = performance.now();
const before = process.cpuUsage();
const cells = await ways[way](bytes);
const { user, system } = process.cpuUsage(before);
const wall = performance.now() - started;
console.log(
  JSON.stringify({ cells, cpu: (user + system) / 1000, wall, peak: process.resourceUsage().maxRSS / 1024 }),
);
