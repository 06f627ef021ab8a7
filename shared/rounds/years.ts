/** What a year's round rests on: its appropriation (T4), its last day to apply (T15), its transfers (T6). */
import type { Appropriation, Source, Transfer } from '../assessment.ts';
import type { Day } from '../calendar/day.ts';
import type { AssessOptions } from '../options.ts';
import { yearAppropriations } from './year-appropriations.ts';

export type YearBasis = {
  readonly appropriationCents: number | null;
  readonly appropriationSource: Source | null;
  readonly deadline: Day | null;
  readonly transfers: readonly Transfer[];
};

/** What the titles and the settings of workbooks say of a year: it stands where no appropriations list does. */
export type Stated = { readonly deadline?: Day; readonly appropriationCents?: number };

/** An option of the caller stands over the workbooks, for the year it names or for the only year there is. */
export function yearBases(
  appropriations: readonly Appropriation[],
  transfers: readonly Transfer[],
  stated: ReadonlyMap<number, Stated>,
  years: readonly number[],
  options: AssessOptions,
): ReadonlyMap<number, YearBasis> {
  const ofYears = yearAppropriations(appropriations);
  const own = options.year ?? (years.length === 1 ? years[0] : undefined);
  const all = new Set([...years, ...appropriations.flatMap((a) => a.year ?? []), ...(own ? [own] : [])]);
  return new Map(
    [...all].map((year) => {
      const { row, amountCents } = ofYears.get(year) ?? {};
      const given = year === own ? options.appropriationCents : undefined;
      const basis: YearBasis = {
        appropriationCents: given ?? amountCents ?? stated.get(year)?.appropriationCents ?? null,
        appropriationSource: given === undefined ? (row?.source ?? null) : null,
        deadline:
          (year === own ? options.deadline : undefined) ??
          row?.deadline ??
          stated.get(year)?.deadline ??
          null,
        transfers: transfers.filter((t) => t.counted && t.year === year),
      };
      return [year, basis];
    }),
  );
}
