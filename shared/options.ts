/** What the caller decides: the day, and what the folder does not say about the round. */
import type { Day } from './calendar/day.ts';
import type { Rulebook } from './rulebook/schema.ts';

/** Where no appropriations list says it. The ledger remembers these, so that a report follows its pass. */
export type RoundOptions = {
  /** For sheets that name no year; and the year that `appropriationCents` and `deadline` are for. */
  readonly year?: number;
  readonly appropriationCents?: number;
  readonly deadline?: Day;
};

export type AssessOptions = RoundOptions & {
  /** The books of one town, any order. A year without one is a finding, never the nearest year's (D12). */
  readonly books: readonly Rulebook[];
  /** The day on which due dates are judged. */
  readonly asOf: Day;
};

export function roundOptionsOf({ year, appropriationCents, deadline }: RoundOptions): RoundOptions {
  return {
    ...(year !== undefined && { year }),
    ...(appropriationCents !== undefined && { appropriationCents }),
    ...(deadline !== undefined && { deadline }),
  };
}
