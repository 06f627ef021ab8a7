/** A chart as the API makes it: kept in the model and shown by whoever shows sheets; not yet saved as a drawing. */
import type { Range } from './range.ts';
import type { Worksheet } from './worksheet.ts';

export type ChartSeries = { name: string; values: Range | null; categories: Range | null };

export class Chart {
  readonly sheet: Worksheet;
  readonly id: string;
  name: string;
  chartType: string;
  title = { text: '', visible: true };
  legend = { visible: true, position: 'Right' };
  /** False: the first category stands nearest to the origin, which of lying bars is the bottom. */
  categoriesReversed = false;
  series: ChartSeries[];
  place = { top: 0, left: 0, width: 360, height: 216 };

  constructor(sheet: Worksheet, chartType: string, source: Range, by: string) {
    this.sheet = sheet;
    this.id = sheet.workbook.guid(0xc4);
    this.name = `Chart ${sheet.charts.length + 1}`;
    this.chartType = chartType;
    this.series = seriesOf(source, by);
    this.title.text = this.series.length === 1 ? this.series[0]!.name : '';
  }

  setData(source: Range, by: string): void {
    this.series = seriesOf(source, by);
  }
}

/** A first row of texts names the series, a first column of texts the categories; `Auto` takes the longer side as points. */
function seriesOf(source: Range, by: string): ChartSeries[] {
  const { rowCount, columnCount } = source.area;
  const text = (row: number, column: number): boolean => typeof source.cellAt(row, column).value === 'string';
  const header = rowCount > 1 && text(0, columnCount - 1);
  const labels = columnCount > 1 && text(rowCount - 1, 0);
  const top = header ? 1 : 0;
  const left = labels ? 1 : 0;
  const byColumns = by === 'Columns' || (by !== 'Rows' && rowCount >= columnCount);
  const span = (row: number, column: number, rows: number, columns: number): Range =>
    source.part(row, column, rows, columns);
  if (byColumns)
    return Array.from({ length: columnCount - left }, (_, i) => ({
      name: header ? String(source.cellAt(0, left + i).value ?? '') : `Series${i + 1}`,
      values: span(top, left + i, rowCount - top, 1),
      categories: labels ? span(top, 0, rowCount - top, 1) : null,
    }));
  return Array.from({ length: rowCount - top }, (_, i) => ({
    name: labels ? String(source.cellAt(top + i, 0).value ?? '') : `Series${i + 1}`,
    values: span(top + i, left, 1, columnCount - left),
    categories: header ? span(0, left, 1, columnCount - left) : null,
  }));
}
