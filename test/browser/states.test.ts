/**
 * Every state of the pane, each theme in a language of its own: what `look` finds in it is nothing. One page
 * walks through all of them, as a person would.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Tab } from '../../addin/pane/tabs.ts';
import { words } from '../../shared/i18n/words.ts';
import { plainWorkbook } from '../excel-host/samples.ts';
import { wordsOf as around } from '../workbench/words.ts';
import { violations } from './axe.ts';
import { samples, temporaryFolder } from './folders.ts';
import { foreignWords } from './foreign.ts';
import { look, picture, setWidth } from './look.ts';
import { openStage, type Shown, type Stage } from './stage.ts';

/** So many states in one test. */
const timeout = 120_000;

let stage: Stage;
let round: string;
let projects: string;
const folder = temporaryFolder();
beforeAll(async () => {
  [stage, [round, projects]] = await Promise.all([
    openStage(),
    samples('kumppanuusavustukset-2023.xlsx', 'hankkeet.xlsx'),
  ]);
}, 120_000);
afterAll(() => stage?.close());

const looks = [
  ['fi', 'light'],
  ['sv', 'dark'],
  ['en', 'contrast'],
] as const;

test.each(looks)('every state, %s, %s', { timeout }, async (lang, theme) => {
  const { pane: said, figures } = words(lang);
  const shown = await stage.open(round, { lang, theme, width: 800 });
  const { page, pane, id, settled } = shown;
  const foreign = foreignWords(lang, readFileSync(round));
  const found: string[] = await violations(page.mainFrame());
  const at = async (state: string) => {
    found.push(...(await look(shown, `${state}-${theme}`, foreign)));
  };
  const button = (name: string) => pane.getByRole('button', { name, exact: true });

  await at('overview');
  await id('appropriation').fill('45000');
  await settled(() => id('appropriation').press('Enter'));
  await openTab(shown, 'columns');
  await at('columns');
  await openTab(shown, 'projects');
  await at('projects');

  await openTab(shown, 'findings');
  await at('findings');
  await press(button(said.supplement.one).first());
  await pane.getByRole('dialog').waitFor();
  await at('supplement');
  await press(button(said.close));
  await press(button(said.findings.byKind));
  await press(pane.getByRole('button', { name: /^\S+ T9$/ }).first());
  await at('findings-by-kind');

  await openTab(shown, 'allocation');
  await press(pane.locator('tbody [aria-expanded=false]').first());
  for (const share of await pane.locator('tbody li > [aria-expanded=false]').all()) await press(share);
  await press(pane.locator('tbody button[aria-label]').first());
  await at('allocation');

  await openTab(shown, 'whatif');
  await pane.getByLabel(figures.whatIf.appropriation).fill('30000');
  await pane.getByLabel(figures.whatIf.cap).uncheck();
  await press(pane.locator('tbody [aria-expanded=false]').first());
  await pane.getByLabel(figures.whatIf.leaveOut).check();
  await pane.getByText(figures.whatIf.leftOut, { exact: true }).waitFor();
  await at('whatif');

  await openTab(shown, 'report');
  await press(button(figures.report.make));
  await press(button(figures.report.makeAgain));
  await press(button(`${figures.report.remove}…`));
  await at('report');
  await settled(() => press(button(figures.report.remove)));
  await pane.getByText(figures.report.existing).waitFor({ state: 'detached' });

  await openTab(shown, 'overview');
  await press(id('write-results'));
  await pane.getByRole('dialog').waitFor();
  await at('write-preview');
  await settled(() => press(id('confirm-write')));
  await id('deadline').fill('?');
  await id('deadline').press('Enter');
  await pane.getByText(said.overview.wrongDay).waitFor();
  await page.getByRole('button', { name: around(lang).editMode }).click();
  await settled(() => press(id('check-all')));
  await pane.getByText(said.troubles.editing.text).waitFor();
  await at('editing');
  expect(found).toEqual([]);
  expect(shown.problems).toEqual([]);
  shown.close();
});

test('projects over the years, in a wide pane too', { timeout }, async () => {
  const shown = await stage.open(projects);
  await openTab(shown, 'projects');
  await shown.pane.locator('tbody [aria-expanded=false]').first().click();
  const found = await look(shown, 'projects-years', foreignWords('fi', readFileSync(projects)));
  await setWidth(shown, 700);
  await picture(shown, 'projects-wide');
  expect([...found, ...(await violations(shown.pane))]).toEqual([]);
  shown.close();
});

test('a workbook that is none of ours, and one with nothing in it', { timeout }, async () => {
  for (const [name, rows, tabs] of [
    ['muu.xlsx', [['Kahvilista'], ['Maanantai', 3]], ['overview', 'findings', 'allocation', 'report']],
    ['tyhja.xlsx', [], ['overview']],
  ] as const) {
    const path = join(folder, name);
    writeFileSync(path, await plainWorkbook(rows));
    const foreign = foreignWords('fi', readFileSync(path));
    const shown = await stage.open(path);
    const found: string[] = [];
    for (const tab of tabs) {
      await openTab(shown, tab);
      found.push(...(await look(shown, `${name.replace('.xlsx', '')}-${tab}`, foreign)));
    }
    expect(found).toEqual([]);
    shown.close();
  }
});

test('before the first check: on its way, and where Excel refuses it', { timeout }, async () => {
  const { url, spare } = await stage.visit(round);
  const { page } = spare;
  let comes = () => {};
  const client = new Promise<void>((resolve) => {
    comes = resolve;
  });
  await page.route('**/office/office.js', async (route) => {
    await client;
    await route.continue();
  });
  await page.goto(url, { waitUntil: 'commit' });
  const pane = page.frameLocator('#pane');
  await pane.getByText('Avataan…').waitFor();
  await picture(spare, 'opening');
  await page.getByRole('button', { name: 'Muokkaustila' }).click();
  comes();
  const { states, troubles } = words('fi').pane;
  await pane.getByRole('heading', { name: states.failed }).waitFor();
  await pane.getByText(troubles.editing.text).waitFor();
  const refused = page.frames().find((frame) => frame.url().includes('/pane/'))!;
  expect(await violations(refused)).toEqual([]);
  await picture(spare, 'refused');
  await page.getByRole('button', { name: 'Muokkaustila' }).click();
  await pane.getByTestId('check-all').click();
  await pane.getByTestId('verdict-ready').waitFor();
  await page.unroute('**/office/office.js');
});

test('where Office.js does not come, the page says so in three languages', { timeout }, async () => {
  const { url, spare } = await stage.visit(round);
  const { page, problems } = spare;
  await page.route('**/office/office.js', (route) => route.abort());
  await page.goto(url);
  const pane = page.frameLocator('#pane');
  for (const lang of ['fi', 'sv', 'en'])
    await pane.locator(`.late.now p[lang=${lang}]`, { hasText: 'appsforoffice.microsoft.com' }).waitFor();
  await picture(spare, 'no-office');
  expect(problems.filter((text) => !text.includes('ERR_FAILED'))).toEqual([]);
});

/** Without the way of a mouse, which other tests take: it costs more than all the rest. */
const press = (target: Locator) =>
  target.evaluate((element) => {
    (element as HTMLElement).focus();
    (element as HTMLElement).click();
  });

async function openTab({ pane, id }: Shown, tab: Tab): Promise<void> {
  await press(id(`tab-${tab}`));
  await pane.locator(`#view[aria-labelledby=tab-${tab}]`).locator('h1, h2, h3').first().waitFor();
}
