/**
 * One cell as a sum of money (P3, decisions D5 and D6). In a sentence the number with a euro word counts;
 * two different sums make it ambiguous; words that are no money make it unreadable. Fractions of a cent,
 * which only formulas bring, are rounded half up as Excel shows them. Never a zero for what is not one.
 */

import { type Cents, cents } from '../../money/cents.ts';
import type { Reading } from '../fact.ts';
import type { CellContent } from '../grid.ts';
import { type Amount, amountsIn, mostCents, toCents } from './amounts.ts';
import { hedgeOf, isHedge } from './hedges.ts';
import { approximately, knownAs, unknown } from './outcome.ts';
import { isBlank, plainText, wordsOf } from './plain-text.ts';

export function readMoney(content: CellContent | undefined): Reading<Cents> {
  if (content === undefined) return unknown.missing;
  switch (content.type) {
    case 'number':
      return content.format ? unknown.unreadable : fromEuros(content.value);
    case 'text':
      return fromText(plainText(content.value).toLowerCase());
    case 'error':
      return unknown.error;
    case 'boolean':
      return unknown.unreadable;
  }
}

function fromEuros(euros: number): Reading<Cents> {
  const amount = toCents(euros);
  if (amount === undefined) return unknown.unreadable;
  return amount < 0 ? unknown.negative : knownAs(cents(amount));
}

const plainSum = /^([1-9]\d{0,2}(?: \d{3})+|\d{1,12})(?:,(\d\d?))?(?: ?(?:€|e|eur|euroa))?$/;

function fromText(text: string): Reading<Cents> {
  if (isBlank(text)) return unknown.missing;
  const plain = plainSum.exec(text);
  if (plain) {
    const euros = Number(plain[1]!.replaceAll(' ', ''));
    const amount = euros * 100 + Number((plain[2] ?? '').padEnd(2, '0'));
    return amount > mostCents ? unknown.unreadable : knownAs(cents(amount));
  }
  const amounts = amountsIn(text);
  const sums = amounts.filter((amount) => amount.isEuros);
  return sums.length > 0 ? fromAmounts(text, sums) : fromBareNumber(text, amounts);
}

/** Words that may stand beside a number without making it something else than money. */
const neutralWords = new Set('yhteensä yht summa totalt total sammanlagt alv sis inkl incl'.split(' '));

/** Without a euro word the number must be all there is, but for a hedge: `n. 8000`, `8000 (arvio)`. */
function fromBareNumber(text: string, amounts: readonly Amount[]): Reading<Cents> {
  const numbers = amounts.filter((amount) => !amount.isPercent && amount.kind !== 'other');
  if (numbers.length === 0 || numbers.length < amounts.length) return unknown.unreadable;
  const foreign = wordsOf(text).some((word) => !neutralWords.has(word) && !isHedge(word) && word !== 'x');
  if (foreign || /[^\p{L}\d\s.,;:'’()[\]/+*×&~≈±<>≤≥?!–—−…-]/u.test(text)) return unknown.unreadable;
  return fromAmounts(text, numbers);
}

function fromAmounts(text: string, amounts: readonly Amount[]): Reading<Cents> {
  const first = amounts[0]!;
  if (amounts.some((amount) => amount.linked || amount.cents !== first.cents)) return unknown.ambiguous;
  if (first.cents === undefined) return first.kind === 'unclear' ? unknown.ambiguous : unknown.unreadable;
  if (first.negative) return unknown.negative;
  const hedge = hedgeOf(text, wordsOf(text));
  // Accountants put a negative sum in brackets; others put a remark there.
  if (hedge === 'open' || /^\([^)]*\)$/.test(text)) return unknown.ambiguous;
  const amount = cents(first.cents);
  return hedge === 'approximate' ? approximately(amount) : knownAs(amount);
}
