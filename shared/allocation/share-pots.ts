/**
 * One pass of sharing: what is not fixed for somebody is split among the others, pot by pot (D1, D3).
 */
import { type Cents, cents } from '../money/cents.ts';
import { splitByWeight } from '../money/split.ts';
import type { ProportionalRule } from '../rulebook/schema/allocation.ts';
import type { Limit } from './result.ts';
import type { WeighedPot } from './weigh.ts';

/** A grant that a limit holds while the others share on; `used` is what it takes of each pot. */
export type Fixed = {
  readonly limit: Limit;
  readonly cents: number;
  readonly shares: readonly Cents[];
  readonly used: readonly number[];
};

export type Pass = {
  readonly shares: readonly (readonly Cents[])[];
  readonly rests: readonly Cents[];
  readonly sharedCents: readonly Cents[];
  readonly openWeights: readonly number[];
};

export function sharePots(
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
    const weights =
      fixed.size === 0 ? pot.weights : pot.weights.map((weight, i) => (fixed.has(i) ? 0 : weight));
    const toShare = cents(Math.max(0, pot.cents - usedOf(fixed, p)));
    const split = splitByWeight(toShare, weights, unit);
    shares.push(split.shares);
    rests.push(split.rest);
    sharedCents.push(toShare);
    openWeights.push(weights.reduce((sum, weight) => sum + weight, 0));
  });
  return { shares, rests, sharedCents, openWeights };
}

/** What the fixed grants take of a pot. */
export function usedOf(fixed: ReadonlyMap<number, Fixed>, pot: number): number {
  let sum = 0;
  for (const { used } of fixed.values()) sum += used[pot]!;
  return sum;
}

export function sumOf(pass: Pass, index: number): number {
  let sum = 0;
  for (const shares of pass.shares) sum += shares[index]!;
  return sum;
}
