import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cents } from '../../shared/money/cents.ts';
import { mulDiv, splitByWeight } from '../../shared/money/split.ts';

const split = (total: number, weights: number[], unit: number) => {
  const { shares, rest } = splitByWeight(cents(total), weights, cents(unit));
  return { shares: shares as number[], rest: rest as number };
};

const cases: [string, number, number[], number, number[], number][] = [
  ['even', 900, [1, 1, 1], 1, [300, 300, 300], 0],
  ['first of equals gets the odd cent', 1000, [1, 1, 1], 1, [334, 333, 333], 0],
  ['largest remainder first, then the order', 1000, [1, 1, 2, 3], 100, [200, 100, 300, 400], 0],
  ['what is below a unit is the rest', 1099, [1, 1], 100, [500, 500], 99],
  ['quotas are of the whole pot, not of its whole units', 1050, [1, 1, 4], 100, [200, 100, 700], 50],
  ['less than one unit', 99, [5, 3], 100, [0, 0], 99],
  ['nobody has weight', 1000, [0, 0], 100, [0, 0], 1000],
  ['nobody at all', 1000, [], 100, [], 1000],
  ['no weight no share', 1000, [0, 4], 100, [0, 1000], 0],
  ['nothing to share', 0, [1, 2], 100, [0, 0], 0],
  ['a correction mirrors', -1099, [1, 2], 100, [-300, -700], -99],
  ['days of a project', 16851200, [153, 365, 212], 1, [3531827, 8425600, 4893773], 0],
];

test.each(cases)('%s', (_, total, weights, unit, shares, rest) => {
  expect(split(total, weights, unit)).toEqual({ shares, rest });
});

test.each<[string, number[], number]>([
  ['negative weight', [-1], 1],
  ['fractional weight', [0.5], 1],
  ['weights beyond exactness', [Number.MAX_SAFE_INTEGER, 2], 1],
  ['no unit', [1], 0],
])('%s is refused', (_, weights, unit) => {
  expect(() => split(100, weights, unit)).toThrow(RangeError);
});

const weight = fc.oneof(
  fc.integer({ min: 0, max: 10 }),
  fc.integer({ min: 0, max: 1000 }),
  fc.integer({ min: 0, max: 2 ** 33 }),
);
const total = fc.oneof(
  fc.integer({ min: 0, max: 10_000 }),
  fc.integer({ min: 0, max: 10_000_000 }),
  fc.maxSafeNat(),
);
const unit = fc.oneof(fc.constantFrom(1, 100, 1000), fc.integer({ min: 1, max: 10_000 }));
const weights = fc.array(weight, { maxLength: 12 });

test('every split is exact, within one unit of its quota, and monotone in weight', () => {
  fc.assert(
    fc.property(total, weights, unit, (total, weights, unit) => {
      const { shares, rest } = split(total, weights, unit);
      if (shares.reduce((sum, share) => sum + BigInt(share), BigInt(rest)) !== BigInt(total)) return false;
      const weightSum = weights.reduce((sum, weight) => sum + BigInt(weight), 0n);
      if (weightSum === 0n) return rest === total && shares.every((share) => share === 0);
      if (rest < 0 || rest >= unit) return false;
      const oneUnit = BigInt(unit) * weightSum;
      return shares.every((share, i) => {
        if (share % unit !== 0) return false;
        const gap = BigInt(share) * weightSum - BigInt(total) * BigInt(weights[i]!);
        if (gap <= -oneUnit || gap >= oneUnit) return false;
        return shares.every((other, j) => weights[i]! <= weights[j]! || share >= other);
      });
    }),
    { numRuns: 100_000 },
  );
});

test('the order of the rows only decides between equal remainders', () => {
  fc.assert(
    fc.property(total, weights, unit, fc.infiniteStream(fc.nat()), (total, weights, unit, keys) => {
      const sum = weights.reduce((sum, weight) => sum + BigInt(weight), 0n) || 1n;
      const oneUnit = BigInt(unit) * sum;
      const quotas = weights.map((weight) => BigInt(total) * BigInt(weight));
      const remainders = quotas.map((quota) => quota % oneUnit).filter((rest) => rest > 0n);
      fc.pre(new Set(remainders).size === remainders.length);

      const order = weights.map((_, index) => ({ index, key: keys.next().value! }));
      order.sort((a, b) => a.key - b.key);
      const shuffled = split(
        total,
        order.map(({ index }) => weights[index]!),
        unit,
      );
      const { shares, rest } = split(total, weights, unit);
      expect(shuffled.shares).toEqual(order.map(({ index }) => shares[index]));
      expect(shuffled.rest).toBe(rest);
    }),
    { numRuns: 10_000 },
  );
});

test('a negative total is the mirror image', () => {
  fc.assert(
    fc.property(total, weights, unit, (total, weights, unit) => {
      const plus = split(total, weights, unit);
      const minus = split(-total, weights, unit);
      expect(minus.shares.map((share) => 0 - share)).toEqual(plus.shares);
      expect(0 - minus.rest).toBe(plus.rest);
    }),
    { numRuns: 2000 },
  );
});

test('mulDiv is exact beyond doubles', () => {
  fc.assert(
    fc.property(fc.maxSafeNat(), fc.maxSafeNat(), fc.maxSafeNat(), (a, b, extra) => {
      const c = Math.max(b, extra, 1);
      const { quotient, remainder } = mulDiv(a, b, c);
      return BigInt(quotient) * BigInt(c) + BigInt(remainder) === BigInt(a) * BigInt(b) && remainder < c;
    }),
    { numRuns: 10_000 },
  );
});
