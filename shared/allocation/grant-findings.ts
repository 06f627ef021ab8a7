/** What should be said of one grant besides its sum: which limit changed it, and by which clause. */
import { type Finding, finding } from '../findings/finding.ts';
import type { AllocationRule } from '../rulebook/schema/allocation.ts';
import type { Grant } from './result.ts';

export function grantFindings(
  rule: Pick<AllocationRule, 'cap' | 'maximum' | 'minimum' | 'threshold'>,
  grant: Grant,
): Finding[] {
  const { sharedCents, grantCents, limit } = grant;
  if (limit === null) return [];
  const citation = rule[limit]?.citation;
  switch (limit) {
    case 'cap':
    case 'maximum':
      return [finding('grant.capped', { citation }, { sharedCents, grantCents })];
    case 'minimum':
      return [
        finding(
          'grant.below-minimum',
          { citation },
          { sharedCents, grantCents, minimumCents: rule.minimum?.cents ?? 0 },
        ),
      ];
    case 'threshold':
      return [finding('grant.below-threshold', { citation }, { threshold: rule.threshold?.points ?? 0 })];
  }
}
