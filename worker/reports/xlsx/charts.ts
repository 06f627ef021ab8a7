/** Native Excel charts over the tables that are already on the sheets: a changed cell changes its chart. */
import {
  ChartFont,
  ChartFormat,
  ChartLegendPosition,
  ChartRange,
  ChartSeries,
  ChartSolidFill,
  ChartType,
  Color,
  Chart as NativeChart,
  type Worksheet,
} from 'wasm-xlsxwriter/nodejs';
import type { Chart } from '../../../shared/report/table.ts';
import type { Wording } from '../../../shared/report/wording.ts';
import { chartColours } from '../colours.ts';
import { done, inScope, type Scope } from './handles.ts';
import type { Placed } from './tables.ts';

const types: Readonly<Record<Chart['kind'], ChartType>> = {
  bars: ChartType.Bar,
  columns: ChartType.Column,
  stackedColumns: ChartType.ColumnStacked,
};

export type Box = {
  readonly row: number;
  readonly col: number;
  readonly width: number;
  readonly height: number;
};

export function insertChart(
  sheet: Worksheet,
  chart: Chart,
  placed: Placed,
  box: Box,
  wording: Wording,
): void {
  const { words } = wording;
  inScope((scope) => {
    const native = scope.keep(new NativeChart(types[chart.kind]));
    chart.series.forEach((id, index) => {
      addSeries(scope, native, chart, placed, id, index, wording);
    });
    const title = scope.keep(native.title());
    done(title.setName(words.charts[chart.id]), title.setFont(font(scope, 12)));
    const small = font(scope, 9);
    const [x, y, legend] = [native.xAxis(), native.yAxis(), native.legend()].map(scope.keep) as [
      ReturnType<NativeChart['xAxis']>,
      ReturnType<NativeChart['yAxis']>,
      ReturnType<NativeChart['legend']>,
    ];
    const sums = chart.kind === 'bars' ? x : y;
    done(x.setFont(small), y.setFont(small), sums.setNumFormat('#,##0 "€"'));
    if (chart.series.length === 1) done(legend.setHidden());
    else done(legend.setPosition(ChartLegendPosition.Bottom), legend.setFont(small));
    const about = `${words.charts[chart.id]}. ${words.tables[chart.table]}.`;
    done(native.setAltText(about), native.setWidth(box.width), native.setHeight(box.height));
    done(sheet.insertChart(box.row, box.col, native));
  });
}

function addSeries(
  { keep }: Scope,
  native: NativeChart,
  chart: Chart,
  placed: Placed,
  id: string,
  index: number,
  wording: Wording,
): void {
  const { table, sheet, headRow } = placed;
  const last = chart.rows ? Math.min(placed.lastRow, headRow + chart.rows) : placed.lastRow;
  const at = table.columns.findIndex((c) => c.id === id);
  const range = (columnId: string) => {
    const col = table.columns.findIndex((c) => c.id === columnId);
    return keep(ChartRange.newFromRange(sheet, headRow + 1, col, last, col));
  };
  const series = keep(new ChartSeries());
  const column = table.columns[at];
  done(series.setCategories(range(chart.category)), series.setValues(range(id)));
  if (column) done(series.setName(wording.column(column)));
  const fill = keep(new ChartSolidFill());
  const colour = keep(Color.parse(chartColours[index % chartColours.length] as string));
  const format = keep(new ChartFormat());
  done(fill.setColor(colour), format.setSolidFill(fill), series.setFormat(format));
  done(native.pushSeries(series));
}

function font({ keep }: Scope, size: number): ChartFont {
  const made = keep(new ChartFont());
  done(made.setSize(size), size > 10 ? made.setBold() : made.unsetBold());
  return made;
}
