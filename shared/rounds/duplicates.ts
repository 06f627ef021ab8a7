/** One organisation twice in a round, on its own or as a partner (T2). Every row of it is named. */
import { organisationKey, partnerKeys } from '../applications/identity.ts';
import { fieldFinding } from '../applications/subject.ts';
import type { Source } from '../assessment.ts';
import type { Finding } from '../findings/finding.ts';
import type { Facts } from '../workbook/fact.ts';

export type Applicant = { readonly sheet: string; readonly source: Source; readonly facts: Facts };

export function duplicateFindings(
  applicants: readonly Applicant[],
  citation: string | undefined,
): ReadonlyMap<Applicant, Finding> {
  const first = new Map<string, Applicant>();
  const several = new Map<string, Applicant[]>();
  const meet = (key: string, applicant: Applicant) => {
    const before = first.get(key);
    if (!before) first.set(key, applicant);
    else if (before !== applicant) several.set(key, [...(several.get(key) ?? [before]), applicant]);
  };
  for (const applicant of applicants) {
    const own = organisationKey(applicant.facts);
    if (own) meet(own, applicant);
    for (const key of new Set(partnerKeys(applicant.facts))) if (key !== own) meet(key, applicant);
  }
  const found = new Map<Applicant, Finding>();
  for (const same of several.values()) {
    for (const applicant of same) {
      const others = same.filter((o) => o !== applicant).map((o) => `${o.source.sheet}!${o.source.cell}`);
      found.set(
        applicant,
        fieldFinding(applicant, 'identity.duplicate', fieldOf(applicant), citation, { others }),
      );
    }
  }
  return found;
}

const fieldOf = ({ facts }: Applicant) =>
  facts.registerNumber?.state === 'known' ? 'registerNumber' : 'name';
