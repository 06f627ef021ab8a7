/**
 * One look at what the pane shows: what axe objects to, what is wider than the pane at 300 px and at 200 %
 * zoom of 350 px, what still moves though motion was declined, what words are of another language or missing;
 * and a picture in `out/screenshots` to look at.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { violations } from './axe.ts';
import type { Shown } from './stage.ts';

const pictures = 'out/screenshots';
/** CSS pixels: 350 at 200 % leave 175. */
const [usual, narrow, zoomed] = [350, 300, 175];

/** @param foreign words that no text may contain */
export async function look(shown: Shown, name: string, foreign: ReadonlySet<string>): Promise<string[]> {
  const found = [
    ...(await violations(shown.pane)),
    ...(await moving(shown)).map((what) => `moves: ${what}`),
    ...(await said(shown)).flatMap((text) => misplaced(text, foreign)),
  ];
  await picture(shown, name);
  for (const width of [narrow, zoomed]) {
    await setWidth(shown, width);
    found.push(...(await tooWide(shown)).map((what) => `${width} px: wider than the pane: ${what}`));
    if (name.endsWith('-light')) await picture(shown, `${name}-${width}`);
  }
  await setWidth(shown, usual);
  return found.map((what) => `${name}: ${what}`);
}

export async function picture({ page }: Pick<Shown, 'page'>, name: string): Promise<void> {
  mkdirSync(pictures, { recursive: true });
  await page.screenshot({ path: join(pictures, `${name}.png`) });
}

export async function setWidth({ page }: Shown, width: number): Promise<void> {
  await page.evaluate((w) => document.documentElement.style.setProperty('--pane', `${w}px`), width);
}

/** What scrolls in a labelled region of its own that the keyboard reaches may be as wide as it needs. */
const tooWide = ({ pane }: Shown): Promise<string[]> =>
  pane.evaluate(() =>
    [...document.querySelectorAll('body *')]
      .filter(
        (e) =>
          e.textContent &&
          !e.closest('[tabindex="0"][aria-label]') &&
          e.getBoundingClientRect().right > window.innerWidth + 1,
      )
      .map((e) => (e.textContent ?? '').slice(0, 60)),
  );

const moving = ({ pane }: Shown): Promise<string[]> =>
  pane.evaluate(() =>
    document
      .getAnimations()
      .filter((a) => a.playState === 'running')
      .map(({ effect }) => (effect as KeyframeEffect).target?.className ?? ''),
  );

/** Every text that is seen or spoken, but for quotations in a language of their own. */
const said = ({ pane }: Shown): Promise<string[]> =>
  pane.evaluate(() => {
    const own = document.documentElement.lang;
    const quoted = (e: Element | null) => e?.closest('[lang]')?.getAttribute('lang') !== own;
    const texts: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode())
      if (!quoted(node.parentElement)) texts.push(node.textContent ?? '');
    for (const element of document.body.querySelectorAll('[aria-label], [title], [placeholder]'))
      for (const name of ['aria-label', 'title', 'placeholder'])
        if (!quoted(element)) texts.push(element.getAttribute(name) ?? '');
    return texts;
  });

/** A letter of an applicant is in the language chosen for it; the sheet's own words stay as they are. */
function misplaced(text: string, foreign: ReadonlySet<string>): string[] {
  const plain = text.replaceAll('\u00ad', '');
  if (/[{}]|\bundefined\b|\bNaN\b|\[object/.test(plain)) return [`a word is missing: ${plain}`];
  return wordsOf(plain)
    .filter((word) => foreign.has(word))
    .map((word) => `another language: ${word} in ${plain.slice(0, 80)}`);
}

export const wordsOf = (text: string): string[] => text.toLowerCase().match(/\p{L}{4,}/gu) ?? [];
