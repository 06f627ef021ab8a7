/** The yearly report as one page that needs nothing else: no script, no font, no file beside it. */
import type { Language } from '../../../shared/i18n/language.ts';
import { cents, formatCents } from '../../../shared/money/cents.ts';
import { type Figure, keyFigures } from '../../../shared/report/key-figures.ts';
import type { Section } from '../../../shared/report/section.ts';
import type { Wording } from '../../../shared/report/wording.ts';
import { mostRows, type Rendering } from '../rendering.ts';
import { chartMarkup } from './charts.ts';
import { explanations } from './explanation.ts';
import { each, html, Markup, type Stream, stream, textsOf } from './markup.ts';
import { style } from './style.ts';
import { tableMarkup } from './table.ts';

export function reportPage(rendering: Rendering): Iterable<string> {
  const { wording, sections } = rendering;
  const { title, subtitle, asOf, words, language } = wording;
  const content = stream`<header><h1>${title}</h1><p class="sub">${subtitle} · ${asOf}</p></header>
<nav aria-label="${words.contents}"><ul>${sections.map((s) => html`<li><a href="#${s.id}">${words.sheets[s.id]}</a></li>`)}</ul></nav>
<main>${each(sections, (section) => sectionMarkup(section, rendering))}</main>`;
  return document({ language, title, content });
}

/** A whole page around its content; the same for every page that the worker writes. */
export function document(page: {
  readonly language: Language;
  readonly title: string;
  readonly content: Stream;
}): Iterable<string> {
  const { language, title, content } = page;
  return textsOf(stream`<!doctype html>
<html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${title}</title><style>${new Markup(style)}</style></head>
<body>${content}</body></html>
`);
}

function sectionMarkup(section: Section, rendering: Rendering): Stream {
  const { report, wording } = rendering;
  const { id, notes, tables, charts } = section;
  const { words } = wording;
  const awards = report.awards.filter((a) => a.application.kind === id).slice(0, mostRows);
  const across = tables.some((t) => t.columns.length > 8);
  return stream`
<section aria-labelledby="${id}" class="${across ? 'across' : 'along'}"><h2 id="${id}">${words.sheets[id]}</h2>
${id === 'summary' && figures(keyFigures(report), wording)}
${notes.length > 0 && html`<ul class="notes">${notes.map((note) => html`<li>${wording.note(note)}</li>`)}</ul>`}
${each(tables, (table) => {
  const own = charts.filter((c) => c.table === table.id);
  return stream`${own.map((chart) => chartMarkup(chart, table, wording))}${tableMarkup(table, rendering)}`;
})}
${explanations(awards, report, wording)}</section>`;
}

function figures(all: readonly Figure[], { language, words }: Wording): Markup {
  const shown = (figure: Figure): string => {
    if ('count' in figure) return String(figure.count);
    return figure.cents === null ? '–' : formatCents(cents(figure.cents), language);
  };
  return html`<dl class="figures">${all.map((f) => html`<div><dt>${words.figures[f.id]}</dt><dd>${shown(f)}</dd></div>`)}</dl>`;
}
