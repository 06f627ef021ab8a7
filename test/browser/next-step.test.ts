/** What there is to do next is said, and one press away, also where the workbook has nothing to judge yet. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { words } from '../../shared/i18n/words.ts';
import { plainWorkbook } from '../excel-host/samples.ts';
import { samples, temporaryFolder } from './folders.ts';
import { openStage, type Shown, type Stage } from './stage.ts';

const timeout = 60_000;
const { pane: said, figures } = words('fi');

let stage: Stage;
let decisions: string;
let round: string;
const folder = temporaryFolder();
beforeAll(async () => {
  [stage, [decisions, round]] = await Promise.all([
    openStage(),
    samples('paatokset-2023.xlsx', 'kumppanuusavustukset-2023.xlsx'),
  ]);
}, 120_000);
afterAll(() => stage?.close());

test('a workbook of decisions: no tiles of zeros, its findings one press away', { timeout }, async () => {
  const shown = await stage.open(decisions);
  const { pane, id } = shown;
  expect(await pane.locator('dl').count()).toBe(0);
  expect(await id('verdict-ready').textContent()).toBe('0');
  const button = id('open-findings');
  await button.focus();
  await button.press('Enter');
  await id('finding').first().waitFor();
  expect(await button.count()).toBe(0);
  expect(await focused(shown)).toBe('tab-findings');
  shown.close();
});

test('each view begins at its beginning', { timeout }, async () => {
  const shown = await stage.open(decisions);
  const { pane, id } = shown;
  await id('tab-findings').click();
  await id('finding').last().scrollIntoViewIfNeeded();
  expect(await pane.evaluate(() => window.scrollY)).toBeGreaterThan(0);
  await id('tab-columns').click();
  await id('sheet').waitFor();
  expect(await pane.evaluate(() => window.scrollY)).toBe(0);
  shown.close();
});

test('what is not known is marked where it is given, and the allocation leads there', {
  timeout,
}, async () => {
  const shown = await stage.open(await applications('vuosi.xlsx', 2023));
  const { pane, id } = shown;
  for (const text of [said.overview.appropriationMissing, said.overview.deadlineMissing])
    await pane.locator('.fui-Field__validationMessage', { hasText: text }).waitFor();
  await id('tab-allocation').click();
  await pane.getByText(figures.allocation.noAppropriation).waitFor();
  await pane.getByRole('button', { name: said.tabs.overview }).click();
  await id('appropriation').waitFor();
  expect(await focused(shown)).toBe('tab-overview');
  shown.close();
});

test('a year without rules is told first, and in the same words to whom nothing is allocated', {
  timeout,
}, async () => {
  const shown = await stage.open(await applications('vanha.xlsx', 2019));
  const { pane, id } = shown;
  const told = 'Vuodelle 2019 ei ole sääntökirjaa';
  await pane.getByRole('group').filter({ hasText: told }).waitFor();
  for (const tab of ['allocation', 'whatif']) {
    await id(`tab-${tab}`).click();
    await pane.getByRole('heading', { name: figures.allocation.none }).waitFor();
    await pane.getByText(told).waitFor();
  }
  shown.close();
});

test('an empty workbook is called empty, not in order', { timeout }, async () => {
  const path = join(folder, 'tyhja.xlsx');
  writeFileSync(path, await plainWorkbook([]));
  const { pane, id, close } = await stage.open(path);
  await pane.getByText(said.overview.emptySheet, { exact: true }).waitFor();
  await id('tab-findings').click();
  await pane.getByText(said.states.empty).waitFor();
  expect(await pane.getByText(said.findings.noneText).count()).toBe(0);
  close();
});

test('a clause has the width of its table, and a dialog that of the pane', { timeout }, async () => {
  const shown = await stage.open(round, { width: 800 });
  const { pane, id, settled } = shown;
  await id('appropriation').fill('45000');
  await settled(() => id('appropriation').press('Enter'));
  await id('tab-allocation').click();
  const table = pane.locator('table', { hasText: figures.allocation.pointValue });
  const column = table.locator('thead th').first();
  const before = await column.boundingBox();
  await table.getByRole('button', { name: 'Kohta T25' }).click();
  const text = table.locator('span', { hasText: 'säännölliset ryhmät' });
  expect((await text.boundingBox())!.width).toBeGreaterThan(0.9 * (await table.boundingBox())!.width);
  expect(await column.boundingBox()).toEqual(before);

  await id('tab-overview').click();
  await id('write-results').click();
  const { x, width } = (await pane.getByRole('dialog').boundingBox())!;
  const frame = (await shown.page.locator('iframe#pane').boundingBox())!;
  expect(x - frame.x).toBeCloseTo(frame.x + frame.width - (x + width), 0);
  shown.close();
});

test('two weeks to complete end on a working day: 29.3.2024 was Good Friday', { timeout }, async () => {
  const { pane, id, close } = await stage.open(round);
  await id('tab-findings').click();
  await pane.getByRole('button', { name: said.supplement.one, exact: true }).first().click();
  await pane.getByRole('dialog').waitFor();
  expect(await pane.getByLabel(said.supplement.deadline).inputValue()).toBe('2.4.2024');
  close();
});

async function applications(name: string, year: number): Promise<string> {
  const path = join(folder, name);
  const rows = [
    [`Kumppanuusavustukset ${year}`],
    ['Hakija', 'Rek.nro', 'Haettu summa', 'Ryhmät/vko', 'Toiminta kk', 'Tapahtumat', 'Käytetty raha'],
    ['Ensimmäinen Seura ry', 1234, 5000, 4, 10, 2, 3500],
  ];
  writeFileSync(path, await plainWorkbook(rows));
  return path;
}

const focused = ({ pane }: Shown) => pane.evaluate(() => document.activeElement?.id);
