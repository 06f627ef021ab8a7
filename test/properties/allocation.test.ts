/**
 * Random rounds against what must hold for every one of them: 120 000 in all. Sizes are small so that
 * ties, caps and empty areas are common; the sums are not.
 */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { allocate } from '../../shared/allocation/allocate.ts';
import { splitAppropriation } from '../../shared/allocation/pots.ts';
import type { Allocation, Applicant } from '../../shared/allocation/result.ts';
import { cents } from '../../shared/money/cents.ts';
import { publishedBooks } from '../../shared/rulebook/books.ts';
import type { AllocationRule, ScoredScheme } from '../../shared/rulebook/schema/allocation.ts';
import { publishedBook } from '../published-book.ts';

const kemi = publishedBook('kemi', 2023).schemes.partnership as ScoredScheme;
const ids = kemi.criteria.map(({ id }) => id);
const cited = { citation: 'D4' };

const points = fc.oneof(
  fc.integer({ min: 0, max: 10 }),
  fc.constant(0),
  fc.constant(null),
  fc.integer({ min: 0, max: 40_000 }).map((thousandths) => thousandths / 1000),
);

const applicants = fc
  .uniqueArray(fc.integer({ min: 1, max: 60 }), { minLength: 0, maxLength: 9 })
  .chain((orders) =>
    fc.tuple(
      ...orders.map((order) =>
        fc
          .record({
            points: fc.tuple(points, points, points, points),
            applied: fc.option(fc.integer({ min: 0, max: 400_000 }), { nil: undefined }),
          })
          .map(({ points, applied }): Applicant => {
            const byId = Object.fromEntries(ids.map((id, k) => [id, points[k]!]));
            const sum = applied === undefined ? {} : { appliedCents: applied };
            return { key: `k${order}`, order: String(order), points: byId, ...sum };
          }),
      ),
    ),
  );

const pot = fc.oneof(fc.integer({ min: 0, max: 2_000 }), fc.integer({ min: 0, max: 5_000_000 })).map(cents);
const unitCents = fc.constantFrom(1, 100, 1000);
const bound = (max: number) => fc.option(fc.integer({ min: 1, max }), { nil: undefined });

const proportional = (freed: 'leave' | 'redistribute') =>
  fc
    .record({
      basis: fc.constantFrom('criterion' as const, 'total' as const),
      unitCents,
      cap: fc.boolean(),
      minimum: bound(60_000),
      below: fc.constantFrom('raise' as const, 'drop' as const),
      maximum: bound(300_000),
      threshold: bound(12),
    })
    .map(({ basis, unitCents, cap, minimum, below, maximum, threshold }): ScoredScheme => {
      const rule: AllocationRule = {
        model: 'proportional',
        basis,
        rounding: { by: 'largestRemainder', unitCents, ...cited },
        freed: { to: freed, ...cited },
        ...(cap ? { cap: { at: 'applied' as const, ...cited } } : {}),
        ...(minimum
          ? { minimum: { cents: minimum, below: basis === 'criterion' ? 'drop' : below, ...cited } }
          : {}),
        ...(maximum ? { maximum: { cents: maximum, ...cited } } : {}),
        ...(threshold ? { threshold: { points: threshold, ...cited } } : {}),
        ...cited,
      };
      return { ...kemi, allocation: rule };
    });

const fixedValue = fc
  .record({
    value: fc.integer({ min: 1, max: 5_000_000 }),
    by: fc.constantFrom('nearest' as const, 'down' as const),
    unitCents,
  })
  .map(
    ({ value, by, unitCents }): ScoredScheme => ({
      ...kemi,
      allocation: {
        model: 'fixedPointValue',
        basis: 'criterion',
        pointValueCents: value / 1000,
        rounding: { by, unitCents, ...cited },
        cap: { at: 'applied', ...cited },
        ...cited,
      },
    }),
  );

const anyScheme = fc.oneof(proportional('leave'), proportional('redistribute'), fixedValue);
const runs = { numRuns: 30_000 };
const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
const grantOf = (result: Allocation, key: string) =>
  result.grants.find((grant) => grant.key === key)!.grantCents;

