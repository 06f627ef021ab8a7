/**
 * The appropriation of each year (T4): that of its first row, or the sum of the rows of that list which name
 * one kind of grant each. Any other row of the year is no more money; its finding says that there are two.
 */
import type { Appropriation } from '../assessment.ts';
import { groupBy } from '../group-by.ts';

export type YearAppropriation = { readonly amountCents: number; readonly row: Appropriation };

export function yearAppropriations(
  appropriations: readonly Appropriation[],
): ReadonlyMap<number, YearAppropriation> {
  const years = new Map<number, YearAppropriation>();
  for (const [year, rows] of groupBy(appropriations.filter(isStated), (a) => a.year)) {
    const [row] = rows;
    if (year !== null && row) years.set(year, { row, amountCents: amountOf(row, rows) });
  }
  return years;
}

type Stated = Appropriation & { readonly amountCents: number };

const isStated = (a: Appropriation): a is Stated => a.counted && a.amountCents !== null;

function amountOf(first: Stated, rows: readonly Stated[]): number {
  if (first.grantKind === null) return first.amountCents;
  const parts = new Map<string, number>();
  for (const { grantKind, amountCents, source } of rows)
    if (grantKind !== null && source.file === first.source.file && source.sheet === first.source.sheet)
      if (!parts.has(grantKind)) parts.set(grantKind, amountCents);
  return [...parts.values()].reduce((sum, cents) => sum + cents, 0);
}
