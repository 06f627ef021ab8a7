/**
 * How each grant of a scored round came about. The allocation is done again from the same applications and
 * the same pot, so that the explanation is the calculation itself and never a tale beside it.
 */
import { allocate } from '../allocation/allocate.ts';
import { explainer } from '../allocation/explain.ts';
import type { Allocation } from '../allocation/result.ts';
import type { GrantTrace } from '../allocation/trace.ts';
import type { Application, Round } from '../assessment.ts';
import { cents } from '../money/cents.ts';
import { applicantOf, takesPart } from '../rounds/applicant.ts';
import type { ScoredScheme } from '../rulebook/schema/allocation.ts';
import type { Rulebook } from '../rulebook/schema.ts';

export type ExplainedRound = {
  readonly allocation: Allocation;
  /** Undefined for one who takes no part, and for a figure that another calculation made. */
  readonly explain: (application: Application) => GrantTrace | undefined;
};

/** @param applications all of the round, whether they take part or not. */
export function explainRound(
  applications: readonly Application[],
  round: Pick<Round, 'potCents'>,
  scheme: ScoredScheme,
): ExplainedRound {
  const applicants = applications.filter(takesPart).map(applicantOf);
  const allocation = allocate({ potCents: cents(round.potCents), scheme, applicants });
  const explain = explainer(scheme, allocation);
  return {
    allocation,
    explain: (application) => {
      const trace = explain(applicantOf(application), application.facts);
      return trace?.grantCents === application.grantCents ? trace : undefined;
    },
  };
}

export function explanationsOf(
  applications: readonly Application[],
  rounds: readonly Round[],
  book: Rulebook | null,
): ReadonlyMap<Application, GrantTrace> {
  const found = new Map<Application, GrantTrace>();
  for (const round of rounds) {
    const scheme = book?.schemes[round.kind];
    if (scheme?.model !== 'scored') continue;
    const own = applications.filter((a) => a.kind === round.kind);
    const { explain } = explainRound(own, round, scheme);
    for (const application of own) {
      const trace = explain(application);
      if (trace) found.set(application, trace);
    }
  }
  return found;
}
