/**
 * The door for workbooks: bytes in, a grid or a problem out, for any bytes at all. In order: what kind of
 * file it is, what its zip says, what its parts say; the first contradiction ends it. Nothing is guessed
 * and nothing is half read.
 */
import type { Grid } from '../../shared/workbook/grid.ts';
import { defaultLimits, type Limits } from './limits.ts';
import { Package } from './package.ts';
import { type Problem, Refusal } from './problem.ts';
import { sniff } from './sniff.ts';
import { readWorkbook } from './workbook.ts';

export type Parsed = { readonly grid: Grid } | { readonly problem: Problem };

export function parseWorkbook(bytes: Uint8Array, limits: Limits = defaultLimits): Parsed {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const problem = sniff(file);
  if (problem !== undefined) return { problem };
  try {
    return { grid: readWorkbook(new Package(file, limits)) };
  } catch (error) {
    if (error instanceof Refusal) return { problem: error.problem };
    throw error;
  }
}
