/**
 * Why somebody gets what they get: from cell to points to euros, each step with its clause. It is made
 * for one applicant when asked for, from the result itself, so that it can never tell another figure.
 */
import { thousandths } from '../applications/points.ts';
import type { ScoredScheme } from '../rulebook/schema/allocation.ts';
import type { Facts } from '../workbook/fact.ts';
import { explainCriterion } from './explain-criterion.ts';
import { mixed } from './mixed.ts';
import {
  type Allocation,
  type Applicant,
  type Grant,
  type Mixed,
  type PotResult,
  totalPot,
} from './result.ts';
import type { GrantTrace, LimitTrace, ShareTrace } from './trace.ts';
import { pointsPerWeight, weightIn } from './weigh.ts';

type Subject = {
  readonly scheme: ScoredScheme;
  readonly facts: Facts;
  readonly applicant: Applicant;
  readonly allocation: Allocation;
};

/** Undefined for an applicant who took no part in the allocation. */
export type Explain = (applicant: Applicant, facts: Facts) => GrantTrace | undefined;

export function explainer(scheme: ScoredScheme, allocation: Allocation): Explain {
  const grants = new Map(allocation.grants.map((grant) => [grant.key, grant]));
  return (applicant, facts) => {
    const grant = grants.get(applicant.key);
    return grant && explain(grant, { scheme, facts, applicant, allocation });
  };
}

function explain(grant: Grant, input: Subject): GrantTrace {
  const { scheme, applicant } = input;
  const shares = Object.keys(grant.byCriterionCents).map((id) => explainShare(id, grant, input));
  return {
    node: 'grant',
    citation: scheme.citation,
    decisions: scheme.decisions,
    label: scheme.label,
    sharedCents: grant.sharedCents,
    grantCents: grant.grantCents,
    children: [...shares, ...explainLimit(grant, scheme, applicant)],
  };
}

function explainShare(
  id: string,
  grant: Grant,
  { scheme, facts, applicant, allocation }: Subject,
): ShareTrace {
  const rule = scheme.allocation;
  // With a fixed value of a point there is one pot, however many sums it pays.
  const pot = allocation.pots.find((candidate) => candidate.id === id) ?? allocation.pots[0]!;
  const weight = grant.limit === 'threshold' ? 0 : weightIn(id, scheme, applicant);
  const { citation, decisions, by, unitCents } = rule.rounding;
  const criteria =
    id === totalPot ? scheme.criteria : scheme.criteria.filter((criterion) => criterion.id === id);
  return {
    node: 'share',
    citation: rule.citation,
    decisions: rule.decisions,
    pot: id,
    potCents: pot.cents,
    sharedCents: pot.sharedCents,
    allPoints: id === pot.id ? pot.allPoints : allocation.criterionPoints[id]!,
    points: weight / pointsPerWeight(scheme),
    pointValue: pot.pointValue,
    exactCents: grant.held ? null : exactShare(pot, weight, scheme),
    roundedCents: grant.byCriterionCents[id]!,
    rounding: { citation, decisions, by, unitCents },
    children: criteria.map((criterion) => explainCriterion(criterion, facts)),
  };
}

function exactShare(pot: PotResult, weight: number, { allocation }: ScoredScheme): Mixed | null {
  if (allocation.model === 'fixedPointValue') {
    return mixed(weight, thousandths(allocation.pointValueCents), 1_000_000);
  }
  // The denominator of a point's value is the weight of all who share.
  return pot.pointValue && mixed(pot.sharedCents, weight, pot.pointValue.den);
}

function explainLimit(grant: Grant, { allocation }: ScoredScheme, applicant: Applicant): LimitTrace[] {
  const { limit, sharedCents, grantCents } = grant;
  const rule = limit && allocation[limit];
  if (!limit || !rule) return [];
  const bound = 'points' in rule ? rule.points : 'cents' in rule ? rule.cents : (applicant.appliedCents ?? 0);
  const { citation, decisions } = rule;
  return [
    { node: 'limit', limit, citation, decisions, bound, beforeCents: sharedCents, afterCents: grantCents },
  ];
}
