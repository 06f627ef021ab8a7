/**
 * The main way through the pane by keyboard alone: open, findings, a cell, the request to complete, the
 * allocation and its why, the trial, writing and taking away. Each stop shows that it has the focus.
 */
import type { Locator } from 'playwright-core';
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

const { pane: said, figures } = words('fi');

test('the main way by keyboard alone, the focus seen at every stop', { timeout: 120_000 }, async () => {
  const shown = await stage.open(path);
  const { page, pane, id, settled, values, close } = shown;
  const key = (name: string) => page.keyboard.press(name);
  const button = (name: string | RegExp) => pane.getByRole('button', { name, exact: true });
  const activeCell = () => page.locator('[role=gridcell].active').getAttribute('id');
  const tabs = async (from: string, arrows: number, to: string) => {
    await reach(shown, id(`tab-${from}`), 'Shift+Tab');
    for (let i = 0; i < arrows; i++) await key('ArrowRight');
    expect(await isFocused(id(`tab-${to}`))).toBe(true);
    expect(await id(`tab-${to}`).getAttribute('aria-selected')).toBe('true');
    await pane.locator(`#view[aria-labelledby=tab-${to}]`).locator('h2, h3').first().waitFor();
  };

  await id('tab-overview').focus();
  await reach(shown, id('check-all'));
  await settled(() => key('Enter'));
  await reach(shown, id('appropriation'));
  await page.keyboard.type('45000');
  await settled(() => key('Enter'));

  await tabs('overview', 2, 'findings');
  await reach(shown, button(said.supplement.one).first());
  await key('Enter');
  await reach(shown, button(said.supplement.copy));
  await key('Enter');
  await pane.getByText(said.supplement.copied).waitFor();
  await key('Escape');
  await expect.poll(() => isFocused(button(said.supplement.one).first())).toBe(true);
  const finding = pane.locator('button[data-testid=finding]').first();
  await reach(shown, finding);
  await key('Enter');
  await expect.poll(activeCell).toBe(`cell-${await finding.getAttribute('data-cell')}`);

  await tabs('findings', 1, 'allocation');
  await reach(shown, pane.locator('tbody button[aria-expanded]:not([aria-label])').first());
  await key('Enter');
  await reach(shown, pane.locator('tbody li > button[aria-expanded]').first());
  await key('Enter');
  const fact = pane.locator('tbody li li button[title]').first();
  await reach(shown, fact);
  await key('Enter');
  await expect.poll(activeCell).toBe(`cell-${await fact.textContent()}`);

  await tabs('allocation', 1, 'whatif');
  await reach(shown, pane.getByLabel(figures.whatIf.cap));
  await key('Space');
  await pane.getByText(/^Avustus muuttuu/).waitFor();

  await tabs('whatif', 3, 'overview');
  await reach(shown, id('write-results'));
  await key('Enter');
  await reach(shown, id('confirm-write'));
  await key('Escape');
  await expect.poll(() => isFocused(id('write-results'))).toBe(true);
  await key('Enter');
  await reach(shown, id('confirm-write'));
  await settled(() => key('Enter'));
  expect((await values(sheet, 'X5'))[0]?.[0]).toMatch(/^Avustuskirja: /);
  await reach(shown, id('remove-marks'));
  await settled(() => key('Enter'));
  expect(await values(sheet, 'X5')).toEqual([['']]);
  close();
});

const sheet = 'Hakemukset 2023';
/** Stops of the longest view before what is looked for. */
const most = 80;

const isFocused = (target: Locator) => target.evaluate((element) => element === document.activeElement);

/** By Tab until it has the focus, and sees the difference that the focus makes. */
async function reach({ page }: Shown, target: Locator, by: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  await target.waitFor();
  for (let stops = 0; stops < most && !(await isFocused(target)); stops++) await page.keyboard.press(by);
  expect(await isFocused(target), String(target)).toBe(true);
  const [focused, without] = await target.evaluate(withAndWithoutFocus);
  expect(focused, `${target} shows no focus`).not.toEqual(without);
}

/**
 * Whatever may draw a ring around an element: its own lines, or those of what is drawn with it. At one go: a
 * dialog that the focus has left for a moment longer is hidden from the keyboard.
 */
function withAndWithoutFocus(element: HTMLElement | SVGElement): [string[], string[]] {
  const looks = () =>
    [element, element.parentElement ?? element, element.nextElementSibling ?? element].flatMap((part) =>
      [undefined, '::before', '::after'].map((pseudo) => {
        const { outline, boxShadow, borderTop, borderBottom, transform } = getComputedStyle(part, pseudo);
        return [outline, boxShadow, borderTop, borderBottom, transform].join(' ');
      }),
    );
  const focused = looks();
  element.blur();
  const without = looks();
  element.focus();
  return [focused, without];
}
