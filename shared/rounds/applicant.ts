/** An application as one who shares a pot: the same for the round, for its explanation and for a trial. */
import type { Applicant } from '../allocation/result.ts';
import type { Application } from '../assessment.ts';

/** The name comes first, so that a tie without register numbers does not hang on the order of rows. */
export function applicantKey({ name, source, row }: Pick<Application, 'name' | 'source' | 'row'>): string {
  return `${name ?? ''}\u0000${source.file}\u0000${source.sheet}\u0000${row}`;
}

export function applicantOf(application: Application): Applicant {
  const { appliedCents, registerNumber, points } = application;
  return {
    key: applicantKey(application),
    order: registerNumber ?? '',
    points,
    ...(appliedCents !== null && { appliedCents }),
  };
}

/** Counted once, and not ineligible (D2). */
export function takesPart({ counted, verdict }: Pick<Application, 'counted' | 'verdict'>): boolean {
  return counted && verdict !== 'ineligible';
}
