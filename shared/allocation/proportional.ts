/**
 * A pot shared in proportion to points (D1), in whole units by the largest remainder (D3). Where the
 * rules share freed euros again, or raise small grants, those whom a limit holds are fixed and the rest
 * is shared anew among the others, until nothing moves; each pass fixes somebody, so it ends.
 */
import type { ProportionalRule } from '../rulebook/schema/allocation.ts';
import { fix, whomToFix } from './fix-grants.ts';
import { boundsOf } from './limits.ts';
import type { Applicant, Shared } from './result.ts';
import { settle } from './settle.ts';
import { type Fixed, sharePots } from './share-pots.ts';
import type { Weighed } from './weigh.ts';

export function shareProportionally(
  rule: ProportionalRule,
  { pots, qualified, totals: points }: Weighed,
  applicants: readonly Applicant[],
): Shared {
  const bounds = applicants.map((applicant) => boundsOf(rule, applicant));
  const inPlay = points.map((total, i) => total > 0 && qualified[i]!);
  const fixed = new Map<number, Fixed>();
  let pass = sharePots(pots, fixed, rule);
  for (;;) {
    const toFix = whomToFix(rule, pass, bounds, inPlay, fixed);
    if (toFix.length === 0) break;
    for (const one of toFix) fixed.set(one.index, fix(pass, one));
    pass = sharePots(pots, fixed, rule);
  }
  return settle(rule, pots, { qualified, inPlay, applicants, bounds }, fixed, pass);
}
