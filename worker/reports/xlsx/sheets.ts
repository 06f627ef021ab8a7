/** Which sheets the workbook has, what stands where on them, and how they print. */
import { keyFigures } from '../../../shared/report/key-figures.ts';
import type { Section } from '../../../shared/report/section.ts';
import type { Chart, Table } from '../../../shared/report/table.ts';
import { sectionWidths } from '../../../shared/report/widths.ts';
import type { Rendering } from '../rendering.ts';
import { type Block, figuresBlock, headBlock, headingBlock, notesBlock } from './blocks.ts';
import type { Book } from './book.ts';
import { tableBlock } from './table-block.ts';

/** Where a table stands: rows from 1. */
export type Placed = {
  readonly sheet: string;
  readonly table: Table;
  readonly headRow: number;
  readonly lastRow: number;
};

export type Sheet = {
  readonly name: string;
  /** Of its columns, in characters; none where they are as usual. */
  readonly widths: readonly number[];
  readonly blocks: readonly Block[];
  readonly placed: readonly Placed[];
  /** A list that stands alone: a native table with filters, under a heading that is always in sight. */
  readonly list: Placed | null;
  readonly charts: readonly Chart[];
  readonly page: {
    readonly landscape: boolean;
    readonly lastRow: number;
    readonly lastColumn: number;
    /** On one page; else on as many as it needs, one wide. */
    readonly one: boolean;
  };
};

/** Two in a row; in columns of 64 and rows of 20 pixels, as Excel counts them. */
export const chartSize = { columns: 11, rows: 19 };

/** The summary first, then the charts, then a sheet for each part. */
export function sheetsOf(rendering: Rendering, book: Book): readonly Sheet[] {
  const [summary, ...others] = rendering.sections.map((section) => sectionSheet(section, rendering, book));
  const charts = rendering.sections.flatMap((section) => section.charts);
  const withCharts = charts.length > 0 ? [chartsSheet(charts, rendering, book)] : [];
  return [...(summary ? [summary] : []), ...withCharts, ...others];
}

function sectionSheet(section: Section, rendering: Rendering, book: Book): Sheet {
  const { wording, report, textsOf } = rendering;
  const { title, subtitle, asOf, words } = wording;
  const { id, notes, tables } = section;
  const name = words.sheets[id];
  const first = id === 'summary';
  const alone = !first && tables.length === 1;
  const widths = sectionWidths(section, wording, textsOf);
  const blocks = [
    first ? headBlock(title, `${subtitle} · ${asOf}`, book) : headBlock(name, `${title} · ${asOf}`, book),
    ...(first ? [figuresBlock(keyFigures(report), wording, book)] : []),
    notesBlock(notes, widths, wording, book),
  ];
  let row = 1 + blocks.reduce((sum, block) => sum + block.height, 0);
  const placed: Placed[] = [];
  for (const table of tables) {
    const heading = alone ? [] : [headingBlock(words.tables[table.id], book)];
    const headRow = row + heading.length;
    placed.push({ sheet: name, table, headRow, lastRow: headRow + table.rows.length });
    const own = [...heading, tableBlock(table, widths, rendering, book)];
    row += own.reduce((sum, block) => sum + block.height, 0);
    blocks.push(...own);
  }
  const wide = widths.reduce((sum, width) => sum + width, 0) > 110;
  const page = { landscape: wide && !first, lastRow: row - 2, lastColumn: widths.length, one: false };
  return { name, widths, blocks, placed, list: alone ? (placed[0] ?? null) : null, charts: [], page };
}

/** All charts on one landscape page, over the tables of the other sheets. */
function chartsSheet(charts: readonly Chart[], { wording }: Rendering, book: Book): Sheet {
  const { title, asOf, words } = wording;
  const head = headBlock(words.page.charts, `${title} · ${asOf}`, book);
  const lastRow = head.height + Math.ceil(charts.length / 2) * chartSize.rows + 1;
  const page = { landscape: true, lastRow, lastColumn: 2 * chartSize.columns, one: true };
  return { name: words.page.charts, widths: [], blocks: [head], placed: [], list: null, charts, page };
}
