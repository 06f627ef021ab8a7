/**
 * What must hold for a year: the appropriation is the sum of its pots; each pot, with what was moved, is
 * what was awarded and what is left; and the ledger's totals are what the workbooks add up to.
 */
import type { KindFigures, ReportAssertion, Totals } from './model.ts';

export function yearAssertions(input: {
  readonly appropriationCents: number | null;
  readonly kinds: readonly KindFigures[];
  readonly totals: Totals;
  readonly workbookTotals: Totals;
}): readonly ReportAssertion[] {
  const { appropriationCents, kinds, totals, workbookTotals } = input;
  const all: Omit<ReportAssertion, 'holds'>[] = [];
  if (appropriationCents !== null) {
    // Money moved from one pot to another stays; moved elsewhere, it is gone from the year.
    const moved = kinds.reduce((sum, k) => sum + k.movedCents, 0);
    all.push({
      id: 'appropriation',
      leftCents: appropriationCents + moved,
      rightCents: totals.awardedCents + totals.unallocatedCents,
    });
    for (const k of kinds) {
      all.push({
        id: 'pots',
        kind: k.kind,
        leftCents: k.potCents + k.movedCents,
        rightCents: k.awardedCents + k.unallocatedCents,
      });
    }
  }
  for (const total of Object.keys(totals) as (keyof Totals)[]) {
    all.push({ id: 'workbooks', total, leftCents: totals[total], rightCents: workbookTotals[total] });
  }
  return all.map((a) => ({ ...a, holds: a.leftCents === a.rightCents }));
}
