/**
 * One reading in a process of its own, so that nobody's garbage counts for another: reads the file given
 * once, and prints processor and wall time of that reading (milliseconds) and the process's peak (MB).
 */
import { existsSync, readFileSync } from 'node:fs';
import type { Grid } from '../../shared/workbook/grid.ts';
import type { Problem } from '../../worker/xlsx/problem.ts';

export type Way = 'reader' | 'recognition' | 'floor' | 'exceljs';

/** Gives the number of cells that it saw, or in short why there are none. */
type Read = (bytes: Buffer) => number | string | Promise<number>;

/** Each loads only what it needs, before the time is taken. */
const ways: Record<Way, () => Promise<Read>> = {
  async reader() {
    const { parseWorkbook } = await import('../../worker/xlsx/parse.ts');
    return (bytes) => {
      const parsed = parseWorkbook(bytes);
      if ('problem' in parsed) throw new Error(inShort(parsed.problem));
      return cellsOf(parsed.grid);
    };
  },
  /** All that a reading process does for a pass, recognition included. */
  async recognition() {
    const { parseWorkbook } = await import('../../worker/xlsx/parse.ts');
    const { noOwnFields, steps } = await import('../../worker/xlsx/steps.ts');
    return (bytes) => {
      const parsed = parseWorkbook(bytes);
      if ('problem' in parsed) return inShort(parsed.problem);
      steps.reading(parsed.grid, { name: 'työkirja.xlsx', own: noOwnFields });
      return cellsOf(parsed.grid);
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

function cellsOf({ sheets }: Grid): number {
  let cells = 0;
  for (const sheet of sheets) for (const row of sheet.rows) cells += row.cells.length;
  return cells;
}

/** As `test/xlsx/read.ts` says it, which would load more than what is measured. */
function inShort({ code, facts }: Problem): string {
  return `${code.slice('workbook.'.length)} ${facts.reason ?? facts.kind}`;
}

const [way, path] = process.argv.slice(2) as [Way, string];
const read = await ways[way]();
const bytes = readFileSync(path);
const started = performance.now();
const before = process.cpuUsage();
const cells = await read(bytes);
const { user, system } = process.cpuUsage(before);
const wall = performance.now() - started;
console.log(JSON.stringify({ cells, cpu: (user + system) / 1000, wall, peak: peakMegabytes() }));

/** Linux counts what the process that started this one had; its own peak stands elsewhere. */
function peakMegabytes(): number {
  const status = '/proc/self/status';
  const own = existsSync(status) ? /VmHWM:\s+(\d+)/.exec(readFileSync(status, 'latin1'))?.[1] : undefined;
  return (own === undefined ? process.resourceUsage().maxRSS : Number(own)) / 1024;
}
