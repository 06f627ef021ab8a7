/** Exact quotients, so that an explanation never shows a figure that nobody can re-add. */
import { mulDiv } from '../money/split.ts';
import type { Mixed } from './result.ts';

/** `a × b ÷ c` as a whole number and a fraction. */
export function mixed(a: number, b: number, c: number): Mixed {
  const { quotient, remainder } = mulDiv(a, b, c);
  return { whole: quotient, num: remainder, den: c };
}
