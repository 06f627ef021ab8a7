import { expect, test } from 'vitest';
import { allocate } from '../../shared/allocation/allocate.ts';
import { grantFindings } from '../../shared/allocation/grant-findings.ts';
import type { UnallocatedByCause } from '../../shared/allocation/result.ts';
import { cents } from '../../shared/money/cents.ts';
import type { AllocationRule, ScoredScheme } from '../../shared/rulebook/schema/allocation.ts';
import { publishedBook } from '../published-book.ts';

const kemi = publishedBook('kemi', 2023).schemes.partnership as ScoredScheme;
const criterion = kemi.criteria[0]!;

/** Schemes of one pot, or of two with the weights 60 and 40. */
const scheme = (rule: object, criteria: 1 | 2 = 1): ScoredScheme => ({
  ...kemi,
  criteria: [
    { ...criterion, id: 'a', weightPercent: criteria === 2 ? 60 : 100 },
    ...(criteria === 2 ? [{ ...criterion, id: 'b', weightPercent: 40 }] : []),
  ],
  allocation: {
    ...kemi.allocation,
    basis: criteria === 2 ? 'criterion' : 'total',
    ...rule,
  } as AllocationRule,
});

const raise = { minimum: { cents: 10_000, below: 'raise', citation: 'D4' } };
const drop = { minimum: { cents: 10_000, below: 'drop', citation: 'D4' } };
const again = { freed: { to: 'redistribute', citation: 'D4' } };
const most = { maximum: { cents: 40_000, citation: 'D4' } };
const threshold = { threshold: { points: 2, citation: 'D4' } };

type Left = Partial<Record<keyof UnallocatedByCause, number>>;

/** Points (of a, or of a and b) and the euros applied for. */
type Row = readonly [points: number | readonly number[], appliedEuros?: number];

const cases: [string, object, 1 | 2, number, readonly Row[], readonly number[], Left][] = [
  ['in proportion', {}, 1, 1000, [[1], [1], [2]], [250, 250, 500], {}],
  ['equal remainders go to the smaller register number', {}, 1, 1000, [[1], [1], [1]], [334, 333, 333], {}],
  ['what is below one unit is left', {}, 1, 10.5, [[1], [1]], [5, 5], { rounding: 50 }],
  ['nobody has points', {}, 1, 1000, [[0], [0]], [0, 0], { noPoints: 100_000 }],
  ['nobody applies', {}, 1, 1000, [], [], { noPoints: 100_000 }],
  [
    'an area where nobody has points keeps its pot',
    {},
    2,
    1000,
    [[[1, 0]], [[2, 0]]],
    [200, 400],
    { noPoints: 40_000 },
  ],
  ['a cap frees money that is left', {}, 1, 1000, [[1, 100], [1]], [100, 500], { cap: 40_000 }],
  ['a cap of cents is kept to the cent', {}, 1, 1000, [[1, 99.99], [1]], [99.99, 500], { cap: 40_001 }],
  ['nothing applied for is nothing granted', {}, 1, 1000, [[1, 0], [1]], [0, 500], { cap: 50_000 }],
  ['a sum below nothing caps at nothing', {}, 1, 1000, [[1, -5], [1]], [0, 500], { cap: 50_000 }],
  ['a cap frees money for the others', again, 1, 1000, [[1, 100], [1]], [100, 900], {}],
  ['freed again and again', again, 1, 1000, [[1, 100], [1, 400], [1], [1]], [100, 300, 300, 300], {}],
  ['one cap brings another', again, 1, 1000, [[2, 100], [2, 320], [1]], [100, 320, 580], {}],
  [
    'all are capped',
    again,
    1,
    1000,
    [
      [1, 100],
      [1, 200],
    ],
    [100, 200],
    { cap: 70_000 },
  ],
  [
    'freed in the pots it came from',
    again,
    2,
    1000,
    [[[1, 1], 100], [[1, 0]], [[0, 1]]],
    [100, 540, 360],
    {},
  ],
  [
    'freed where nobody else has points',
    again,
    2,
    1000,
    [[[1, 1], 100], [[1, 0]]],
    [100, 557],
    { cap: 34_286, rounding: 14 },
  ],
  ['a largest grant', most, 1, 1000, [[3], [1]], [400, 250], { cap: 35_000 }],
  ['a largest grant, shared again', { ...most, ...again }, 1, 1000, [[3], [1]], [400, 400], { cap: 20_000 }],
  ['too small to pay', drop, 1, 1000, [[1], [19]], [0, 950], { minimum: 5000 }],
  ['too small to pay, shared again', { ...drop, ...again }, 1, 1000, [[1], [19]], [0, 1000], {}],
  ['all too small to pay', { ...drop, ...again }, 1, 150, [[1], [1]], [0, 0], { minimum: 15_000 }],
  ['applied for too little to pay', { ...drop, ...again }, 1, 1000, [[1, 50], [1], [1]], [0, 500, 500], {}],
  ['capped below the smallest grant', drop, 1, 1000, [[1, 50], [1]], [0, 500], { minimum: 50_000 }],
  ['raised from the others', raise, 1, 1000, [[1], [19]], [100, 900], {}],
  ['raised, but not above what was applied for', raise, 1, 1000, [[1, 80], [19]], [80, 920], {}],
  ['raised by points only', raise, 1, 1000, [[0], [1]], [0, 1000], {}],
  ['raising can take more than there is', raise, 1, 150, [[1], [1]], [100, 100], { minimum: -5000 }],
  [
    'raised while another is capped',
    { ...raise, ...again },
    1,
    1000,
    [[1], [9, 300], [10]],
    [100, 300, 600],
    {},
  ],
  [
    'raised only if still small after a cap',
    { ...raise, ...again },
    1,
    1000,
    [[1], [18, 300], [1]],
    [350, 300, 350],
    {},
  ],
  ['a cap one cent below the share', {}, 1, 1000, [[1, 499.99], [1]], [499.99, 500], { cap: 1 }],
  ['below the threshold nothing is counted', threshold, 1, 1000, [[1], [2], [6]], [0, 250, 750], {}],
];

