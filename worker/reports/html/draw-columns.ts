/** Columns by category, side by side or stacked, over a scale of round sums. */
import type { Drawing, Drawn } from './drawing.ts';
import { html } from './markup.ts';

const width = 600;
const plot = { left: 110, top: 10, right: 590, bottom: 240 };

export function drawColumns({ categories, series, short }: Drawing, stacked: boolean): Drawn {
  const sums = categories.map((_, at) => series.map((s) => s.cents[at] ?? 0));
  const tops = sums.map((all) => (stacked ? all.reduce((a, b) => a + b, 0) : Math.max(...all)));
  const step = roundStep(Math.max(1, ...tops));
  const scale = step * Math.ceil(Math.max(1, ...tops) / step);
  const y = (cents: number) => round(plot.bottom - (cents / scale) * (plot.bottom - plot.top));
  const lines = Array.from({ length: Math.round(scale / step) + 1 }, (_, i) => i * step).map(
    (cents) =>
      html`<line class="grid" x1="${plot.left}" x2="${plot.right}" y1="${y(cents)}" y2="${y(cents)}"/><text x="${plot.left - 8}" y="${y(cents) + 4}" text-anchor="end">${short(cents)}</text>
`,
  );
  const room = (plot.right - plot.left) / Math.max(1, categories.length);
  const columns = categories.map((name, at) => {
    const left = plot.left + room * at + room * 0.12;
    const wide = (room * 0.76) / (stacked ? 1 : series.length);
    let below = 0;
    const bars = series.map((s, index) => {
      const cents = s.cents[at] ?? 0;
      const from = stacked ? below : 0;
      below += cents;
      const x = round(stacked ? left : left + wide * index);
      if (cents <= 0) return null;
      return html`<rect x="${x}" y="${y(from + cents)}" width="${round(wide)}" height="${round(y(from) - y(from + cents))}" fill="${s.colour}"/>`;
    });
    return html`${bars}<text x="${round(plot.left + room * (at + 0.5))}" y="${plot.bottom + 18}" text-anchor="middle">${name}</text>
`;
  });
  return { width, height: plot.bottom + 26, content: html`${lines}${columns}` };
}

const round = (value: number) => Math.round(value * 10) / 10;

/** 1, 2 or 5 times a power of ten: four to ten steps to the top. */
function roundStep(top: number): number {
  const power = 10 ** Math.floor(Math.log10(top / 4));
  const times = top / 4 / power;
  return power * (times >= 5 ? 5 : times >= 2 ? 2 : 1);
}
