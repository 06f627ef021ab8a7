/** Who applies: identifiers that cannot be right, and one applicant twice in a round (T2). No verdict changes. */
import type { FindingCode } from '../findings/codes.ts';
import { type Finding, nothingFound } from '../findings/finding.ts';
import type { Rulebook } from '../rulebook/schema.ts';
import type { Facts } from '../workbook/fact.ts';
import { known } from '../workbook/fact.ts';
import { fold } from '../workbook/header-text.ts';
import { fieldFinding } from './subject.ts';

type Place = {
  readonly sheet: string;
  readonly facts: Facts;
  readonly book?: Pick<Rulebook, 'citations'> | undefined;
};

export function identityFindings(place: Place): readonly Finding[] {
  const register = place.facts.registerNumber;
  const business = place.facts.businessId;
  const wrongRegister = register?.state === 'unknown';
  const wrongBusiness = business?.state === 'unknown' && business.why !== 'missing';
  if (!wrongRegister && !wrongBusiness) return nothingFound;
  const wrong = (code: FindingCode, field: string, text: string | undefined) =>
    fieldFinding(place, code, field, place.book?.citations[code], quoted(text));
  return [
    ...(wrongRegister ? [wrong('identity.register-number', 'registerNumber', register.text)] : []),
    ...(wrongBusiness ? [wrong('identity.business-id', 'businessId', business.text)] : []),
  ];
}

const quoted = (text: string | undefined): Record<string, string> => (text ? { text } : {});

/** What tells one organisation from another: its register number, else its business id, else its name. */
export function organisationKey(facts: Facts): string | null {
  const register = known<string>(facts, 'registerNumber');
  if (register) return `r${register}`;
  const business = known<string>(facts, 'businessId');
  if (business) return `b${business}`;
  const name = known<string>(facts, 'name');
  return name ? `n${bare(name)}` : null;
}

/** A name without marks. */
const bare = (name: string) =>
  fold(name)
    .replace(/[^\p{L}\d]+/gu, ' ')
    .trim();

/** Register numbers and names of the partners of a joint application, as keys like `organisationKey`'s. */
export function partnerKeys(facts: Facts): readonly string[] {
  const text = known<string>(facts, 'jointPartners');
  if (!text) return [];
  return text.split(/[;,\n]| ja | och | and /).flatMap((part) => {
    const number = /(?<!\d)\d{1,3}[. ]?\d{3}(?!\d)/.exec(part)?.[0];
    if (number) return [`r${number.replace(/\D/g, '')}`];
    const name = bare(part);
    return name ? [`n${name}`] : [];
  });
}