test('every cent of the pot is accounted for, and nobody gets more than a limit allows', () => {
  fc.assert(
    fc.property(pot, anyScheme, applicants, (potCents, scheme, round) => {
      const result = allocate({ potCents, scheme, applicants: round });
      const { cap, maximum, minimum } = scheme.allocation;
      const granted = sum(result.grants.map(({ grantCents }) => grantCents));
      if (granted + result.unallocatedCents !== potCents) return false;
      if (sum(Object.values(result.unallocatedByCause)) !== result.unallocatedCents) return false;
      const mayExceed = scheme.allocation.model === 'fixedPointValue' || minimum?.below === 'raise';
      if (result.unallocatedCents < 0 && !mayExceed) return false;
      if (result.unallocatedCents < 0 !== result.findings.length > 0) return false;
      return round.every((applicant) => {
        const grant = grantOf(result, applicant.key);
        const ceiling = Math.min(
          (cap && applicant.appliedCents) ?? Number.POSITIVE_INFINITY,
          maximum?.cents ?? Number.POSITIVE_INFINITY,
        );
        const dropped = minimum?.below === 'drop' && grant > 0 && grant < minimum.cents;
        return Number.isSafeInteger(grant) && grant >= 0 && grant <= ceiling && !dropped;
      });
    }),
    runs,
  );
});

test('the order of the rows changes nothing', () => {
  const shuffled = fc.tuple(applicants, fc.infiniteStream(fc.nat())).map(([round, keys]) => {
    const sorted = round.map((applicant) => ({ applicant, key: keys.next().value! }));
    return [round, sorted.sort((a, b) => a.key - b.key).map(({ applicant }) => applicant)] as const;
  });
  fc.assert(
    fc.property(pot, anyScheme, shuffled, (potCents, scheme, [round, other]) => {
      const [a, b] = [round, other].map((applicants) =>
        JSON.stringify(allocate({ potCents, scheme, applicants })),
      );
      return a === b;
    }),
    runs,
  );
});

test('more points never give less, to the same applicant or beside another (D3, D4)', () => {
  const plain = fc.record({ basis: fc.constantFrom('criterion' as const, 'total' as const), unitCents }).map(
    ({ basis, unitCents }): ScoredScheme => ({
      ...kemi,
      allocation: {
        ...kemi.allocation,
        basis,
        rounding: { by: 'largestRemainder', unitCents, ...cited },
      } as AllocationRule,
    }),
  );
  const more = fc.record({ who: fc.nat(8), criterion: fc.nat(3), by: fc.integer({ min: 1, max: 9000 }) });
  fc.assert(
    fc.property(pot, plain, applicants, more, (potCents, scheme, round, { who, criterion, by }) => {
      if (round.length === 0) return true;
      const before = allocate({ potCents, scheme, applicants: round });
      const chosen = round[who % round.length]!;
      const id = ids[criterion]!;
      const raised = Math.round((chosen.points[id] ?? 0) * 1000 + by) / 1000;
      const richer = { ...chosen, points: { ...chosen.points, [id]: raised } };
      const after = allocate({ potCents, scheme, applicants: round.map((a) => (a === chosen ? richer : a)) });
      if (grantOf(after, chosen.key) < grantOf(before, chosen.key)) return false;
      return before.grants.every((a) =>
        before.grants.every((b) => {
          const [one, two] = [a, b].map(({ key }) => round.find((applicant) => applicant.key === key)!);
          const behind = ids.every(
            (criterionId) => (one!.points[criterionId] ?? 0) < (two!.points[criterionId] ?? 0),
          );
          return !behind || a.sharedCents <= b.sharedCents;
        }),
      );
    }),
    runs,
  );
});

test('sharing again leaves nothing that somebody could still take', () => {
  const scheme = fc.tuple(proportional('redistribute'), unitCents).map(
    ([of, unit]): ScoredScheme => ({
      ...of,
      allocation: {
        ...of.allocation,
        basis: 'total',
        rounding: { by: 'largestRemainder', unitCents: unit, ...cited },
        cap: { at: 'applied', ...cited },
        minimum: undefined,
      } as AllocationRule,
    }),
  );
  fc.assert(
    fc.property(pot, scheme, applicants, (potCents, of, round) => {
      const again = allocate({ potCents, scheme: of, applicants: round });
      const leave = {
        ...of,
        allocation: { ...of.allocation, freed: { to: 'leave', ...cited } },
      } as ScoredScheme;
      const once = allocate({ potCents, scheme: leave, applicants: round });
      const unit = of.allocation.rounding.unitCents;
      const open = again.grants.filter(({ limit, sharedCents }) => limit === null && sharedCents > 0);
      if (open.length > 0 && again.unallocatedCents >= unit) return false;
      // Nobody loses by it but for a rounded unit, as a cap may lie inside one.
      return once.grants.every(({ key, grantCents }) => grantOf(again, key) >= grantCents - unit);
    }),
    runs,
  );
});

test('T4: the pots of any appropriation are the appropriation', () => {
  for (const book of publishedBooks) {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10_000_000_000 }), (appropriation) => {
        const { potsCents, unassignedCents } = splitAppropriation(book, cents(appropriation));
        return sum(Object.values(potsCents)) + unassignedCents === appropriation;
      }),
      { numRuns: 500 },
    );
  }
  expect(publishedBooks.length).toBeGreaterThan(6);
});
