/**
 * Sharing a sum by weights in whole units, by the largest remainder (decisions D3 and D11): every share
 * is within one unit of its exact quota, a greater weight never gets less, and nothing is lost — the
 * shares and the rest always add up to the total.
 */
import { type Cents, cents } from './cents.ts';

export type Split = { readonly shares: Cents[]; readonly rest: Cents };

/**
 * Weights are whole and not negative; quotas are of the exact total, and equal remainders are served in
 * the order given. What is below one unit is the rest, and with no weight at all the whole total is. A
 * negative total is shared as its mirror image, so that a correction undoes exactly what it corrects.
 *
 * @throws RangeError on a weight or unit that cannot be meant.
 */
export function splitByWeight(total: Cents, weights: readonly number[], unit: Cents): Split {
  if (unit <= 0) throw new RangeError(`unit must be positive: ${unit}`);
  let weightSum = 0;
  for (const weight of weights) {
    if (!Number.isSafeInteger(weight) || weight < 0) throw new RangeError(`not a weight: ${weight}`);
    weightSum += weight;
  }
  if (!Number.isSafeInteger(weightSum)) throw new RangeError(`weights too large: ${weightSum}`);
  if (weightSum === 0) return { shares: weights.map(() => cents(0)), rest: total };

  const sign = total < 0 ? -1 : 1;
  const size = Math.abs(total);
  const units = (size - (size % unit)) / unit;
  const shares: number[] = [];
  const remainders = new Float64Array(weights.length);
  let left = units;
  weights.forEach((weight, index) => {
    const { quotient, remainder } = mulDiv(size, weight, weightSum);
    const above = quotient % unit;
    const share = (quotient - above) / unit;
    shares.push(share);
    // Tells any two apart as long as the weights together, times the unit, stay below 2^51.
    remainders[index] = above + remainder / weightSum;
    left -= share;
  });
  // Whoever has more than the least remainder that is served gets one; those who have just it, in their order.
  const least =
    left > 0 ? (remainders.toSorted()[remainders.length - left] as number) : Number.POSITIVE_INFINITY;
  for (let index = 0; index < shares.length; index++) {
    if (remainders[index]! <= least) continue;
    shares[index]! += 1;
    left -= 1;
  }
  for (let index = 0; left > 0; index++) {
    if (remainders[index] !== least) continue;
    shares[index]! += 1;
    left -= 1;
  }
  return { shares: shares.map((share) => cents(sign * share * unit)), rest: cents(sign * (size % unit)) };
}

/** Whole quotient and remainder of `a × b ÷ c` for whole numbers that are not negative; exact whatever the product's size. */
export function mulDiv(a: number, b: number, c: number): { quotient: number; remainder: number } {
  const product = a * b;
  if (Number.isSafeInteger(product)) {
    const remainder = product % c;
    return { quotient: (product - remainder) / c, remainder };
  }
  const exact = BigInt(a) * BigInt(b);
  return { quotient: Number(exact / BigInt(c)), remainder: Number(exact % BigInt(c)) };
}
