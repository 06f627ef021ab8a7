/**
 * Decisions on the applications they decide. A recipient is known by its register number, by name where
 * one of the two lacks it. With two applications of one recipient the decision's kind tells them apart,
 * else the sum that is equal, else the partnership grant is meant.
 */
import type { GrantTrace } from '../allocation/trace.ts';
import type { Application, Decision } from '../assessment.ts';
import { fold } from '../workbook/header-text.ts';
import type { Award, DecisionRow } from './model.ts';

type Party = { readonly name: string | null; readonly registerNumber: string | null };

export function joinDecisions(
  applications: readonly Application[],
  decisions: readonly Decision[],
): readonly DecisionRow[] {
  const taken = new Set<Application>();
  return decisions.map((decision) => {
    const own = applications.filter((a) => sameParty(a, decision));
    const ofKind = own.filter((a) => decision.grantKind === null || a.kind === decision.grantKind);
    const free = ofKind.filter((a) => !taken.has(a));
    const candidates = free.length > 0 ? free : ofKind;
    const application =
      candidates.find((a) => a.grantCents === decision.grantedCents) ??
      candidates.find((a) => a.kind === 'partnership') ??
      candidates[0] ??
      null;
    if (application) taken.add(application);
    return { decision, application };
  });
}

export function awardsOf(
  applications: readonly Application[],
  decided: readonly DecisionRow[],
  explanations: ReadonlyMap<Application, GrantTrace>,
): readonly Award[] {
  return applications
    .map((application) => ({
      application,
      decisions: decided.filter((d) => d.application === application).map((d) => d.decision),
      explanation: explanations.get(application) ?? null,
    }))
    .sort((a, b) => byGrant(a.application, b.application));
}

/** Largest first, the unknown last; equal ones in the order of the catalog of names. */
function byGrant(a: Application, b: Application): number {
  const size = (b.grantCents ?? -1) - (a.grantCents ?? -1);
  if (size !== 0) return size;
  const [first, second] = [sortName(a), sortName(b)];
  return first < second ? -1 : first > second ? 1 : a.row - b.row;
}

const sortName = (party: Party) => fold(party.name ?? '');

function sameParty(a: Party, b: Party): boolean {
  if (a.registerNumber !== null && b.registerNumber !== null) return a.registerNumber === b.registerNumber;
  return a.name !== null && b.name !== null && sortName(a).trim() === sortName(b).trim();
}
