/**
 * A list that has a column for the kind of grant may hold both kinds. Each list is judged by the rules of one
 * kind, so what a row of the other kind comes to is nobody's result: it is named, and its verdict is unclear.
 */
import { type Finding, nothingFound } from '../findings/finding.ts';
import { known } from '../workbook/fact.ts';
import { grantKindNamed } from '../workbook/words/grant-kinds.ts';
import { fieldFinding, type Subject } from './subject.ts';

export function otherKind(subject: Subject): readonly Finding[] {
  const kind = grantKindNamed(known<string>(subject.facts, 'grantKind') ?? '');
  if (kind === null || kind === subject.kind) return nothingFound;
  return [fieldFinding(subject, 'row.other-kind', 'grantKind', undefined, { kind })];
}
