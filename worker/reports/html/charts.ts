/** Charts as inline SVG, drawn from the table beside them: horizontal bars, or columns stacked or side by side. */
import type { Chart, Table } from '../../../shared/report/table.ts';
import type { Wording } from '../../../shared/report/wording.ts';
import { chartColours } from '../colours.ts';
import { drawBars } from './draw-bars.ts';
import { drawColumns } from './draw-columns.ts';
import type { Drawing } from './drawing.ts';
import { html, type Markup } from './markup.ts';

export function chartMarkup(chart: Chart, table: Table, wording: Wording): Markup {
  const { words } = wording;
  const drawing = drawingOf(chart, table, wording);
  const draw = chart.kind === 'bars' ? drawBars : drawColumns;
  const { width, height, content } = draw(drawing, chart.kind === 'stackedColumns');
  const id = `chart-${chart.id}`;
  const legend = drawing.series.length > 1;
  return html`<figure class="chart">
<figcaption>${words.charts[chart.id]}</figcaption>
${legend && html`<ul class="legend">${drawing.series.map((s) => html`<li><span style="background:${s.colour}"></span>${s.name}</li>`)}</ul>`}
<svg viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="${id}-t ${id}-d">
<title id="${id}-t">${words.charts[chart.id]}</title>
<desc id="${id}-d">${describe(drawing)}</desc>
${content}</svg></figure>`;
}

function drawingOf(chart: Chart, table: Table, wording: Wording): Drawing {
  const rows = table.rows.slice(0, chart.rows ?? table.rows.length);
  const index = (id: string) => table.columns.findIndex((c) => c.id === id);
  const category = index(chart.category);
  const column = table.columns[category];
  const { language } = wording;
  return {
    categories: rows.map((row) => (column ? wording.cell(row[category] ?? null, column) : '')),
    series: chart.series.map((id, at) => {
      const own = table.columns[index(id)];
      return {
        name: own ? wording.column(own) : '',
        colour: `var(--c${at % chartColours.length})`,
        cents: rows.map((row) => Number(row[index(id)] ?? 0)),
      };
    }),
    short: (cents) => shortEuros(cents, language === 'en'),
  };
}

function shortEuros(cents: number, english: boolean): string {
  const digits = String(Math.round(cents / 100)).replace(/\B(?=(\d{3})+$)/g, english ? ',' : '\u00a0');
  return english ? `€${digits}` : `${digits}\u00a0€`;
}

function describe({ categories, series, short }: Drawing): string {
  return categories
    .map((category, at) => {
      const sums = series.map((s) => {
        const sum = short(s.cents[at] ?? 0);
        return series.length > 1 ? `${s.name} ${sum}` : sum;
      });
      return `${category}: ${sums.join(', ')}`;
    })
    .join('; ');
}
