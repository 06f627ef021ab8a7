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

  const tenths = criteria.map(({ weightPercent }) => Math.round((weightPercent ?? 0) * 10));
  if (allocation.basis === 'criterion' && allocation.model === 'proportional') {
    const { shares } = splitByWeight(potCents, tenths, cents(1));
    const pots = criteria.map(({ id }, k) => {
      const withheld = columns[k]!.some((t, i) => t > 0 && !qualified[i]);
      return { id, cents: shares[k]!, weights: counted[k]!, perPoint: 1000, withheld };
    });
    return { pots, qualified, totals };
  }
  const weighted = tenths.some((weight) => weight > 0);
  const weights = applicants.map((_, i) =>
    counted.reduce((sum, column, k) => sum + column[i]! * (weighted ? tenths[k]! : 1), 0),
  );
  const perPoint = weighted ? 1_000_000 : 1000;
  const withheld = totals.some((total, i) => total > 0 && !qualified[i]);
  return { pots: [{ id: totalPot, cents: potCents, weights, perPoint, withheld }], qualified, totals };
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
