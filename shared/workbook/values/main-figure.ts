/**
 * The one figure of a cell that counts something. Figures in a bracket with words only explain it
 * (`4,5 (Kemissä 3 ja Lapin yliopistolla 1,5)`); any other second figure makes it ambiguous.
 */
import type { Reading } from '../fact.ts';
import { amountsIn } from './amounts.ts';
import { hedgeOf } from './hedges.ts';
import { approximately, knownAs, unknown } from './outcome.ts';
import { wordsOf } from './plain-text.ts';

const bracket = /\(([^()]*)\)/g;
/** A remark in words or with a day, not an addition like `(+2 uutta)`. */
const explains = /^[^+\-–−/~].*(?:\p{L}|\d\.\d{1,2}\.)|^\p{L}/u;

/** The text without the remarks in brackets that explain its figure. */
export function withoutRemarks(text: string): string {
  return text.replace(bracket, (whole, remark: string) => (explains.test(remark) ? ' ' : whole));
}

/**
 * The figure of a text in lower case, not negative; whether it may have decimals is for the caller.
 * @param mayPrecede whether a word may stand before the figure (`ryhmiä: 3`); after it any may
 */
export function mainFigure(text: string, mayPrecede: (word: string) => boolean): Reading<number> {
  const outside = withoutRemarks(text);
  const main = /\d/.test(outside) ? outside : text;
  const figures = amountsIn(main);
  const first = figures[0];
  if (first === undefined || first.isEuros || first.isPercent) return unknown.unreadable;
  if (!wordsOf(main.slice(0, first.start)).every(mayPrecede)) return unknown.unreadable;
  if (first.kind === 'other') return unknown.unreadable;
  const alone = figures.every((figure) => figure.kind === 'number' && figure.value === first.value);
  const hedge = hedgeOf(main.trim(), wordsOf(main));
  if (!alone || figures.some((figure) => figure.linked || figure.isPercent)) return unknown.ambiguous;
  if (hedge === 'open') return unknown.ambiguous;
  if (first.negative) return unknown.negative;
  return hedge === 'approximate' ? approximately(first.value) : knownAs(first.value);
}
