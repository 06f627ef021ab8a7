/**
 * What can be done with a grid inside the reading process, before anything is sent: a pure step makes the
 * answer small, since a reading is a fraction of its grid. Named, because functions do not cross processes.
 */
import type { Grid } from '../../shared/workbook/grid.ts';

export type Step = (grid: Grid, file: { readonly name: string }) => unknown;

export const steps = {
  grid: (grid) => grid,
} as const satisfies Record<string, Step>;

export type StepName = keyof typeof steps;
