/**
 * A fixed value of one point (the other model of D1): euros do not depend on the others, so nothing
 * guarantees that the pot is enough; when it is not, the round says so and nobody is cut in silence.
 */
import { thousandths } from '../applications/points.ts';
import { type Cents, cents } from '../money/cents.ts';
import { mulDiv } from '../money/split.ts';
import type { FixedPointValueRule, ScoredScheme } from '../rulebook/schema/allocation.ts';
import { boundsOf, limited } from './limits.ts';
import { mixed } from './mixed.ts';
import { type Applicant, type Grant, type Shared, totalPot } from './result.ts';
import type { Weighed } from './weigh.ts';

/** Thousandths of a point times thousandths of a cent. */
const millionths = 1_000_000;

export function payPerPoint(
  rule: FixedPointValueRule,
  { criteria }: ScoredScheme,
  { pots, qualified, totals }: Weighed,
  applicants: readonly Applicant[],
): Shared {
  const pointValue = thousandths(rule.pointValueCents);
  let before = 0;
  const left = { cap: 0, minimum: 0 };
  const grants = applicants.map((applicant, i): Grant => {
    const { key, points } = applicant;
    const byCriterionCents: Record<string, Cents> = {};
    if (!qualified[i]) {
      for (const id of potIds()) byCriterionCents[id] = cents(0);
      return { key, byCriterionCents, sharedCents: cents(0), grantCents: cents(0), limit: 'threshold' };
    }
    for (const id of potIds()) {
      const of = id === totalPot ? totals[i]! : thousandths(points[id] ?? 0);
      byCriterionCents[id] = worth(of, pointValue, rule);
    }
    const sharedCents = cents(Object.values(byCriterionCents).reduce((sum: number, share) => sum + share, 0));
    before += sharedCents;
    if (totals[i] === 0) return { key, byCriterionCents, sharedCents, grantCents: sharedCents, limit: null };
    const { grantCents, limit } = limited(sharedCents, boundsOf(rule, applicant), rule.minimum);
    left[limit === 'minimum' ? 'minimum' : 'cap'] += sharedCents - grantCents;
    return { key, byCriterionCents, sharedCents, grantCents, limit };
  });

  function potIds(): readonly string[] {
    return rule.basis === 'total' ? [totalPot] : criteria.map(({ id }) => id);
  }

  const pot = pots[0]!;
  const allPoints = pot.weights.reduce((sum, weight) => sum + weight, 0) / pot.perPoint;
  const zero = cents(0);
  return {
    pots: [
      {
        id: pot.id,
        cents: pot.cents,
        sharedCents: pot.cents,
        allPoints,
        pointValue: mixed(pointValue, 1, 1000),
      },
    ],
    grants,
    byCause: {
      cap: cents(left.cap),
      minimum: cents(left.minimum),
      unused: cents(pot.cents - before),
      rounding: zero,
      noPoints: zero,
      threshold: zero,
    },
  };
}

/** The euros of some points in whole units, rounded as the book says (a half up). */
function worth(points: number, pointValue: number, { rounding }: FixedPointValueRule): Cents {
  const divisor = millionths * rounding.unitCents;
  const { quotient, remainder } = mulDiv(points, pointValue, divisor);
  const up = rounding.by === 'nearest' && remainder * 2 >= divisor;
  return cents((up ? quotient + 1 : quotient) * rounding.unitCents);
}
