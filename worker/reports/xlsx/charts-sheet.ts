/** All charts on one landscape page, two in a row, over the tables of the other sheets. */
import type { Worksheet } from 'wasm-xlsxwriter/nodejs';
import type { Chart } from '../../../shared/report/table.ts';
import { insertChart } from './charts.ts';
import { done } from './handles.ts';
import { setPage } from './page.ts';
import { writeHead } from './summary.ts';
import type { Look, Placed } from './tables.ts';

/** In columns of 64 and rows of 20 pixels, as Excel counts them. */
const size = { columns: 11, rows: 19 };

export function writeCharts(
  sheet: Worksheet,
  charts: readonly Chart[],
  placed: readonly Placed[],
  look: Look,
): void {
  const { title, asOf, words } = look.wording;
  const top = writeHead(sheet, { title: words.page.charts, subtitle: `${title} · ${asOf}` }, look);
  charts.forEach((chart, index) => {
    const source = placed.find((p) => p.table.id === chart.table);
    if (!source) return;
    const row = top + Math.floor(index / 2) * size.rows;
    const col = (index % 2) * size.columns;
    const [width, height] = [size.columns * 64 - 16, size.rows * 20 - 16];
    insertChart(sheet, chart, source, { row, col, width, height }, look.wording);
  });
  const lastRow = top + Math.ceil(charts.length / 2) * size.rows;
  const page = { landscape: true, lastRow, lastCol: 2 * size.columns - 1, headRow: null };
  setPage(sheet, page, words.page.charts, look.wording);
  done(sheet.setPrintFitToPages(1, 1));
}
