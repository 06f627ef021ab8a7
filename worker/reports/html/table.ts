/** A table of the report as an accessible HTML table; on a narrow screen each row becomes a card. */
import type { Column, Table } from '../../../shared/report/table.ts';
import type { Wording } from '../../../shared/report/wording.ts';
import type { Rendering } from '../rendering.ts';
import { each, escaped, html, Markup, type Stream, stream } from './markup.ts';

export function tableMarkup(table: Table, { wording, textsOf }: Rendering): Stream {
  const { columns } = table;
  const titles = columns.map((c) => wording.column(c));
  const caption = wording.words.tables[table.id];
  // The first column names the row.
  const opening = columns.map((c, at) =>
    at === 0 ? html`<th scope="row"${kind(c)}>` : html`<td data-label="${titles[at]}"${kind(c)}>`,
  );
  const row = (texts: readonly string[]) => {
    let cells = '';
    for (let at = 0; at < texts.length; at += 1)
      cells += (opening[at] as Markup).text + escaped(texts[at] as string) + (at === 0 ? '</th>' : '</td>');
    return new Markup(`<tr>${cells}</tr>\n`);
  };
  return stream`<div class="scroll" role="region" aria-label="${caption}" tabindex="0">
<table class="${columns.length > 4 ? 'wide' : 'narrow'}">
<caption>${caption}</caption>
<thead><tr>${columns.map((c, at) => html`<th scope="col"${kind(c)}>${titles[at]}</th>`)}</tr></thead>
<tbody>${each(textsOf(table), row)}</tbody>
${totalsMarkup(table, titles, wording)}
</table></div>`;
}

function totalsMarkup(
  { columns, totals }: Table,
  titles: readonly string[],
  wording: Wording,
): Markup | null {
  if (!totals) return null;
  const cells = columns.map((column, at) => {
    const total = totals[at] ?? null;
    if (at === 0) return html`<th scope="row">${wording.words.values.total}</th>`;
    if (total === null) return html`<td></td>`;
    return html`<td data-label="${titles[at]}"${kind(column)}>${wording.cell(total, column)}</td>`;
  });
  return html`<tfoot><tr>${cells}</tr></tfoot>`;
}

function kind({ id, type }: Column): Markup | null {
  if (['money', 'count', 'points', 'decimal', 'percent', 'day'].includes(type)) return html` class="n"`;
  if (type === 'source') return html` class="src"`;
  if (id === 'sha256') return html` class="hash"`;
  return type === 'longText' ? html` class="long"` : null;
}