test.each(cases)('%s', (_, rule, criteria, potEuros, rows, euros, left) => {
  const applicants = rows.map(([points, applied], i) => {
    const [a, b] = typeof points === 'number' ? [points] : points;
    const appliedCents = applied === undefined ? {} : { appliedCents: Math.round(applied * 100) };
    return { key: `k${i}`, order: String(i + 1), points: { a: a!, b: b ?? 0 }, ...appliedCents };
  });
  const potCents = cents(Math.round(potEuros * 100));
  const result = allocate({ potCents, scheme: scheme(rule, criteria), applicants });
  expect(result.grants.map(({ grantCents }) => grantCents / 100)).toEqual(euros);
  const none = { cap: 0, rounding: 0, noPoints: 0, threshold: 0, minimum: 0, unused: 0 };
  expect(result.unallocatedByCause).toEqual({ ...none, ...left });
  expect(result.findings.map(({ code }) => code)).toEqual(
    result.unallocatedCents < 0 ? ['grant.over-pot'] : [],
  );
});

test.each([
  ['a cap', {}, [[1, 100], [1]], 'grant.capped'],
  ['a largest grant', most, [[3], [1]], 'grant.capped'],
  ['a grant too small to pay', drop, [[1], [19]], 'grant.below-minimum'],
  ['a raised grant', raise, [[1], [19]], 'grant.below-minimum'],
  ['points below the threshold', threshold, [[1], [2]], 'grant.below-threshold'],
] as [string, object, readonly Row[], string][])('%s is told with its clause', (_, rule, rows, code) => {
  const one = scheme(rule);
  const applicants = rows.map(([points, applied], i) => ({
    key: String(i),
    order: String(i),
    points: { a: points as number },
    ...(applied === undefined ? {} : { appliedCents: applied * 100 }),
  }));
  const { grants } = allocate({ potCents: cents(100_000), scheme: one, applicants });
  expect(grantFindings(one.allocation, grants[0]!)).toMatchObject([{ code, citation: 'D4' }]);
  expect(grantFindings(one.allocation, grants[1]!)).toEqual([]);
});

test.each([
  ['nearest', 50, 3, 200],
  ['nearest', 49, 3, 100],
  ['down', 50, 3, 100],
  ['down', 99.999, 2, 100],
  ['nearest', 99.999, 2, 200],
])(
  'a fixed value, rounded %s: %f cents × %i points = %i cents',
  (by, pointValueCents, points, grantCents) => {
    const rule = {
      model: 'fixedPointValue',
      pointValueCents,
      rounding: { by, unitCents: 100, citation: 'D3' },
    };
    const applicants = [{ key: 'x', order: '1', points: { a: points } }];
    const { grants, unallocatedByCause } = allocate({
      potCents: cents(1000),
      scheme: scheme(rule),
      applicants,
    });
    expect(grants[0]!.grantCents).toBe(grantCents);
    expect(unallocatedByCause).toMatchObject({ unused: 1000 - grantCents, rounding: 0 });
  },
);

test('a fixed value by criterion: each area has its euros', () => {
  const rounding = { by: 'nearest', unitCents: 100, citation: 'D3' };
  const two = scheme({ model: 'fixedPointValue', pointValueCents: 1050, rounding }, 2);
  const applicants = [{ key: 'x', order: '1', points: { a: 1, b: 3 } }];
  const { grants } = allocate({ potCents: cents(100_000), scheme: two, applicants });
  expect(grants[0]).toMatchObject({ byCriterionCents: { a: 1100, b: 3200 }, grantCents: 4300 });
});
