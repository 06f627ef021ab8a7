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
  const byKey = new Map<string, Applicant[]>();
  for (const applicant of applicants) {
    const key = organisationKey(applicant.facts);
    const own = key ? [key] : [];
    const partners = partnerKeys(applicant.facts);
    for (const key of partners.length === 0 ? own : new Set([...own, ...partners])) {
      const same = byKey.get(key);
      if (same) same.push(applicant);
      else byKey.set(key, [applicant]);
    }
  }
  const found = new Map<Applicant, Finding>();
  for (const same of byKey.values()) {
    if (same.length < 2) continue;
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
