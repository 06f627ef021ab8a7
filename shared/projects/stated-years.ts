/**
 * Sums that a project list states in columns of single years: they win over computed ones (D11), make up the
 * whole where they reach over the period, and are compared with it where it is stated too (P5).
 */
import { yearOf } from '../calendar/day.ts';
import type { Period } from '../calendar/period.ts';
import { type Fact, type Facts, type FieldValues, isWritten, known } from '../workbook/fact.ts';
import type { Mismatch } from './parts.ts';

type Sum = 'total' | 'cityShare';

type StatedYears = {
  readonly byYear: Readonly<Record<string, number>>;
  readonly cents: number;
  /** There is a column for every year of the period, or for several years where nobody wrote a period. */
  readonly whole: boolean;
  /** No cell of them says something that cannot be read. */
  readonly readable: boolean;
};

export function yearsOf(facts: Facts, what: Sum, period: Period | undefined): StatedYears | undefined {
  const fields = Object.keys(facts).filter((field) => field.startsWith(`${what}:`));
  const byYear: Record<string, number> = {};
  for (const field of fields) {
    const cents = known<number>(facts, field);
    if (cents !== undefined) byYear[field.slice(what.length + 1)] = cents;
  }
  const stated = Object.values(byYear);
  if (stated.length === 0) return undefined;
  const columns = new Set(fields.map((field) => Number(field.slice(what.length + 1))));
  return {
    byYear,
    cents: stated.reduce((a, b) => a + b, 0),
    whole: period ? yearsIn(period).every((year) => columns.has(year)) : columns.size > 1,
    readable: fields.every((field) => known(facts, field) !== undefined || !isWritten(facts, field)),
  };
}

/** A list with a row for each year of a project: the row's sums are those of its year. */
export function atItsYear(facts: Facts, period: Period | undefined): Facts {
  const year = known<number>(facts, 'year');
  if (year === undefined || (period && yearsIn(period).join() === `${year}`)) return facts;
  const { total, cityShare, ...others } = facts;
  const share = known<FieldValues['cityShare']>(facts, 'cityShare')?.whole;
  return {
    ...others,
    ...(total && { [`total:${year}`]: total }),
    ...(cityShare && {
      ...(share === undefined
        ? { cityShare }
        : { [`cityShare:${year}`]: { ...cityShare, value: share } as Fact }),
    }),
  };
}

function yearsIn({ start, end }: Period): readonly number[] {
  const first = yearOf(start);
  return Array.from({ length: yearOf(end) - first + 1 }, (_, index) => first + index);
}

/** Years that come to more than the whole, or to less where each year of the period is stated. */
export function yearsMismatch(
  facts: Facts,
  period: Period | undefined,
  toleranceCents: number,
): Mismatch | undefined {
  for (const field of ['total', 'cityShare'] as const) {
    const whole =
      field === 'total' ? known<number>(facts, field) : known<FieldValues['cityShare']>(facts, field)?.whole;
    const years = yearsOf(facts, field, period);
    if (whole === undefined || !years) continue;
    const complete = period !== undefined && yearsIn(period).every((year) => year in years.byYear);
    const over = years.cents - whole;
    if (over > toleranceCents || (complete && -over > toleranceCents))
      return { field, facts: { what: 'years', partsCents: years.cents, totalCents: whole } };
  }
  return undefined;
}
