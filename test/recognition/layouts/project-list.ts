/** A project list and what must come out of each of its rows: sums in cents, by calendar year where it matters. */
import type { ProjectRecord } from '../../../shared/assessment.ts';
import type { PlainSheet } from '../../cases/grid.ts';

type Expected = Omit<Partial<ProjectRecord>, 'start' | 'end' | 'findings'> & {
  readonly start?: string | null;
  readonly end?: string | null;
  /** Code and cell. */
  readonly findings?: readonly string[];
};

export type ProjectList = {
  readonly title: string;
  readonly sheets: readonly PlainSheet[];
  /** Every record by its row, with the sheet before it where there are several. */
  readonly records: Readonly<Record<string, Expected>>;
  /** Of the sheets. */
  readonly findings?: readonly string[];
};
