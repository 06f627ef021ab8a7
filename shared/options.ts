/** What the caller decides: the day, and what the folder does not say about the round. */
import type { Day } from './calendar/day.ts';
import type { Rulebook } from './rulebook/schema.ts';

export type AssessOptions = {
  /** The books of one town, any order. A year without one is a finding, never the nearest year's (D12). */
  readonly books: readonly Rulebook[];
  /** The day on which due dates are judged. */
  readonly asOf: Day;
  /** For sheets that name no year; and the year that `appropriationCents` and `deadline` are for. */
  readonly year?: number;
  readonly appropriationCents?: number;
  readonly deadline?: Day;
};
