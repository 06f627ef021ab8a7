/**
 * One cell as the city's share of a project (P4): for the whole period (`68 923 euroa`), for stated years
 * (`vuonna 2020: 61 848 euroa; vuonna 2021: 30 000 euroa`), or both where the years are part of the whole
 * (`100 000 €, josta vuonna 2022 30 000 €`). They are told apart, for they must never be added together.
 */
import { cents } from '../../money/cents.ts';
import type { FieldValues, Reading } from '../fact.ts';
import type { CellContent } from '../grid.ts';
import { type Amount, amountsIn, isYear } from './amounts.ts';
import { hedgeOf, isHedge } from './hedges.ts';
import { approximately, knownAs, unknown } from './outcome.ts';
import { plainText, wordsOf } from './plain-text.ts';
import { readMoney } from './read-money.ts';

type Share = FieldValues['cityShare'];

export function readShare(content: CellContent | undefined): Reading<Share> {
  let bare = true;
  if (content?.type === 'text') {
    const text = plainText(content.value).toLowerCase();
    const amounts = amountsIn(text).filter((amount) => !amount.isPercent && amount.kind !== 'other');
    if (amounts.length > 1 && amounts.some((amount) => isYear(text, amount))) return fromYears(text, amounts);
    bare = !amounts.some((amount) => amount.isEuros);
  }
  const whole = readMoney(content);
  if (whole.state === 'unknown') return whole;
  const share: Share = bare ? { whole: whole.value, bare } : { whole: whole.value };
  return whole.approximate ? approximately(share) : knownAs(share);
}

const labels = new Set(
  'vuonna vuosi vuoden vuodelle vuosina v år året in year for osuus kaupungin ja och and sekä josta joista varav yhteensä yht totalt total of which e eur euroa euro'.split(
    ' ',
  ),
);
const partOfWhole = new Set('josta joista varav yhteensä yht totalt total which'.split(' '));

function fromYears(text: string, amounts: readonly Amount[]): Reading<Share> {
  const words = wordsOf(text);
  const sums = amounts.filter((amount) => !isYear(text, amount));
  const foreign = words.some((word) => !labels.has(word) && !isHedge(word));
  if (foreign && sums.some((sum) => !sum.isEuros)) return unknown.unreadable;
  if (sums.some((sum) => sum.negative)) return unknown.negative;
  const hedge = hedgeOf(text, words);
  if (hedge === 'open' || sums.some((sum) => sum.linked || sum.cents === undefined)) return unknown.ambiguous;

  const startsWithSum = !isYear(text, amounts[0]!);
  const hasWhole = startsWithSum && amounts.length % 2 === 1 && words.some((word) => partOfWhole.has(word));
  const byYear = pairs(text, hasWhole ? amounts.slice(1) : amounts, startsWithSum && !hasWhole);
  if (!byYear) return unknown.ambiguous;
  const share = hasWhole ? { whole: cents(amounts[0]!.cents!), byYear } : { byYear };
  return hedge === 'approximate' ? approximately(share) : knownAs(share);
}

/** Years and sums in turn, each year once; undefined when they do not pair. */
function pairs(
  text: string,
  amounts: readonly Amount[],
  sumFirst: boolean,
): Record<string, number> | undefined {
  if (amounts.length % 2 === 1) return undefined;
  const byYear: Record<string, number> = {};
  for (let index = 0; index < amounts.length; index += 2) {
    const [year, sum] = sumFirst
      ? [amounts[index + 1]!, amounts[index]!]
      : [amounts[index]!, amounts[index + 1]!];
    if (!isYear(text, year) || isYear(text, sum) || byYear[year.value] !== undefined) return undefined;
    byYear[year.value] = cents(sum.cents!);
  }
  return byYear;
}
