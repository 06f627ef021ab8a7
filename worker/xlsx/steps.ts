/**
 * What can be done with a grid inside the reading process, before anything is sent: a pure step makes the
 * answer small, since a packed reading is a fraction of its grid. Named, because functions do not cross processes.
 */
import type { OwnFields } from '../../shared/rulebook/own-fields.ts';
import { type CompiledKind, compileKinds } from '../../shared/workbook/compile-kinds.ts';
import type { Grid } from '../../shared/workbook/grid.ts';
import { packReading } from '../../shared/workbook/packed.ts';
import { readGrid } from '../../shared/workbook/read.ts';

/** `own`: the columns that the town's books bring; plain data, which crosses to the process. */
export type StepFile = { readonly name: string; readonly own: OwnFields };

export type Step = (grid: Grid, file: StepFile) => unknown;

export const noOwnFields: OwnFields = { fields: [], scored: new Map() };

export const steps = {
  grid: (grid) => grid,
  reading: (grid, { name, own }) => packReading(readGrid(grid, { file: name, kinds: kindsWith(own) })),
} as const satisfies Record<string, Step>;

export type StepName = keyof typeof steps;

let last: { readonly key: string; readonly kinds: readonly CompiledKind[] } | undefined;

/** Compiled once for all files of the same books. */
function kindsWith(own: OwnFields): readonly CompiledKind[] {
  const key = JSON.stringify([own.fields, [...own.scored]]);
  if (last?.key !== key) last = { key, kinds: compileKinds(own) };
  return last.kinds;
}
