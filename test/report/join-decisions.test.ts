/** Which application a decision is about: told by lines that never look twice, and the same as by looking at all. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Application, Decision } from '../../shared/assessment.ts';
import { joinDecisions } from '../../shared/report/join-decisions.ts';
import { application, decision } from '../ledger/records.ts';

const kinds = fc.constantFrom('partnership', 'projectStart');
const party = fc.record({
  name: fc.constantFrom(null, 'Ahti ry', 'AHTI RY ', 'Bore ry', 'Bore ry partnership'),
  registerNumber: fc.constantFrom(null, null, '1', '2'),
});
const cents = fc.constantFrom(null, 0, 100, 200);
const applications = fc.array(
  fc
    .tuple(party, cents, kinds)
    .map(([who, sum, kind]) => application(null, sum, { ...who, kind } as Partial<Application>)),
);
const decisions = fc.array(
  fc
    .tuple(party, cents, fc.option(kinds))
    .map(([who, sum, grantKind]) => decision(null, sum, { ...who, grantKind } as Partial<Decision>)),
);

const said = (name: string) => name.toLowerCase().trim();

function sameParty(a: Application, d: Decision): boolean {
  if (a.registerNumber !== null && d.registerNumber !== null) return a.registerNumber === d.registerNumber;
  return a.name !== null && d.name !== null && said(a.name) === said(d.name);
}

/** The rule as it is said, by looking at every application for every decision. */
function byLookingAtAll(all: readonly Application[], decided: readonly Decision[]) {
  const taken = new Set<Application>();
  return decided.map((one) => {
    const own = all.filter((a) => sameParty(a, one) && (one.grantKind ?? a.kind) === a.kind);
    const free = own.filter((a) => !taken.has(a));
    const candidates = free.length > 0 ? free : own;
    const found =
      candidates.find((a) => a.grantCents === one.grantedCents) ??
      candidates.find((a) => a.kind === 'partnership') ??
      candidates[0] ??
      null;
    if (found) taken.add(found);
    return found && all.indexOf(found);
  });
}

test('every decision finds the application that looking at all of them finds', () => {
  fc.assert(
    fc.property(applications, decisions, (all, decided) => {
      const joined = joinDecisions(all, decided);
      expect(joined.map((row) => row.decision)).toEqual(decided);
      expect(joined.map((row) => row.application && all.indexOf(row.application))).toEqual(
        byLookingAtAll(all, decided),
      );
    }),
    { numRuns: 500 },
  );
});
