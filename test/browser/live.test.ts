/** While people type: the pane follows, answers only its own official, and is stopped by nothing for long. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { words } from '../../shared/i18n/words.ts';
import { samples } from './folders.ts';
import { openStage, type Shown, type Stage } from './stage.ts';

let stage: Stage;
let path: string;
beforeAll(async () => {
  [stage, [path]] = await Promise.all([openStage(), samples('kumppanuusavustukset-2023.xlsx')]);
}, 120_000);
afterAll(() => stage?.close());

const sheet = 'Hakemukset 2023';
const { troubles } = words('fi').pane;
const ready = async ({ id }: Shown) => Number(await id('verdict-ready').textContent());

/** Long enough in turns for whatever an edit could still set off. */
const quiet = ({ page }: Shown) =>
  page.evaluate(async () => {
    for (let turn = 0; turn < 100; turn++) await new Promise((resolve) => setTimeout(resolve, 0));
  });

async function write({ id, settled }: Shown): Promise<void> {
  await id('write-results').click();
  await settled(() => id('confirm-write').click());
}

test('an edit is seen at once, in counts and in our columns, and sets off nothing more', async () => {
  const shown = await stage.open(path);
  const before = await ready(shown);
  await shown.edit(sheet, 'K6', [['2–3']]);
  expect(await ready(shown)).toBe(before - 1);
  await write(shown);
  expect(await shown.values(sheet, 'AD6')).toEqual([['epäselvä']]);

  const asked = (await shown.requests()).length;
  await shown.edit(sheet, 'K6', [[6]]);
  expect(await ready(shown)).toBe(before);
  expect(await shown.values(sheet, 'AD6')).toEqual([['valmis']]);
  expect((await shown.requests()).length - asked).toBeLessThanOrEqual(2);
  const settled = (await shown.requests()).length;
  await quiet(shown);
  expect((await shown.requests()).length).toBe(settled);
  expect(shown.problems).toEqual([]);
  shown.close();
});

test('a colleague’s edit is read and never answered with a write', async () => {
  const shown = await stage.open(path);
  await write(shown);
  const before = await ready(shown);
  const asked = (await shown.requests()).length;
  await shown.edit(sheet, 'K6', [['2–3']], 'Remote');
  expect(await ready(shown)).toBe(before - 1);
  expect(await shown.values(sheet, 'AD6')).toEqual([['valmis']]);
  await quiet(shown);
  expect((await shown.requests()).length - asked).toBe(1);
  shown.close();
});

test('while a cell is being typed in Excel refuses; the pane says so and asks again by itself', async () => {
  const shown = await stage.open(path);
  const { page, pane, id, settled, close } = shown;
  const grid = page.getByRole('grid');
  await grid.focus();
  await page.keyboard.press('F2');
  await settled(() => id('check-all').click());
  await pane.getByText(troubles.editing.title).waitFor();
  expect(await id('verdict-ready').isVisible()).toBe(true);
  await page.getByRole('textbox', { name: 'A1' }).press('Escape');
  await pane.getByText(troubles.editing.title).waitFor({ state: 'detached' });
  close();
});

test('typing in the sheet: arrows, Enter, a Finnish number; as a colleague too', async () => {
  const shown = await stage.open(path);
  const { page, values, requests, close } = shown;
  await page.getByRole('grid').focus();
  for (const key of ['ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowDown'])
    await page.keyboard.press(key);
  await page.keyboard.type('1 200,50');
  const asked = (await requests()).length;
  await page.keyboard.press('Enter');
  expect(await values(sheet, 'A6')).toEqual([[1200.5]]);
  await page.keyboard.press('F2');
  await page.keyboard.type('9');
  await page.keyboard.press('Escape');
  expect(await values(sheet, 'A7')).toEqual([[2]]);
  await expect.poll(async () => (await requests()).length).toBe(asked + 1);
  await page.getByRole('button', { name: 'Kirjoita toisena virkamiehenä' }).click();
  await page.getByRole('grid').focus();
  await page.keyboard.press('Delete');
  expect(await values(sheet, 'A7')).toEqual([['']]);
  close();
});

test('a finding’s click selects its cell in the sheet', async () => {
  const shown = await stage.open(path);
  const { page, id, pane, close } = shown;
  await id('tab-findings').click();
  const finding = pane.locator('button[data-testid=finding][data-cell]:not([data-cell=""])').first();
  const cell = await finding.getAttribute('data-cell');
  await finding.click();
  await page.locator(`[role=gridcell].active#cell-${cell}`).waitFor();
  close();
});
