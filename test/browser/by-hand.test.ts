/**
 * The official decides: results into columns of their own, seen before they are written and given back after;
 * what a sheet is, with the same answer at night. By keyboard, for axe, narrow, and as pictures to look at.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readGrid } from '../../shared/workbook/read.ts';
import { parseWorkbook } from '../../worker/xlsx/parse.ts';
import { townKinds } from '../cases/town.ts';
import { plainWorkbook } from '../excel-host/samples.ts';
import { partsOf } from '../pane/official-session.ts';
import { officialWorkbook, sheetName } from '../pane/official-workbook.ts';
import { violations } from './axe.ts';
import { temporaryFolder } from './folders.ts';
import { openStage, type Shown, type Stage, type View } from './stage.ts';

const pictures = 'out/screenshots';
let stage: Stage;
let round: string;
let odd: string;
beforeAll(async () => {
  mkdirSync(pictures, { recursive: true });
  const folder = temporaryFolder();
  round = join(folder, 'kumppanuusavustukset-2023.xlsx');
  odd = join(folder, 'lista-2023.xlsx');
  writeFileSync(round, await officialWorkbook());
  writeFileSync(
    odd,
    await plainWorkbook([
      ['Syksyn lista'],
      ['Kuka', 'Montako tapahtumaa', 'Muuta'],
      ['Rannan Kuoro ry', 3, '–'],
      ['Metsän Seura ry', 1, '–'],
    ]),
  );
  stage = await openStage();
}, 120_000);
afterAll(() => stage?.close());

const picture = ({ page }: Shown, name: string) =>
  page.screenshot({ path: join(pictures, `${name}.png`), animations: 'disabled' });

/** What reaches beyond the pane, tables apart. */
const tooWide = ({ pane }: Shown) =>
  pane.evaluate(() =>
    [...document.querySelectorAll('body *')]
      .filter((e) => e.textContent && !e.closest('table') && e.getBoundingClientRect().right > innerWidth + 1)
      .map((e) => (e.textContent ?? '').slice(0, 60)),
  );

async function open(path: string, width: number, view: View = {}): Promise<Shown> {
  const shown = await stage.open(path, view);
  await shown.page.evaluate((w) => document.documentElement.style.setProperty('--pane', `${w}px`), width);
  return shown;
}

/** Opens the preview and names columns in it. */
async function name({ id, pane }: Shown, targets: Readonly<Record<string, string>>): Promise<void> {
  await id('write-results').click();
  const choices = pane.getByRole('dialog').getByRole('button', { expanded: false });
  if (await choices.count()) await choices.click();
  for (const [result, column] of Object.entries(targets)) await id(`target-${result}`).selectOption(column);
  await pane.locator('[data-testid=confirm-write]:enabled').waitFor();
}

test('named, seen, written, followed, asked about, given back', async () => {
  const shown = await open(round, 400);
  const { id, pane, values, edit, save, settled, page } = shown;
  await id('appropriation').fill('10 000');
  await settled(() => id('appropriation').press('Enter'));
  const opened = partsOf(await save());
  await name(shown, { total: 'L', euros: 'M' });
  const changes = pane.getByTestId('changes');
  expect(await changes.locator('tbody tr').first().allTextContents()).toEqual(['M4 Avustus €=E4/21884']);
  expect(await changes.locator('tr', { hasText: 'M7' }).textContent()).toBe('M7 Avustus €TOSI1179');
  expect(await pane.getByTestId('target-verdict').locator('option:disabled').allTextContents()).toContain(
    'B: Rek.nro (luetaan: rekisterinumero)',
  );
  expect((await id('write-summary').textContent())?.replaceAll('\u00ad', '')).toBe(
    '10 solua muuttuu sarakkeissasi, täytettyjä niistä 6, kaavoja 1.',
  );
  expect(await violations(pane)).toEqual([]);
  await picture(shown, 'named-preview-400');
  expect(partsOf(await save())).toEqual(opened);
  await settled(() => id('confirm-write').click());
  expect(await values(sheetName, 'L4:M5')).toEqual([
    [12, 1884],
    [6, 827],
  ]);
  await edit(sheetName, 'F5', [[3]]);
  expect(await values(sheetName, 'L5')).toEqual([[8]]);
  await edit(sheetName, 'M6', [[2000]]);
  expect(await violations(pane)).toEqual([]);
  await picture(shown, 'named-written-400');
  await id('restore').click();
  await id('restore-others').waitFor();
  expect(await violations(pane)).toEqual([]);
  await picture(shown, 'named-restore-400');
  await settled(() => id('restore-others').click());
  expect(await values(sheetName, 'L4:L6')).toEqual([[7], ['007'], ['katso liite']]);
  expect(await values(sheetName, 'M5:M6')).toEqual([[300.5], [2000]]);
  expect(Object.keys(partsOf(await save()))).toEqual(Object.keys(opened));
  expect(shown.problems).toEqual([]);
  await page.close();
});

