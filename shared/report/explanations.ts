/**
 * How each grant of a scored round came about. The allocation is done again from the same applications and
 * the same pot, so that the explanation is the calculation itself and never a tale beside it.
 */
import { allocate } from '../allocation/allocate.ts';
import { explain } from '../allocation/explain.ts';
import type { GrantTrace } from '../allocation/trace.ts';
import type { Application, Round } from '../assessment.ts';
import { cents } from '../money/cents.ts';
import { applicantOf, takesPart } from '../rounds/applicant.ts';
import type { Rulebook } from '../rulebook/schema.ts';

export function explanationsOf(
  applications: readonly Application[],
  rounds: readonly Round[],
  book: Rulebook | null,
): ReadonlyMap<Application, GrantTrace> {
  const found = new Map<Application, GrantTrace>();
  for (const round of rounds) {
    const scheme = book?.schemes[round.kind];
    if (scheme?.model !== 'scored') continue;
    const own = applications
      .filter((a) => a.kind === round.kind && takesPart(a))
      .map((application) => ({ application, applicant: applicantOf(application) }));
    const allocation = allocate({
      potCents: cents(round.potCents),
      scheme,
      applicants: own.map((o) => o.applicant),
    });
    for (const { application, applicant } of own) {
      const trace = explain({ scheme, facts: application.facts, applicant, allocation });
      // A figure that another calculation made is not explained by this one.
      if (trace && trace.grantCents === application.grantCents) found.set(application, trace);
    }
  }
  return found;
}
