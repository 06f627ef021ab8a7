/** The published list as a page and as plain text, to be put on the city's own site. */
import { fill } from '../../../shared/i18n/fill.ts';
import type { Language } from '../../../shared/i18n/language.ts';
import { words } from '../../../shared/i18n/words.ts';
import type { YearReport } from '../../../shared/report/model.ts';
import { html } from '../html/markup.ts';
import { document } from '../html/page.ts';
import type { ReportFile } from '../report-file.ts';
import { safeText } from '../safe-text.ts';
import { type Department, projectList } from './entries.ts';

export function projectListFiles(report: YearReport, language: Language): readonly ReportFile[] {
  const departments = projectList(report, language);
  if (departments.length === 0) return [];
  const { projectList: labels } = words(language).report;
  const facts = { year: String(report.year) };
  const head = {
    title: fill(labels.title, facts, language),
    intro: fill(labels.intro, facts, language),
  };
  return [
    { name: `hankkeet-${report.year}.html`, pieces: page(departments, head, language) },
    { name: `hankkeet-${report.year}.txt`, pieces: [text(departments, head)] },
  ];
}

type Head = { readonly title: string; readonly intro: string };

function page(
  departments: readonly Department[],
  { title, intro }: Head,
  language: Language,
): Iterable<string> {
  const content = html`<main class="list"><h1>${title}</h1><p>${intro}</p>
${departments.map(
  ({ name, entries }) => html`<section><h2>${name}</h2>
${entries.map(
  (entry) => html`<article><h3>${entry.name}</h3>
<p>${entry.lines.map(([label, value], at) => html`${at > 0 && html`<br>`}<b>${label}:</b> ${value}`)}</p></article>
`,
)}</section>
`,
)}</main>`;
  return document({ language, title, content: [content] });
}

function text(departments: readonly Department[], { title, intro }: Head): string {
  const lines = departments.flatMap(({ name, entries }) => [
    '',
    name.toUpperCase(),
    ...entries.flatMap((entry) => [
      '',
      entry.name,
      ...entry.lines.map(([label, value]) => `${label}: ${value}`),
    ]),
  ]);
  return `${[title, '', intro, ...lines].map((line) => safeText(line).replace(/\s*\n\s*/g, ' ')).join('\n')}\n`;
}
