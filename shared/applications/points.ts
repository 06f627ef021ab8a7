/**
 * Points are numbers with at most three decimals, counted in thousandths so that sums and shares are
 * exact. What does not come out even in thousandths (a multiplied decimal) is rounded half up.
 */
import { mulDiv } from '../money/split.ts';

/** No criterion gives more; beyond it a cell holds something else than points. */
export const mostPoints = 1_000_000;
export const mostThousandths = mostPoints * 1000;

/** The whole number of thousandths of a value with at most three decimals. */
export function thousandths(value: number): number {
  return Math.round(value * 1000);
}

/** `a × b`, both in thousandths. */
export function timesThousandths(a: number, b: number): number {
  const { quotient, remainder } = mulDiv(a, b, 1000);
  return remainder >= 500 ? quotient + 1 : quotient;
}
