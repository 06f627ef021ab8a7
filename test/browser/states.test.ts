/**
 * Every tab in every theme and width, and the states around them: nothing for axe to object to, nothing wider
 * than its pane, and a picture of each in `out/screenshots` to look at.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { tabs } from '../../addin/pane/views.ts';
import { plainWorkbook } from '../excel-host/samples.ts';
import { violations } from './axe.ts';
import { sample, temporaryFolder } from './folders.ts';
import { openStage, type Shown, type Stage } from './stage.ts';

/** Several pages at once take their time. */
const timeout = 60_000;
const pictures = 'out/screenshots';

let stage: Stage;
let round: string;
let projects: string;
beforeAll(async () => {
  mkdirSync(pictures, { recursive: true });
  [stage, round, projects] = await Promise.all([
    openStage(),
    sample('kumppanuusavustukset-2023.xlsx'),
    sample('hankkeet.xlsx'),
  ]);
}, 120_000);
afterAll(() => stage?.close());

async function picture({ page }: Shown, name: string): Promise<void> {
  await page.screenshot({ path: join(pictures, `${name}.png`), animations: 'disabled' });
}

/** Width of the pane in CSS pixels: 350 at 200 % leaves 175. */
async function setWidth({ page }: Shown, width: number): Promise<void> {
  await page.evaluate((w) => document.documentElement.style.setProperty('--pane', `${w}px`), width);
}

/** What reaches beyond the pane. Tables may: a row of figures cannot be broken (WCAG 1.4.10). */
const tooWide = ({ pane }: Shown) =>
  pane.evaluate(() =>
    [...document.querySelectorAll('body *')]
      .filter(
        (e) =>
          e.textContent && !e.closest('table') && e.getBoundingClientRect().right > window.innerWidth + 1,
      )
      .map((e) => (e.textContent ?? '').slice(0, 60)),
  );

async function openTab({ pane, id }: Shown, tab: string): Promise<void> {
  await id(`tab-${tab}`).click();
  await pane.locator('#view').locator('h1, h2, h3').first().waitFor();
}

async function withAppropriation(shown: Shown): Promise<Shown> {
  await shown.id('appropriation').fill('45000');
  await shown.settled(() => shown.id('appropriation').press('Enter'));
  return shown;
}

test.concurrent.each(['light', 'dark', 'contrast'])('every tab, %s', { timeout }, async (theme) => {
  const shown = await withAppropriation(await stage.open(round, { theme }));
  const objections: string[] = await violations(shown.page.mainFrame());
  for (const tab of tabs) {
    await openTab(shown, tab);
    const rules = theme === 'light' ? 'all' : 'colours';
    objections.push(...(await violations(shown.pane, rules)).map((v) => `${tab}: ${v}`));
    await picture(shown, `${tab}-${theme}`);
  }
  expect(objections).toEqual([]);
  expect(shown.problems).toEqual([]);
  await shown.page.close();
});

test.concurrent.each([300, 175])('every tab, %i pixels wide', { timeout }, async (width) => {
  const shown = await withAppropriation(await stage.open(round));
  await setWidth(shown, width);
  const objections: string[] = [];
  for (const tab of tabs) {
    await openTab(shown, tab);
    objections.push(...(await tooWide(shown)).map((text) => `${tab}: wider than the pane: ${text}`));
    await picture(shown, `${tab}-${width}`);
  }
  expect(objections).toEqual([]);
  await shown.page.close();
});

test('projects over the years, in a wide pane too', async () => {
  const shown = await stage.open(projects);
  await openTab(shown, 'projects');
  await picture(shown, 'projects-years');
  await setWidth(shown, 700);
  await picture(shown, 'projects-wide');
  expect(await violations(shown.pane)).toEqual([]);
  await shown.page.close();
});

test('the preview of results, and a request to complete an application', async () => {
  const shown = await withAppropriation(await stage.open(round));
  const { pane, id } = shown;
  await id('write-results').click();
  await pane.getByRole('dialog').waitFor();
  expect(await violations(pane)).toEqual([]);
  await picture(shown, 'write-preview');
  await shown.settled(() => id('confirm-write').click());
  await shown.page.getByRole('grid').focus();
  for (let column = 0; column < 26; column++) await shown.page.keyboard.press('ArrowRight');
  await picture(shown, 'written');
  await openTab(shown, 'findings');
  await pane
    .getByRole('button', { name: /täydenny/i })
    .first()
    .click();
  await pane.getByRole('dialog').waitFor();
  expect(await violations(pane)).toEqual([]);
  await picture(shown, 'supplement');
  await shown.page.close();
});

test('a workbook that is none of ours, and one with nothing in it', async () => {
  const folder = temporaryFolder();
  for (const [name, rows] of [
    ['muu.xlsx', [['Kahvilista'], ['Maanantai', 3]]],
    ['tyhja.xlsx', []],
  ] as const) {
    writeFileSync(join(folder, name), await plainWorkbook(rows));
    const shown = await stage.open(join(folder, name));
    for (const tab of rows.length > 0 ? tabs : (['overview'] as const)) {
      await openTab(shown, tab);
      expect(await violations(shown.pane, tab === 'overview' ? 'all' : 'colours')).toEqual([]);
      await picture(shown, `${name.replace('.xlsx', '')}-${tab}`);
    }
    await shown.page.close();
  }
});

test('what stands in the way is said above the last good check', async () => {
  const shown = await stage.open(round);
  await shown.page.getByRole('button', { name: 'Muokkaustila' }).click();
  await shown.settled(() => shown.id('check-all').click());
  expect(await violations(shown.pane)).toEqual([]);
  await picture(shown, 'editing');
  await shown.page.close();
});

test('by keyboard alone: along the tabs, into the view, through the preview and back', async () => {
  const { page, pane, id, settled } = await stage.open(round);
  const focused = () => pane.evaluate(() => (document.activeElement as HTMLElement).dataset.testid ?? '');
  const tabTo = async (testId: string) => {
    for (let i = 0; i < 40 && (await focused()) !== testId; i++) await page.keyboard.press('Tab');
    expect(await focused()).toBe(testId);
  };
  await id('tab-overview').focus();
  for (const tab of tabs.slice(1)) {
    await page.keyboard.press('ArrowRight');
    expect(await focused()).toBe(`tab-${tab}`);
    expect(await id(`tab-${tab}`).getAttribute('aria-selected')).toBe('true');
  }
  await page.keyboard.press('Home');
  await tabTo('check-all');
  await settled(() => page.keyboard.press('Enter'));
  await tabTo('appropriation');
  await page.keyboard.type('45000');
  await settled(() => page.keyboard.press('Enter'));
  await tabTo('write-results');
  await page.keyboard.press('Enter');
  await tabTo('confirm-write');
  await page.keyboard.press('Escape');
  await expect.poll(focused).toBe('write-results');
  await page.close();
});
