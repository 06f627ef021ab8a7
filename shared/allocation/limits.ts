/** How far one grant may go: the sum applied for and the largest grant above, the smallest grant below. */
import { type Cents, cents } from '../money/cents.ts';
import type { AllocationRule } from '../rulebook/schema/allocation.ts';
import type { Applicant, Limit } from './result.ts';

export type Bounds = {
  /** The most this applicant can get; infinite when nothing caps it. */
  readonly ceiling: number;
  readonly ceilingBy: 'cap' | 'maximum';
};

export type Limited = { readonly grantCents: Cents; readonly limit: Limit | null };

export function boundsOf(
  rule: Pick<AllocationRule, 'cap' | 'maximum'>,
  applicant: Pick<Applicant, 'appliedCents'>,
): Bounds {
  const applied =
    rule.cap && applicant.appliedCents !== undefined
      ? Math.max(0, applicant.appliedCents)
      : Number.POSITIVE_INFINITY;
  const maximum = rule.maximum?.cents ?? Number.POSITIVE_INFINITY;
  return applied <= maximum
    ? { ceiling: applied, ceilingBy: 'cap' }
    : { ceiling: maximum, ceilingBy: 'maximum' };
}

/** Raises, caps, drops, in this order: nobody is raised above the cap, and what the cap leaves may be too small to pay. */
export function limited(shared: Cents, bounds: Bounds, minimum: AllocationRule['minimum']): Limited {
  let grantCents = shared;
  let limit: Limit | null = null;
  if (minimum?.below === 'raise' && grantCents < minimum.cents)
    [grantCents, limit] = [cents(minimum.cents), 'minimum'];
  if (grantCents > bounds.ceiling) [grantCents, limit] = [cents(bounds.ceiling), bounds.ceilingBy];
  if (minimum?.below === 'drop' && grantCents < minimum.cents) [grantCents, limit] = [cents(0), 'minimum'];
  return { grantCents, limit };
}
