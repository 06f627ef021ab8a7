/**
 * Discretionary grants (T29): the official proposes the euros, the sum applied for caps them, and the
 * pot limits them together. Nothing is cut to fit: a round above its pot says so.
 */
import type { Finding } from '../findings/finding.ts';
import { type Cents, cents } from '../money/cents.ts';
import type { DiscretionaryScheme } from '../rulebook/schema/allocation.ts';
import { overPot, sumOfGrants } from './allocate.ts';
import { boundsOf, limited } from './limits.ts';
import { inOrder } from './order.ts';
import type { Applicant, Limit, UnallocatedByCause } from './result.ts';

export type Proposal = Pick<Applicant, 'key' | 'order' | 'appliedCents'> & {
  /** Null while the official has proposed nothing. */
  readonly proposedCents: number | null;
};

export type ProposedGrant = {
  readonly key: string;
  readonly grantCents: Cents | null;
  readonly limit: Limit | null;
};

export type ProposalRound = {
  readonly potCents: Cents;
  readonly grants: readonly ProposedGrant[];
  readonly awardedCents: Cents;
  readonly unallocatedCents: Cents;
  readonly unallocatedByCause: UnallocatedByCause;
  readonly findings: readonly Finding[];
};

export function sumProposals(input: {
  readonly potCents: Cents;
  readonly scheme: DiscretionaryScheme;
  readonly applicants: readonly Proposal[];
}): ProposalRound {
  const { potCents, scheme, applicants } = input;
  let cut = 0;
  const grants = inOrder(applicants).map((applicant): ProposedGrant => {
    const { key, proposedCents } = applicant;
    if (proposedCents === null) return { key, grantCents: null, limit: null };
    const proposed = cents(proposedCents);
    const { grantCents, limit } = limited(proposed, boundsOf({ cap: scheme.cap }, applicant), undefined);
    cut += proposed - grantCents;
    return { key, grantCents, limit };
  });
  const awardedCents = sumOfGrants(grants.map(({ grantCents }) => ({ grantCents: grantCents ?? cents(0) })));
  const zero = cents(0);
  return {
    potCents,
    grants,
    awardedCents,
    unallocatedCents: cents(potCents - awardedCents),
    unallocatedByCause: {
      cap: cents(cut),
      unused: cents(potCents - awardedCents - cut),
      rounding: zero,
      noPoints: zero,
      threshold: zero,
      minimum: zero,
    },
    findings: overPot(potCents, awardedCents, scheme.citation),
  };
}
