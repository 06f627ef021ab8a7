/**
 * Where calculation has its place. Results that came with the file are kept as they are; a formula written
 * anew is given to the workbook's calculator, and without one (or where the calculator does not know it)
 * shows 0 until Excel opens the saved file, which is marked to be calculated then.
 */
import type { Value } from './cells.ts';
import type { Worksheet } from './worksheet.ts';

/** Gives the formula's value, or undefined where it does not know how. */
export type Calculator = (
  formula: string,
  sheet: Worksheet,
  row: number,
  column: number,
) => Value | undefined;
