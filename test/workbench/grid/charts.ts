/**
 * The charts of a sheet, drawn plainly: title, bars or columns (stacked where their type says so), categories,
 * series by name. Not for a screen reader, which has the table that each is drawn from.
 */
import type { Chart, ChartSeries } from '../../excel-host/model/chart.ts';
import { headerHeight, headerWidth } from './layout.ts';

const pixelsPerPoint = 4 / 3;
const colours = ['#2b6cb0', '#c05621', '#2f855a', '#6b46c1', '#b7791f', '#718096'];
const titleHeight = 28;
const legendHeight = 22;
const labelWidth = 130;

type Attributes = Readonly<Record<string, string | number>>;

function svg(tag: string, attributes: Attributes, ...content: readonly (Node | string)[]): SVGElement {
  const made = document.createElementNS('http://www.w3.org/2000/svg', tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, String(value));
  made.append(...content);
  return made;
}

export function drawChart(chart: Chart): SVGElement {
  const [left, top, width, height] = (['left', 'top', 'width', 'height'] as const).map((side) =>
    Math.round(chart.place[side] * pixelsPerPoint),
  ) as [number, number, number, number];
  const place = `left:${headerWidth + left}px;top:${headerHeight + top}px`;
  const box = { class: 'chart', width, height, 'aria-hidden': 'true', style: place };
  const bars = chart.chartType.startsWith('Bar');
  const sideways = { width: width - labelWidth - 12, height: height - titleHeight - legendHeight - 8 };
  const upright = { width: width - 24, height: height - titleHeight - legendHeight - 28 };
  const parts = bars
    ? barsOf(chart, sideways)
    : barsOf(chart, { width: upright.height, height: upright.width });
  const turned = bars
    ? `translate(${labelWidth} ${titleHeight})`
    : `translate(12 ${titleHeight + upright.height}) rotate(-90)`;
  return svg(
    'svg',
    box,
    svg('text', { x: width / 2, y: 18, 'text-anchor': 'middle', 'font-weight': 600 }, chart.title.text),
    svg('g', { transform: turned }, ...parts),
    ...legendOf(chart, height - 8, width),
  );
}

/** Lying bars, from the left; columns are the same turned upwards. */
function barsOf(
  { chartType, series, categoriesReversed }: Chart,
  { width, height }: { width: number; height: number },
): SVGElement[] {
  const stacked = chartType.includes('Stacked');
  const upright = !chartType.startsWith('Bar');
  const values = series.map((s) => cellsOf(s.values).map((v) => (typeof v === 'number' ? v : 0)));
  const names = cellsOf(series[0]?.categories ?? null).map(String);
  const sums = names.map((_, at) => values.map((v) => v[at] ?? 0));
  const most = Math.max(...sums.map((v) => (stacked ? v.reduce((a, b) => a + b, 0) : Math.max(...v))), 1);
  const slot = height / Math.max(names.length, 1);
  const thick = (slot * 0.7) / (stacked ? 1 : Math.max(series.length, 1));
  const fromBottom = !upright && !categoriesReversed;
  const place = (at: number) => (fromBottom ? names.length - 1 - at : at);
  return sums.flatMap((parts, at) => {
    let reached = 0;
    const drawn = parts.map((value, of) => {
      const length = (Math.max(value, 0) / most) * width;
      const y = slot * (place(at) + 0.15) + (stacked ? 0 : of * thick);
      const bar = svg('rect', {
        x: reached,
        y,
        width: length,
        height: thick,
        fill: colours[of % colours.length]!,
      });
      if (stacked) reached += length;
      return bar;
    });
    const middle = slot * (place(at) + 0.5) + 4;
    const name: Attributes = upright
      ? { x: 0, y: 0, 'text-anchor': 'middle', transform: `translate(-14 ${middle - 4}) rotate(90)` }
      : { x: -6, y: middle, 'text-anchor': 'end' };
    return [...drawn, svg('text', name, names[at]!.length > 20 ? `${names[at]!.slice(0, 19)}…` : names[at]!)];
  });
}

function legendOf({ legend, series }: Chart, y: number, width: number): SVGElement[] {
  if (!legend.visible) return [];
  // Each has room by its letters; a long legend takes all there is.
  const letters = series.reduce((sum, { name }) => sum + name.length, 0);
  const perLetter = Math.min(6.5, (width - 24 - series.length * 28) / Math.max(letters, 1));
  let x = 12;
  return series.flatMap(({ name }, at) => {
    const here = x;
    x += 28 + name.length * perLetter;
    return [
      svg('rect', { x: here, y: y - 9, width: 10, height: 10, fill: colours[at % colours.length]! }),
      svg('text', { x: here + 16, y }, name),
    ];
  });
}

function cellsOf(range: ChartSeries['values']): (string | number | boolean)[] {
  if (!range) return [];
  const { rowCount, columnCount } = range.area;
  return Array.from(
    { length: rowCount * columnCount },
    (_, at) =>
      range.cellAt(Math.floor(at / columnCount), at % columnCount).value as string | number | boolean,
  );
}
