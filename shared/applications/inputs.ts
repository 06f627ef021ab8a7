/** Cells that a rule needs and that do not say clearly what they should (D6). */
import { type Finding, nothingFound } from '../findings/finding.ts';
import type { Facts } from '../workbook/fact.ts';
import { fieldFinding } from './subject.ts';

/** One finding for a needed fact that is unknown or only approximate; none when it has no column. */
export function inputFindings(
  place: { readonly sheet: string; readonly facts: Facts },
  field: string,
  citation: string | undefined,
): readonly Finding[] {
  const fact = place.facts[field];
  if (!fact || (fact.state === 'known' && !fact.approximate)) return nothingFound;
  const text: Record<string, string> = fact.text ? { text: fact.text } : {};
  if (fact.state === 'unknown') return [fieldFinding(place, `input.${fact.why}`, field, citation, text)];
  return [fieldFinding(place, 'input.approximate', field, citation, text)];
}
