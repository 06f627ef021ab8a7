/**
 * The pots of a scheme and what each applicant weighs in them. With `basis` criterion the pot is split
 * by the criteria's weights, exact to the cent (D3); with `total` the weights count in the points.
 */
import { thousandths } from '../applications/points.ts';
import { type Cents, cents } from '../money/cents.ts';
import { splitByWeight } from '../money/split.ts';
import type { ScoredScheme } from '../rulebook/schema/allocation.ts';
import { type Applicant, totalPot } from './result.ts';

export type WeighedPot = {
  readonly id: string;
  readonly cents: Cents;
  /** Whole numbers in the order of the applicants; `perPoint` of them are one point. */
  readonly weights: readonly number[];
  readonly perPoint: number;
  /** True when the threshold keeps points out of this pot. */
  readonly withheld: boolean;
};

export type Weighed = {
  readonly pots: readonly WeighedPot[];
  /** False for those below the threshold: they weigh nothing. */
  readonly qualified: readonly boolean[];
  /** Thousandths of all points of an applicant, unweighted: what a threshold looks at. */
  readonly totals: readonly number[];
};

export function weigh(potCents: Cents, scheme: ScoredScheme, applicants: readonly Applicant[]): Weighed {
  const { criteria, allocation } = scheme;
  const columns = criteria.map(({ id }) => applicants.map(({ points }) => thousandths(points[id] ?? 0)));
  const totals = applicants.map((_, i) => columns.reduce((sum, column) => sum + column[i]!, 0));
  const least = allocation.threshold ? thousandths(allocation.threshold.points) : 0;
  const qualified = totals.map((total) => total >= least);
  const counted = least > 0 ? columns.map((column) => column.map((t, i) => (qualified[i] ? t : 0))) : columns;

  const tenths = weightTenths(scheme);
  const perPoint = pointsPerWeight(scheme);
  if (ownPots(scheme)) {
    const { shares } = splitByWeight(potCents, tenths, cents(1));
    const pots = criteria.map(({ id }, k) => {
      const withheld = columns[k]!.some((t, i) => t > 0 && !qualified[i]);
      return { id, cents: shares[k]!, weights: counted[k]!, perPoint, withheld };
    });
    return { pots, qualified, totals };
  }
  const weights = applicants.map((_, i) =>
    counted.reduce((sum, column, k) => sum + column[i]! * tenths[k]!, 0),
  );
  const withheld = totals.some((total, i) => total > 0 && !qualified[i]);
  return { pots: [{ id: totalPot, cents: potCents, weights, perPoint, withheld }], qualified, totals };
}

/** What one applicant weighs in a pot of the scheme, as `weigh` counts it. */
export function weightIn(pot: string, scheme: ScoredScheme, { points }: Pick<Applicant, 'points'>): number {
  if (pot !== totalPot || ownPots(scheme)) return thousandths(points[pot] ?? 0);
  const tenths = weightTenths(scheme);
  return scheme.criteria.reduce((sum, { id }, k) => sum + thousandths(points[id] ?? 0) * tenths[k]!, 0);
}

export function pointsPerWeight(scheme: ScoredScheme): number {
  return !ownPots(scheme) && isWeighted(scheme) ? 1_000_000 : 1000;
}

function ownPots({ allocation }: ScoredScheme): boolean {
  return allocation.basis === 'criterion' && allocation.model === 'proportional';
}

function isWeighted({ criteria }: ScoredScheme): boolean {
  return criteria.some(({ weightPercent }) => weightPercent !== undefined);
}

/** Weights in tenths of a per cent; all 1 where the book sets none. */
function weightTenths(scheme: ScoredScheme): number[] {
  if (!isWeighted(scheme)) return scheme.criteria.map(() => 1);
  return scheme.criteria.map(({ weightPercent = 0 }) => Math.round(weightPercent * 10));
}

/** Points of each criterion over those who qualify. */
export function pointsByCriterion(
  scheme: ScoredScheme,
  applicants: readonly Applicant[],
  qualified: readonly boolean[],
): Record<string, number> {
  const points: Record<string, number> = {};
  for (const { id } of scheme.criteria) {
    let sum = 0;
    for (let i = 0; i < applicants.length; i += 1)
      if (qualified[i]) sum += thousandths(applicants[i]!.points[id] ?? 0);
    points[id] = sum / 1000;
  }
  return points;
}
