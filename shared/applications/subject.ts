/** A record on its way through the checks: its facts, its place, and the rules it is judged by. */
import type { Day } from '../calendar/day.ts';
import type { FindingCode } from '../findings/codes.ts';
import { type Finding, type FindingFacts, finding } from '../findings/finding.ts';
import type { GrantKind } from '../rulebook/schema/basics.ts';
import type { Rulebook } from '../rulebook/schema.ts';
import type { Facts } from '../workbook/fact.ts';

export type Subject = {
  readonly kind: GrantKind;
  readonly sheet: string;
  readonly row: number;
  readonly facts: Facts;
  readonly book: Rulebook;
  /** The last day to apply; null when nothing tells it, and lateness is then not judged. */
  readonly deadline: Day | null;
};

/** A finding about one field of the record, at the field's own cell. */
export function fieldFinding(
  subject: Pick<Subject, 'sheet' | 'facts'>,
  code: FindingCode,
  field: string,
  citation: string | undefined,
  facts: FindingFacts = {},
): Finding {
  const fact = subject.facts[field];
  const cell = fact?.cell ?? subject.facts.name?.cell;
  return finding(code, { sheet: subject.sheet, cell, field, citation }, facts);
}
