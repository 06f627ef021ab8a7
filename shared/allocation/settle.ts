/** From the last pass to grants: limits are applied, and every cent that is not granted gets its cause (D4). */
import { type Cents, cents } from '../money/cents.ts';
import type { ProportionalRule } from '../rulebook/schema/allocation.ts';
import { type Bounds, limited } from './limits.ts';
import { mixed } from './mixed.ts';
import type { Applicant, Grant, PotResult, Shared } from './result.ts';
import { type Fixed, type Pass, usedOf } from './share-pots.ts';
import type { WeighedPot } from './weigh.ts';

/** Those who take part, side by side: one index means one applicant everywhere. */
export type Field = {
  readonly qualified: readonly boolean[];
  readonly inPlay: readonly boolean[];
  readonly applicants: readonly Applicant[];
  readonly bounds: readonly Bounds[];
};

export function settle(
  rule: ProportionalRule,
  pots: readonly WeighedPot[],
  { qualified, inPlay, applicants, bounds }: Field,
  fixed: ReadonlyMap<number, Fixed>,
  pass: Pass,
): Shared {
  const left = { cap: 0, rounding: 0, noPoints: 0, threshold: 0, minimum: 0 };
  const grants = applicants.map(({ key }, i): Grant => {
    const held = fixed.get(i);
    const byCriterionCents: Record<string, Cents> = {};
    let sum = 0;
    for (let p = 0; p < pots.length; p++) {
      const share = held ? held.shares[p]! : pass.shares[p]![i]!;
      byCriterionCents[pots[p]!.id] = share;
      sum += share;
    }
    const sharedCents = cents(sum);
    if (held) {
      const { limit } = held;
      return { key, byCriterionCents, sharedCents, grantCents: cents(held.cents), limit, held: true };
    }
    if (!qualified[i])
      return { key, byCriterionCents, sharedCents, grantCents: cents(0), limit: 'threshold' };
    if (!inPlay[i]) return { key, byCriterionCents, sharedCents, grantCents: sharedCents, limit: null };
    const { grantCents, limit } = limited(sharedCents, bounds[i]!, rule.minimum);
    left[limit === 'minimum' ? 'minimum' : 'cap'] += sharedCents - grantCents;
    return { key, byCriterionCents, sharedCents, grantCents, limit };
  });

  const capped = [...fixed.values()].some(({ limit }) => limit !== 'minimum');
  const results = pots.map((pot, p): PotResult => {
    const sharedCents = pass.sharedCents[p]!;
    const open = pass.openWeights[p]!;
    const used = usedOf(fixed, p);
    // Raised grants can take more than the pot has.
    if (used > pot.cents) left.minimum += pot.cents - used;
    if (open > 0) left.rounding += pass.rests[p]!;
    else if (pot.weights.every((weight) => weight === 0))
      left[pot.withheld ? 'threshold' : 'noPoints'] += sharedCents;
    else left[capped ? 'cap' : 'minimum'] += sharedCents;
    return {
      id: pot.id,
      cents: pot.cents,
      sharedCents,
      allPoints: open / pot.perPoint,
      pointValue: open > 0 ? mixed(sharedCents, pot.perPoint, open) : null,
    };
  });
  const byCause = {
    cap: cents(left.cap),
    rounding: cents(left.rounding),
    noPoints: cents(left.noPoints),
    threshold: cents(left.threshold),
    minimum: cents(left.minimum),
    unused: cents(0),
  };
  return { pots: results, grants, byCause };
}
