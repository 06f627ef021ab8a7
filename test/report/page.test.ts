/** The page: whole markup, headings and tables that a screen reader can follow, and nothing that runs. */
import { expect, test } from 'vitest';
import { languages } from '../../shared/i18n/language.ts';
import { reportPage } from '../../worker/reports/html/page.ts';
import { projectListFiles } from '../../worker/reports/project-list/files.ts';
import { hostileNames, isUnseen, sampleRendering, sampleYear, whole } from './sample-year.ts';
import { unbalanced } from './unbalanced.ts';

const fi = whole(reportPage(sampleRendering()));

test.each(languages)('%s: whole, in its language, without anything from elsewhere', (language) => {
  const page = whole(reportPage(sampleRendering(undefined, language)));
  expect(unbalanced(page)).toEqual([]);
  expect(page).toContain(`<html lang="${language}">`);
  expect(page).not.toMatch(/<script|<link|<img|\bsrc=|href="(?!#)|url\(|@import|undefined|\{\w+\}/);
});

test('every heading of a table says what it heads, and every table has a caption', () => {
  for (const [th] of fi.matchAll(/<th\b[^>]*>/g)) expect(th).toMatch(/scope="(col|row)"/);
  const count = (what: RegExp) => [...fi.matchAll(what)].length;
  expect(count(/<caption>/g)).toBe(count(/<table/g));
  expect(count(/<h1>/g)).toBe(1);
});

test('every chart has a title and a description with its sums', () => {
  const charts = [...fi.matchAll(/<svg.*?<\/svg>/gs)].map(([svg]) => svg);
  expect(charts).toHaveLength(4);
  for (const svg of charts) expect(svg).toMatch(/role="img" aria-labelledby=.*<title.*<desc/s);
  expect(charts[2]).toContain('Ahti ry: 3\u00a0566\u00a0€; Ceres ry: 2\u00a0222\u00a0€; Bore ry: 500\u00a0€');
});

test('each share is explained from its cell and clause to the grant', () => {
  const [bore] = fi.match(/<details><summary><span>Bore ry.*?<\/details>/s) ?? [];
  expect(bore).toContain('1 / 9 pistettä × 4\u00a0000,00\u00a0€ = 445,00\u00a0€ (T25, T24, D3)');
  expect(bore).toContain('Toimintaan käytetty raha: 500,00\u00a0€ (solu G3)');
  expect(bore).toContain('Enintään haettu summa: 2\u00a0212,00\u00a0€ → 500,00\u00a0€ (D4).');
});

test.each(hostileNames)('%j stay text on every page', (...names) => {
  const { report } = sampleYear(names);
  const pages = [
    whole(reportPage(sampleRendering(names))),
    ...projectListFiles(report, 'fi')
      .filter((f) => f.name.endsWith('.html'))
      .map((f) => whole(f.pieces)),
  ];
  expect(pages).toHaveLength(2);
  for (const page of pages) {
    expect(unbalanced(page)).toEqual([]);
    expect(page).not.toMatch(/<script|<img/);
    expect([...page].filter(isUnseen)).toEqual([]);
  }
});
