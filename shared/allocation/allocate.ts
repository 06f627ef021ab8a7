/**
 * Points into euros for one round of one kind (T23, T24; D1–D4): the front door of this folder. The sum
 * of the grants and what is left over is always the pot, and the order of the rows changes nothing.
 */
import { type Finding, finding } from '../findings/finding.ts';
import { type Cents, cents } from '../money/cents.ts';
import type { ScoredScheme } from '../rulebook/schema/allocation.ts';
import { payPerPoint } from './fixed-value.ts';
import { inOrder } from './order.ts';
import { shareProportionally } from './proportional.ts';
import type { Allocation, Applicant, Grant } from './result.ts';
import { pointsByCriterion, weigh } from './weigh.ts';

export type SharedPot = {
  readonly potCents: Cents;
  readonly scheme: ScoredScheme;
  /** Those who take part (D2). */
  readonly applicants: readonly Applicant[];
};

export function allocate({ potCents, scheme, applicants }: SharedPot): Allocation {
  const ordered = inOrder(applicants);
  const weighed = weigh(potCents, scheme, ordered);
  const rule = scheme.allocation;
  const { pots, grants, byCause } =
    rule.model === 'proportional'
      ? shareProportionally(rule, weighed, ordered)
      : payPerPoint(rule, scheme, weighed, ordered);

  const awardedCents = sumOfGrants(grants);
  const criterionPotsCents: Record<string, Cents> = {};
  if (rule.model === 'proportional' && rule.basis === 'criterion') {
    for (const pot of pots) criterionPotsCents[pot.id] = pot.cents;
  }
  return {
    potCents,
    pots,
    criterionPotsCents,
    criterionPoints: pointsByCriterion(scheme, ordered, weighed.qualified),
    grants,
    awardedCents,
    unallocatedCents: cents(potCents - awardedCents),
    unallocatedByCause: byCause,
    findings: overPot(potCents, awardedCents, rule.citation),
  };
}

export function sumOfGrants(grants: readonly Pick<Grant, 'grantCents'>[]): Cents {
  return cents(grants.reduce((sum, { grantCents }) => sum + grantCents, 0));
}

/** `grant.over-pot`, once for the round, when the grants are more than the pot. */
export function overPot(potCents: Cents, awardedCents: Cents, citation: string): Finding[] {
  if (awardedCents <= potCents) return [];
  const overCents = awardedCents - potCents;
  return [finding('grant.over-pot', { citation }, { potCents, awardedCents, overCents })];
}
