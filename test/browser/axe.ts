/** axe-core in a document of a page: what it objects to, in words that name the element. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Frame } from 'playwright-core';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** `colours` alone, where everything else has been looked at in another theme. */
export type Rules = 'all' | 'colours';

/** The content of frames inside is not looked at: each document is asked for itself. */
export async function violations(page: Frame, rules: Rules = 'all'): Promise<string[]> {
  // What is still fading in has no colours to judge.
  await page.evaluate(() =>
    Promise.allSettled(
      document
        .getAnimations()
        .filter((a) => a.effect?.getComputedTiming().iterations !== Number.POSITIVE_INFINITY)
        .map((a) => a.finished),
    ),
  );
  if (!(await page.evaluate('"axe" in window'))) await page.evaluate(source);
  const found = (await page.evaluate(
    (only) =>
      (window as unknown as { axe: typeof import('axe-core') }).axe.run(document, {
        iframes: false,
        resultTypes: ['violations'],
        ...(only === 'colours' && {
          runOnly: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] },
        }),
      }),
    rules,
  )) as AxeResults;
  return found.violations.flatMap(({ id, nodes }) =>
    nodes.map((n) => `${id}: ${n.html.slice(0, 160)} (${n.failureSummary?.split('\n')[1]?.trim()})`),
  );
}
