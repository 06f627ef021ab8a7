/** Cells that a rule needs and that do not say clearly what they should (D6). */
import { type Finding, nothingFound } from '../findings/finding.ts';
import type { Rulebook } from '../rulebook/schema.ts';
import type { Facts } from '../workbook/fact.ts';
import { fieldFinding } from './subject.ts';

/**
 * One finding for a needed fact that is unknown or only approximate; none when it has no column. It names
 * the clause that needs the fact, or else the one by which the book judges such cells.
 */
export function inputFindings(
  place: {
    readonly sheet: string;
    readonly facts: Facts;
    readonly book?: Pick<Rulebook, 'citations'> | undefined;
  },
  field: string,
  clause: string | undefined,
): readonly Finding[] {
  const fact = place.facts[field];
  if (!fact || (fact.state === 'known' && !fact.approximate)) return nothingFound;
  const text: Record<string, string> = fact.text ? { text: fact.text } : {};
  const code = fact.state === 'unknown' ? (`input.${fact.why}` as const) : 'input.approximate';
  return [fieldFinding(place, code, field, clause ?? place.book?.citations[code], text)];
}
