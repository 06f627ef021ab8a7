/**
 * A pot shared in proportion to points (D1), in whole units by the largest remainder (D3). Where the
 * rules share freed euros again, or raise small grants, those whom a limit holds are fixed and the rest
 * is shared anew among the others, until nothing moves; each pass fixes somebody, so it ends.
 */
import { type Cents, cents } from '../money/cents.ts';
import { splitByWeight } from '../money/split.ts';
import type { ProportionalRule } from '../rulebook/schema/allocation.ts';
import { type Bounds, boundsOf, limited } from './limits.ts';
import { mixed } from './mixed.ts';
import type { Applicant, Grant, Limit, PotResult, UnallocatedByCause } from './result.ts';
import type { Weighed, WeighedPot } from './weigh.ts';

export type Shared = {
  readonly pots: readonly PotResult[];
  readonly grants: readonly Grant[];
  readonly byCause: UnallocatedByCause;
};

/** A grant that a limit holds while the others share on; `used` is what it takes of each pot. */
type Fixed = {
  readonly limit: Limit;
  readonly cents: number;
  readonly shares: readonly Cents[];
  readonly used: readonly number[];
};

type Pass = {
  readonly shares: readonly (readonly Cents[])[];
  readonly rests: readonly Cents[];
  readonly sharedCents: readonly Cents[];
  readonly openWeights: readonly number[];
};

export function shareProportionally(
  rule: ProportionalRule,
  { pots, qualified, totals: points }: Weighed,
  applicants: readonly Applicant[],
): Shared {
  const bounds = applicants.map((applicant) => boundsOf(rule, applicant));
  const inPlay = points.map((total, i) => total > 0 && qualified[i]!);
  const fixed = new Map<number, Fixed>();
  let pass = sharePots(pots, fixed, rule);
  for (;;) {
    const toFix = whomToFix(rule, pass, bounds, inPlay, fixed);
    if (toFix.length === 0) break;
    for (const { index, limit, to } of toFix) fixed.set(index, fix(pass, index, limit, to));
    pass = sharePots(pots, fixed, rule);
  }
  return settle(rule, pots, { qualified, inPlay, applicants, bounds }, fixed, pass);
}

function sharePots(
  pots: readonly WeighedPot[],
  fixed: ReadonlyMap<number, Fixed>,
  rule: ProportionalRule,
): Pass {
  const unit = cents(rule.rounding.unitCents);
  const shares: Cents[][] = [];
  const rests: Cents[] = [];
  const sharedCents: Cents[] = [];
  const openWeights: number[] = [];
  pots.forEach((pot, p) => {
    let used = 0;
    for (const { used: of } of fixed.values()) used += of[p]!;
    const weights =
      fixed.size === 0 ? pot.weights : pot.weights.map((weight, i) => (fixed.has(i) ? 0 : weight));
    const toShare = cents(Math.max(0, pot.cents - used));
    const split = splitByWeight(toShare, weights, unit);
    shares.push(split.shares);
    rests.push(split.rest);
    sharedCents.push(toShare);
    openWeights.push(weights.reduce((sum, weight) => sum + weight, 0));
  });
  return { shares, rests, sharedCents, openWeights };
}

function sumOf(pass: Pass, index: number): number {
  let sum = 0;
  for (const shares of pass.shares) sum += shares[index]!;
  return sum;
}

/** Those who take part, side by side: one index means one applicant everywhere. */
type Field = {
  readonly qualified: readonly boolean[];
  readonly inPlay: readonly boolean[];
  readonly applicants: readonly Applicant[];
  readonly bounds: readonly Bounds[];
};

type ToFix = { readonly index: number; readonly limit: Limit; readonly to: number };

/**
 * Who is held by a limit in this pass. Raising takes from the others and capping gives to them, so when
 * both occur only the side that moves more money is fixed now: the other may dissolve in the next pass.
 */
function whomToFix(
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

function fix(pass: Pass, index: number, limit: Limit, to: number): Fixed {
  const shares = pass.shares.map((potShares) => potShares[index]!);
  const used = shares.length === 1 ? [to] : splitByWeight(cents(to), shares, cents(1)).shares;
  return { limit, cents: to, shares, used };
}

function settle(
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
    pots.forEach(({ id }, p) => {
      const share = held ? held.shares[p]! : pass.shares[p]![i]!;
      byCriterionCents[id] = share;
      sum += share;
    });
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
    let used = 0;
    for (const { used: of } of fixed.values()) used += of[p]!;
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