test.each([['sv', 'dark', 300]] as const)(
  'the preview in %s, %s, %i pixels wide',
  async (lang, theme, width) => {
    const shown = await open(round, width, { lang, theme });
    await name(shown, { total: 'L', verdict: 'N', missing: 'none' });
    expect(await violations(shown.pane)).toEqual([]);
    expect(await tooWide(shown)).toEqual([]);
    await picture(shown, `named-choices-${lang}-${theme}-${width}`);
    await shown.pane.getByTestId('changes').scrollIntoViewIfNeeded();
    await picture(shown, `named-changes-${lang}-${theme}-${width}`);
    await shown.page.close();
  },
);

test.each([['en', 'light', 300]] as const)(
  'a kind chosen by hand, in %s, %s, %i pixels wide: the worker reads the same',
  async (lang, theme, width) => {
    const shown = await open(odd, width, { lang, theme });
    const { id, pane, settled, page, save } = shown;
    await id('tab-columns').click();
    await id('sheet-kind').waitFor();
    await picture(shown, `kind-unrecognised-${lang}-${theme}-${width}`);
    expect(await violations(pane)).toEqual([]);
    await settled(() => id('sheet-kind').selectOption('partnership'));
    expect(await id('header-row').inputValue()).toBe('2');
    const first = pane.locator('#view li').first().getByRole('combobox');
    await settled(() => first.selectOption('name'));
    expect(await violations(pane)).toEqual([]);
    expect(await tooWide(shown)).toEqual([]);
    await picture(shown, `kind-chosen-${lang}-${theme}-${width}`);
    await id('tab-overview').click();
    const counts = ['ready', 'incomplete', 'unclear', 'ineligible'].map(async (v) =>
      Number(await id(`verdict-${v}`).textContent()),
    );
    expect((await Promise.all(counts)).reduce((sum, n) => sum + n, 0)).toBe(2);

    const parsed = parseWorkbook(await save());
    if ('problem' in parsed) throw new Error(parsed.problem.code);
    const [night] = readGrid(parsed.grid, { file: 'lista-2023.xlsx', kinds: townKinds }).sheets;
    expect(night).toMatchObject({ kind: 'partnership', headerRow: 2 });
    expect(night?.records.map((r) => r.row)).toEqual([3, 4]);

    await id('tab-columns').click();
    await settled(() => id('kind-undo').click());
    expect(await id('sheet-kind').inputValue()).toBe('automatic');
    expect(shown.problems).toEqual([]);
    await page.close();
  },
);

test('by keyboard alone: a column named and a kind chosen', async () => {
  const shown = await open(round, 400);
  const { page, pane, id, settled } = shown;
  const focused = () => pane.evaluate(() => (document.activeElement as HTMLElement).dataset.testid ?? '');
  const tabTo = async (testId: string) => {
    for (let i = 0; i < 60 && (await focused()) !== testId; i++) await page.keyboard.press('Tab');
    expect(await focused()).toBe(testId);
  };
  await id('write-results').focus();
  await page.keyboard.press('Enter');
  await pane.getByRole('dialog').waitFor();
  const expanded = () => pane.evaluate(() => document.activeElement?.getAttribute('aria-expanded'));
  for (let i = 0; i < 20 && (await expanded()) !== 'false'; i++) await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await tabTo('target-euros');
  await page.keyboard.type('M: ');
  await expect.poll(() => id('target-euros').inputValue()).toBe('M');
  await pane.locator('[data-testid=confirm-write]:enabled').waitFor();
  await tabTo('confirm-write');
  await settled(() => page.keyboard.press('Enter'));
  expect((await shown.values(sheetName, 'M9'))[0]).toEqual([2800.5]);
  await id('tab-columns').focus();
  await page.keyboard.press('Enter');
  await tabTo('sheet-kind');
  await settled(() => page.keyboard.press('End'));
  expect(await id('sheet-kind').inputValue()).toBe('none');
  await page.close();
});
