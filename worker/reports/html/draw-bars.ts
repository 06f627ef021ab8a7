/** Horizontal bars with name and sum written on each: nothing to look up on an axis. */
import type { Drawing, Drawn } from './drawing.ts';
import { html } from './markup.ts';

const width = 600;
const step = 34;

export function drawBars({ categories, series, short }: Drawing): Drawn {
  const [own] = series;
  const most = Math.max(1, ...(own?.cents ?? []));
  const content = categories.map((name, at) => {
    const cents = own?.cents[at] ?? 0;
    const y = at * step;
    const length = Math.max(1, Math.round((cents / most) * width * 10) / 10);
    return html`<text x="0" y="${y + 13}">${shortened(name)}</text><text x="${width}" y="${y + 13}" text-anchor="end">${short(cents)}</text><rect x="0" y="${y + 18}" width="${length}" height="10" fill="${own?.colour}"/>
`;
  });
  return { width, height: categories.length * step, content: html`${content}` };
}

/** The whole name stands in the table. */
const shortened = (name: string) => (name.length > 56 ? `${name.slice(0, 55)}…` : name);
