/**
 * Why a file gives no grid. A problem is data: the code is a finding's, the facts tell the wording what to
 * advise (`kind` of a foreign file, `reason` of a refusal). Inside this folder a problem found deep in a
 * part travels up as a `Refusal`, which the door (`parse.ts`) turns back into data; it never gets further.
 */
import type { FindingFacts } from '../../shared/findings/finding.ts';

export type ProblemCode =
  | 'workbook.unreadable'
  | 'workbook.encrypted'
  | 'workbook.truncated'
  | 'workbook.too-large'
  | 'workbook.not-a-workbook'
  | 'workbook.locked';

export type Problem = { readonly code: ProblemCode; readonly facts: FindingFacts };

export class Refusal extends Error {
  readonly problem: Problem;

  constructor(code: ProblemCode, facts: FindingFacts) {
    super(code);
    this.problem = { code, facts };
  }
}

/** The bytes contradict themselves or the format; `reason` is a word for the log and the wording. */
export function damaged(reason: string, facts: FindingFacts = {}): Refusal {
  return new Refusal('workbook.unreadable', { reason, ...facts });
}

/** More than the limit; nobody's workbook, or one made to do harm. */
export function tooLarge(reason: string, limit: number): Refusal {
  return new Refusal('workbook.too-large', { reason, limit });
}
