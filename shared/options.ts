/** What the caller decides: the day, and what the folder does not say about the round. */
import type { Application } from './assessment.ts';
import type { Day } from './calendar/day.ts';
import { createMemory, type Memory } from './memory.ts';
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
  /** Of a workbook that is judged after every edit. */
  readonly memory?: AssessMemory;
};

export type AssessMemory = {
  /** Applications as judged, by their facts. */
  readonly judged: Memory<Facts, Application>;
  /** The same with their euros. */
  readonly granted: Memory<Application, Application>;
};

export const createAssessMemory = (): AssessMemory => ({ judged: createMemory(), granted: createMemory() });

export function roundOptionsOf({ year, appropriationCents, deadline }: RoundOptions): RoundOptions {
  return {
    ...(year !== undefined && { year }),
    ...(appropriationCents !== undefined && { appropriationCents }),
    ...(deadline !== undefined && { deadline }),
  };
}
