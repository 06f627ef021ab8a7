/**
 * What the entries of each year must add up to. The expected figures come straight from the assessment, by
 * another way than the entries, and are kept beside them; whoever re-adds the ledger later compares the
 * two. A year that nothing is said of must come to nothing.
 */
import type { Appropriation, Assessment } from '../assessment.ts';
import { yearAppropriations } from '../rounds/year-appropriations.ts';
import { type Figures, withoutZeros, yearFigures, yearsOf } from './balances.ts';
import type { LedgerEntry } from './entry.ts';
import { eachCounted } from './postings.ts';

export type YearAssertion = { readonly year: number; readonly subject: string; readonly cents: number };

export type FailedAssertion = YearAssertion & { readonly actualCents: number };

export function assertions(assessment: Assessment): readonly YearAssertion[] {
  const years = new Map<number, Record<string, number>>();
  const add = (year: number | null, subject: string, cents: number | null) => {
    if (year === null || cents === null) return;
    const figures = years.get(year) ?? {};
    years.set(year, figures);
    figures[subject] = (figures[subject] ?? 0) + cents;
  };
  for (const round of assessment.rounds) {
    add(round.year, `awarded.${round.kind}`, round.awardedCents);
    add(round.year, `pot.${round.kind}`, round.unallocatedCents);
    add(round.year, 'appropriation.left', -round.potCents);
  }
  for (const [year, cents] of appropriations(assessment)) {
    add(year, 'appropriation', cents);
    add(year, 'appropriation.left', cents);
  }
  eachCounted(assessment, (record) => {
    if (record.kind === 'decision') {
      add(record.year, 'decided', record.grantedCents);
      add(record.year, 'paid', record.paidCents);
      add(record.year, 'clawbackOpen', record.clawbackOpenCents);
    } else if (record.kind === 'project') {
      for (const [year, cents] of Object.entries(record.totalByYearCents ?? {}))
        add(Number(year), 'projectTotal', cents);
      for (const [year, cents] of Object.entries(record.cityShareByYearCents ?? {}))
        add(Number(year), 'projectCityShare', cents);
    } else if (record.kind === 'sponsorship') add(record.year, 'sponsorship', record.amountCents);
    else if (record.kind === 'transfer' && (record.from ?? record.fromText) && (record.to ?? record.toText)) {
      add(record.year, potOrOther(record.from), -(record.amountCents ?? 0));
      add(record.year, potOrOther(record.to), record.amountCents);
    }
  });
  return [...years]
    .sort(([a], [b]) => a - b)
    .flatMap(([year, figures]) =>
      Object.entries(withoutZeros(figures)).map(([subject, cents]) => ({ year, subject, cents })),
    );
}

const potOrOther = (kind: string | null) => (kind ? `pot.${kind}` : 'otherActivity');

/** One appropriation a year; a second row for the same year is a finding, not more money. */
function appropriations(assessment: Assessment): ReadonlyMap<number, number> {
  const registered: Appropriation[] = [];
  eachCounted(assessment, (record) => {
    if (record.kind === 'appropriation') registered.push(record);
  });
  return new Map([
    ...[...yearAppropriations(registered)].map(([year, { amountCents }]) => [year, amountCents] as const),
    ...assessment.rounds.map((r) => [r.year, r.appropriationCents] as const),
  ]);
}

export function failedAssertions(
  entries: readonly LedgerEntry[],
  expected: readonly YearAssertion[],
): readonly FailedAssertion[] {
  return yearsOf([...entries, ...expected]).flatMap((year) => {
    const actual = yearFigures(entries, year);
    const stated: Figures = Object.fromEntries(
      expected.filter((a) => a.year === year).map((a) => [a.subject, a.cents]),
    );
    return [...new Set([...Object.keys(stated), ...Object.keys(actual)])]
      .sort()
      .map((subject) => ({ year, subject, cents: stated[subject] ?? 0, actualCents: actual[subject] ?? 0 }))
      .filter((a) => a.cents !== a.actualCents);
  });
}

/**
 * The year's equation, from the entries alone: what came from the budget is awarded, left over, or moved to
 * other activity. The difference is 0 in a whole ledger.
 */
export function closingDifference(entries: readonly LedgerEntry[], year: number): number {
  const figures = yearFigures(entries, year);
  const used = Object.entries(figures)
    .filter(([subject]) => /^(appropriation\.left|otherActivity|(pot|awarded)\..*)$/.test(subject))
    .reduce((sum, [, cents]) => sum + cents, 0);
  return (figures.appropriation ?? 0) - used;
}

/** What to add to the assertions that stand, so that the last said of each subject is `now`; gone means 0. */
export function changedAssertions(
  standing: readonly YearAssertion[],
  now: readonly YearAssertion[],
): readonly YearAssertion[] {
  const keyOf = ({ year, subject }: YearAssertion) => `${year} ${subject}`;
  const before = new Map(standing.map((a) => [keyOf(a), a.cents]));
  const stated = new Set(now.map(keyOf));
  return [
    ...now.filter((a) => before.get(keyOf(a)) !== a.cents),
    ...standing.filter((a) => !stated.has(keyOf(a))).map((a) => ({ ...a, cents: 0 })),
  ];
}
