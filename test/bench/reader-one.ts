/**
 * One reading in a process of its own, so that nobody's garbage counts for another: reads the file given
 * once, and prints processor and wall time of that reading (milliseconds) and the process's peak (MB).
 */
import { readFileSync } from 'node:fs';

export type Way = 'reader' | 'floor' | 'exceljs';

/** Gives the number of cells that it saw. */
type Read = (bytes: Buffer) => number | Promise<number>;

/** Each loads only what it needs, before the time is taken. */
const ways: Record<Way, () => Promise<Read>> = {
  async reader() {
    const { parseWorkbook } = await import('../../worker/xlsx/parse.ts');
    return (bytes) => {
      const parsed = parseWorkbook(bytes);
      if ('problem' in parsed) throw new Error(JSON.stringify(parsed.problem));
      let cells = 0;
      for (const sheet of parsed.grid.sheets) for (const row of sheet.rows) cells += row.cells.length;
      return cells;
    };
  },
  /** What any reader must do: unpack the same parts and look at every tag. */
  async floor() {
    const { SaxesParser } = await import('saxes');
    const { defaultLimits } = await import('../../worker/xlsx/limits.ts');
    const { unpack } = await import('../../worker/xlsx/unpack.ts');
    const { readEntries } = await import('../../worker/xlsx/zip.ts');
    return (bytes) => {
      let tags = 0;
      for (const entry of readEntries(bytes, defaultLimits)) {
        const parser = new SaxesParser();
        parser.on('opentag', () => {
          tags++;
        });
        parser.on('text', () => {});
        parser.on('closetag', () => {});
        parser.write(unpack(bytes, entry, defaultLimits.partBytes).toString('utf8')).close();
      }
      return tags;
    };
  },
  async exceljs() {
    const { default: ExcelJS } = await import('exceljs');
    return async (bytes) => {
      const workbook = new ExcelJS.Workbook();
      await workbook.xlsx.load(bytes as unknown as import('exceljs').Buffer);
      return workbook.worksheets.reduce((cells, sheet) => cells + sheet.actualRowCount, 0);
    };
  },
};

const [way, path] = process.argv.slice(2) as [Way, string];
const read = await ways[way]();
const bytes = readFileSync(path);
const started = performance.now();
const before = process.cpuUsage();
const cells = await read(bytes);
const { user, system } = process.cpuUsage(before);
const wall = performance.now() - started;
console.log(
  JSON.stringify({ cells, cpu: (user + system) / 1000, wall, peak: process.resourceUsage().maxRSS / 1024 }),
);
