/** Excel.ChartCollection and Excel.Chart: enough for a report's charts; kept in the model, not yet saved. */
import { invalidArgument, itemNotFound } from '../../errors.ts';
import { Chart, type ChartSeries } from '../../model/chart.ts';
import { Range } from '../../model/range.ts';
import type { Worksheet } from '../../model/worksheet.ts';
import { type Face, flagValue, node, numberValue, textValue } from '../face.ts';
import { collection } from './collection.ts';
import { columnPoints, rowPoints } from './range-format.ts';
import { worksheetFace } from './worksheet.ts';

const titleFace: Face<Chart> = {
  type: 'ChartTitle',
  scalars: { text: (c) => c.title.text, visible: (c) => c.title.visible },
  setters: {
    text: (c, value) => {
      c.title = { text: textValue(value), visible: true };
    },
    visible: (c, value) => {
      c.title = { ...c.title, visible: flagValue(value) };
    },
  },
};

const legendFace: Face<Chart> = {
  type: 'ChartLegend',
  scalars: { position: (c) => c.legend.position, visible: (c) => c.legend.visible },
  setters: {
    position: (c, value) => {
      c.legend = { ...c.legend, position: textValue(value) };
    },
    visible: (c, value) => {
      c.legend = { ...c.legend, visible: flagValue(value) };
    },
  },
};

const categoryAxisFace: Face<Chart> = {
  type: 'ChartAxis',
  scalars: { reversePlotOrder: (c) => c.categoriesReversed },
  setters: {
    reversePlotOrder: (c, value) => {
      c.categoriesReversed = flagValue(value);
    },
  },
};

const axesFace: Face<Chart> = {
  type: 'ChartAxes',
  scalars: {},
  navigations: { categoryAxis: (c, s) => node(categoryAxisFace, c, s) },
};

const seriesFace: Face<ChartSeries> = {
  type: 'ChartSeries',
  scalars: { name: (s) => s.name },
  setters: {
    name: (s, value) => {
      s.name = textValue(value);
    },
  },
  methods: {
    setValues: (s, args) => {
      s.values = args.object(0, Range);
    },
    setXAxisValues: (s, args) => {
      s.categories = args.object(0, Range);
    },
  },
};

const seriesCollectionFace: Face<Chart> = collection<Chart>({
  type: 'ChartSeriesCollection',
  items: (c, s) => c.series.map((x) => node(seriesFace, x, s)),
  methods: {
    add: (c, args, s) => {
      const series: ChartSeries = {
        name: args.text(0, `Series${c.series.length + 1}`),
        values: null,
        categories: null,
      };
      c.series.push(series);
      return node(seriesFace, series, s);
    },
  },
});

const placeNames = ['top', 'left', 'width', 'height'] as const;

/** Over the cells from one to the other. */
function position(chart: Chart, first: Range, last: Range): void {
  const sum = (to: number, of: (sheet: Worksheet, at: number) => number): number =>
    Array.from({ length: to }, (_, i) => of(chart.sheet, i)).reduce((a, b) => a + b, 0);
  const top = sum(first.area.row, rowPoints);
  const left = sum(first.area.column, columnPoints);
  chart.place = {
    top,
    left,
    width: sum(last.area.column + last.area.columnCount, columnPoints) - left,
    height: sum(last.area.row + last.area.rowCount, rowPoints) - top,
  };
}

export const chartFace: Face<Chart> = {
  type: 'Chart',
  identity: (c) => ({ Id: c.id, Name: c.name }),
  scalars: {
    chartType: (c) => c.chartType,
    id: (c) => c.id,
    name: (c) => c.name,
    ...Object.fromEntries(placeNames.map((name) => [name, (c: Chart) => c.place[name]])),
  },
  setters: {
    chartType: (c, value) => {
      c.chartType = textValue(value);
    },
    name: (c, value) => {
      c.name = textValue(value);
    },
    ...Object.fromEntries(
      placeNames.map((name) => [
        name,
        (c: Chart, value: unknown) => {
          c.place = { ...c.place, [name]: numberValue(value) };
        },
      ]),
    ),
  },
  navigations: {
    axes: (c, s) => node(axesFace, c, s),
    legend: (c, s) => node(legendFace, c, s),
    series: (c, s) => node(seriesCollectionFace, c, s),
    title: (c, s) => node(titleFace, c, s),
    worksheet: (c, s) => node(worksheetFace, c.sheet, s),
  },
  methods: {
    delete: (c) => {
      c.sheet.charts = c.sheet.charts.filter((x) => x !== c);
    },
    setData: (c, args) => {
      const source = args.object(0, Range);
      if (!source) throw invalidArgument();
      c.setData(source, args.text(1, 'Auto'));
    },
    setPosition: (c, args) => {
      const at = (i: number): Range | null =>
        args.object(i, Range) ?? (args.has(i) ? c.sheet.workbook.resolve(args.text(i), c.sheet) : null);
      const first = at(0);
      if (!first) throw invalidArgument();
      position(c, first, at(1) ?? first);
    },
  },
};

export const chartsFace: Face<Worksheet> = collection<Worksheet>({
  type: 'ChartCollection',
  items: (sheet, s) => sheet.charts.map((c) => node(chartFace, c, s)),
  find: (sheet, key, s) => {
    const found = sheet.charts.find((c) => c.name === key || c.id === key);
    return found ? node(chartFace, found, s) : null;
  },
  methods: {
    add: (sheet, args, s) => {
      const source = args.object(1, Range) ?? sheet.workbook.resolve(args.text(1), sheet);
      if (!source) throw itemNotFound();
      const chart = new Chart(sheet, args.text(0), source, args.text(2, 'Auto'));
      sheet.charts.push(chart);
      return node(chartFace, chart, s);
    },
  },
});
