/** A table of the report as an accessible HTML table; on a narrow screen each row becomes a card. */
import type { Column, Table, Value } from '../../../shared/report/table.ts';
import type { Wording } from '../../../shared/report/wording.ts';
import { html, type Markup } from './markup.ts';

export function tableMarkup(table: Table, wording: Wording): Markup {
  const { columns, rows, totals } = table;
  const titles = columns.map((c) => wording.column(c));
  const caption = wording.words.tables[table.id];
  return html`<div class="scroll" role="region" aria-label="${caption}" tabindex="0">
<table class="${columns.length > 4 ? 'wide' : 'narrow'}">
<caption>${caption}</caption>
<thead><tr>${columns.map((c, at) => html`<th scope="col"${kind(c)}>${titles[at]}</th>`)}</tr></thead>
<tbody>${rows.map(
    (row) => html`<tr>${columns.map((c, at) => cell(row[at] ?? null, c, at, titles, wording))}</tr>
`,
  )}</tbody>
${totals && html`<tfoot><tr>${columns.map((c, at) => total(totals[at] ?? null, c, at, titles, wording))}</tr></tfoot>`}
</table></div>`;
}

/** The first column names the row. */
function cell(value: Value, column: Column, at: number, titles: readonly string[], wording: Wording): Markup {
  const text = wording.cell(value, column);
  if (at === 0) return html`<th scope="row"${kind(column)}>${text}</th>`;
  return html`<td data-label="${titles[at]}"${kind(column)}>${text}</td>`;
}

function total(
  value: number | null,
  column: Column,
  at: number,
  titles: readonly string[],
  wording: Wording,
): Markup {
  if (at === 0) return html`<th scope="row">${wording.words.values.total}</th>`;
  if (value === null) return html`<td></td>`;
  return html`<td data-label="${titles[at]}"${kind(column)}>${wording.cell(value, column)}</td>`;
}

function kind({ id, type }: Column): Markup | null {
  if (['money', 'count', 'points', 'decimal', 'percent', 'day'].includes(type)) return html` class="n"`;
  if (type === 'source') return html` class="src"`;
  if (id === 'sha256') return html` class="hash"`;
  return type === 'longText' ? html` class="long"` : null;
}
