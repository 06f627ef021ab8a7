/** Which grants a limit holds (D4): they are fixed, and the euros they free or need move to the others. */
import { cents } from '../money/cents.ts';
import { splitByWeight } from '../money/split.ts';
import type { ProportionalRule } from '../rulebook/schema/allocation.ts';
import type { Bounds } from './limits.ts';
import type { Limit } from './result.ts';
import { type Fixed, type Pass, sumOf } from './share-pots.ts';

export type ToFix = { readonly index: number; readonly limit: Limit; readonly to: number };

/**
 * Who is held by a limit in this pass. Raising takes from the others and capping gives to them, so when
 * both occur only the side that moves more money is fixed now: the other may dissolve in the next pass.
 */
export function whomToFix(
  rule: ProportionalRule,
  pass: Pass,
  bounds: readonly Bounds[],
  inPlay: readonly boolean[],
  fixed: ReadonlyMap<number, Fixed>,
): ToFix[] {
  const again = rule.freed.to === 'redistribute';
  const raises = rule.minimum?.below === 'raise';
  if (!again && !raises) return [];
  const minimum = rule.minimum?.cents ?? 0;
  const low: ToFix[] = [];
  const high: ToFix[] = [];
  const dropped: ToFix[] = [];
  let balance = 0;
  bounds.forEach(({ ceiling, ceilingBy }, index) => {
    if (!inPlay[index] || fixed.has(index)) return;
    const sum = sumOf(pass, index);
    const floor = raises ? Math.min(minimum, ceiling) : 0;
    if (sum < floor) {
      low.push({ index, limit: 'minimum', to: floor });
      balance += floor - sum;
    } else if (again && sum > ceiling) {
      high.push({ index, limit: ceilingBy, to: ceiling });
      balance += ceiling - sum;
    }
    if (!raises && Math.min(sum, ceiling) < minimum) dropped.push({ index, limit: 'minimum', to: 0 });
  });
  // Whoever applied for less than the smallest grant can never be paid; the others may still rise to it.
  const hopeless = dropped.filter(({ index }) => bounds[index]!.ceiling < minimum);
  if (hopeless.length > 0) return hopeless;
  if (low.length + high.length === 0) return dropped;
  if (balance === 0) return [...low, ...high];
  return balance > 0 ? low : high;
}

/** A fixed grant takes from each pot as its shares did. */
export function fix(pass: Pass, { index, limit, to }: ToFix): Fixed {
  const shares = pass.shares.map((potShares) => potShares[index]!);
  const used = shares.length === 1 ? [to] : splitByWeight(cents(to), shares, cents(1)).shares;
  return { limit, cents: to, shares, used };
}
