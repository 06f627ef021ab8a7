/**
 * Joint applications (T2): several organisations apply together, one of them leads. Each partner must meet
 * the domicile and registration gates too; the columns for it state the partners' answers beside the lead's.
 */
import { type Finding, nothingFound } from '../findings/finding.ts';
import type { Gate } from '../rulebook/schema/eligibility.ts';
import { known } from '../workbook/fact.ts';
import { fold } from '../workbook/header-text.ts';
import { inputFindings } from './inputs.ts';
import { fieldFinding, type Subject } from './subject.ts';

export function jointFindings(subject: Subject, gates: readonly Gate[]): readonly Finding[] {
  if (known(subject.facts, 'jointPartners') === undefined) return nothingFound;
  return [...partnerDomiciles(subject, gates), ...partnersRegistered(subject, gates)];
}

function partnerDomiciles(subject: Subject, gates: readonly Gate[]): readonly Finding[] {
  const gate = gates.find((g) => g.code === 'eligibility.domicile');
  if (!gate || !('oneOf' in gate.holds)) return [];
  const text = known<string>(subject.facts, 'jointPartnerDomiciles');
  if (text === undefined) return inputFindings(subject, 'jointPartnerDomiciles', gate.citation);
  const allowed = gate.holds.oneOf.map(fold);
  const others = text
    .split(/[;,\n/]| ja | och | and /)
    .map((t) => t.trim())
    .filter((t) => t && !allowed.includes(fold(t)));
  return others.length === 0
    ? []
    : [
        fieldFinding(subject, gate.code, 'jointPartnerDomiciles', gate.citation, {
          value: others.join(', ').slice(0, 60),
        }),
      ];
}

function partnersRegistered(subject: Subject, gates: readonly Gate[]): readonly Finding[] {
  const gate = gates.find((g) => g.code === 'eligibility.unregistered');
  const fact = subject.facts.jointPartnersRegistered;
  if (!gate || !fact) return [];
  if (fact.state === 'unknown') return inputFindings(subject, 'jointPartnersRegistered', gate.citation);
  return fact.value === false
    ? [fieldFinding(subject, gate.code, 'jointPartnersRegistered', gate.citation)]
    : [];
}
