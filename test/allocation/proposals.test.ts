import { expect, test } from 'vitest';
import { sumProposals } from '../../shared/allocation/proposals.ts';
import { cents } from '../../shared/money/cents.ts';
import type { DiscretionaryScheme } from '../../shared/rulebook/schema/allocation.ts';
import { publishedBook } from '../published-book.ts';

const scheme = publishedBook('kemi', 2023).schemes.projectStart as DiscretionaryScheme;
const proposals = (...rows: (readonly [proposed: number | null, applied?: number])[]) =>
  rows.map(([proposedCents, applied], i) => ({
    key: String(i),
    order: String(i),
    proposedCents,
    ...(applied === undefined ? {} : { appliedCents: applied }),
  }));

test('T29: what the official proposes, up to what was applied for', () => {
  const applicants = proposals([100_000, 100_000], [80_000, 50_000], [null, 100_000], [30_000]);
  const result = sumProposals({ potCents: cents(900_000), scheme, applicants });
  expect(result.grants.map(({ grantCents, limit }) => [grantCents, limit])).toEqual([
    [100_000, null],
    [50_000, 'cap'],
    [null, null],
    [30_000, null],
  ]);
  expect(result.unallocatedCents).toBe(720_000);
  expect(result.unallocatedByCause).toMatchObject({ cap: 30_000, unused: 690_000 });
  expect(result.findings).toEqual([]);
});

test('T29: proposals above the pot are said, not cut', () => {
  const result = sumProposals({
    potCents: cents(100_000),
    scheme,
    applicants: proposals([60_000], [60_000]),
  });
  expect(result.awardedCents).toBe(120_000);
  expect(result.findings).toMatchObject([
    { code: 'grant.over-pot', citation: 'T29', facts: { overCents: 20_000 } },
  ]);
});
