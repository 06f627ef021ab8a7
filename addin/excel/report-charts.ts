/** Native charts over the report's tables: a changed cell changes its chart. */
import type { ChartPlan } from '../session/report-plan.ts';
import type { Made } from './made-sheet.ts';
import { tryUnknown } from './try-unknown.ts';

/** @returns false when this Excel does not know charts of this kind. */
export function drawCharts(context: Excel.RequestContext, made: readonly Made[]): Promise<boolean> {
  const sheets = new Map(made.map(({ plan, sheet }) => [plan.name, sheet]));
  return tryUnknown('1.7', context, () => {
    for (const { plan, sheet } of made)
      for (const chart of plan.charts) {
        const source = sheets.get(chart.sheet);
        if (sheet && source) draw(sheet, source, chart);
      }
  });
}

function draw(sheet: Excel.Worksheet, source: Excel.Worksheet, plan: ChartPlan): void {
  const types: Readonly<Record<ChartPlan['kind'], Excel.ChartType>> = {
    bars: Excel.ChartType.barClustered,
    columns: Excel.ChartType.columnClustered,
    stackedColumns: Excel.ChartType.columnStacked,
  };
  const [first, ...others] = plan.series;
  if (!first) return;
  const chart = sheet.charts.add(
    types[plan.kind],
    source.getRange(first.values),
    Excel.ChartSeriesBy.columns,
  );
  const categories = source.getRange(plan.categories);
  const drawn = [chart.series.getItemAt(0), ...others.map((s) => chart.series.add(s.name))];
  drawn.forEach((series, index) => {
    const { name, values } = plan.series[index] ?? first;
    series.name = name;
    series.setValues(source.getRange(values));
    series.setXAxisValues(categories);
  });
  // The longest bar on top, as in the table; Excel begins lying bars at the bottom.
  if (plan.kind === 'bars') chart.axes.categoryAxis.reversePlotOrder = true;
  chart.title.text = plan.title;
  chart.legend.visible = plan.series.length > 1;
  chart.legend.position = Excel.ChartLegendPosition.bottom;
  chart.setPosition(plan.from, plan.to);
}
