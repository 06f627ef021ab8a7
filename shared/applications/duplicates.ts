/** One organisation twice in a round, on its own or as a partner (T2). Every row of it is named. */

import type { Source } from '../assessment.ts';
import type { Finding } from '../findings/finding.ts';
import type { Facts } from '../workbook/fact.ts';
import { organisationKey, partnerKeys } from './identity.ts';
import { fieldFinding } from './subject.ts';

export type ApplicationRow = { readonly sheet: string; readonly source: Source; readonly facts: Facts };

/** Rows that a sentence can name; where there are more of them, it says how many are left. */
const most = 10;

export function duplicateFindings(
  applicants: readonly ApplicationRow[],
  citation: string | undefined,
): ReadonlyMap<ApplicationRow, Finding> {
  const met = new Map<string, ApplicationRow[]>();
  const meet = (key: string, applicant: ApplicationRow) => {
    const same = met.get(key);
    if (same) same.push(applicant);
    else met.set(key, [applicant]);
  };
  for (const applicant of applicants) {
    const own = organisationKey(applicant.facts);
    if (own) meet(own, applicant);
    const partners = partnerKeys(applicant.facts);
    if (partners.length === 0) continue;
    for (const key of new Set(partners)) if (key !== own) meet(key, applicant);
  }
  const found = new Map<ApplicationRow, Finding>();
  for (const same of met.values()) {
    if (same.length === 1) continue;
    const others = same.length - 1;
    const named = others > most ? most - 1 : others;
    const first = same.slice(0, named + 1);
    for (const applicant of same) {
      const places = first.filter((o) => o !== applicant).slice(0, named);
      const facts = { others: places.map(placeOf), ...(others > named && { more: others - named }) };
      found.set(
        applicant,
        fieldFinding(applicant, 'identity.duplicate', fieldOf(applicant), citation, facts),
      );
    }
  }
  return found;
}

const placeOf = ({ source }: ApplicationRow) => `${source.sheet}!${source.cell}`;

const fieldOf = ({ facts }: ApplicationRow) =>
  facts.registerNumber?.state === 'known' ? 'registerNumber' : 'name';
