/** What the caller decides: the day, and what the folder does not say about the round. */
import type { Judged } from './applications/assess-application.ts';
import type { Day } from './calendar/day.ts';
import type { Memory } from './memory.ts';
import type { Rulebook } from './rulebook/schema.ts';
import type { Facts } from './workbook/fact.ts';

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
  /** Of workbooks that are judged after every edit: applications whose facts are the same objects are not judged again. */
  readonly judged?: Memory<Facts, Judged>;
};

export function roundOptionsOf({ year, appropriationCents, deadline }: RoundOptions): RoundOptions {
  return {
    ...(year !== undefined && { year }),
    ...(appropriationCents !== undefined && { appropriationCents }),
    ...(deadline !== undefined && { deadline }),
  };
}
