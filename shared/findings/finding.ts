/** One thing somebody should know, with the place to look at and the clause it rests on. */
import { type FindingCode, type Severity, severities } from './codes.ts';

/** What the sentence of a finding is filled with. Never a person's name or an account number. */
export type FindingFacts = Readonly<Record<string, string | number | boolean | null | readonly string[]>>;

export type Finding = {
  readonly code: FindingCode;
  readonly severity: Severity;
  readonly sheet?: string;
  /** A1 address of the cell to look at; for a whole row its name cell, for a column its header. */
  readonly cell?: string;
  /** The column's key (`budget`, `months` …) when the finding is about one field. */
  readonly field?: string;
  readonly facts: FindingFacts;
  /** The clause: an id of the rulebook's clause register (`T9`). */
  readonly citation?: string;
};

/** The answer of a check that has nothing to say. */
export const nothingFound: readonly Finding[] = Object.freeze([]);

/** Both lists; most are empty, and then nothing is copied. */
export function joined(a: readonly Finding[], b: readonly Finding[]): readonly Finding[] {
  if (a.length === 0) return b;
  return b.length === 0 ? a : [...a, ...b];
}

export type Place = Pick<Finding, 'sheet' | 'cell' | 'field' | 'citation'>;

export function finding(code: FindingCode, place: Place = {}, facts: FindingFacts = {}): Finding {
  // A plain literal: copying by spreading costs several times as much, and rounds make thousands.
  const { sheet, cell, field, citation } = place;
  return { code, severity: severities[code], sheet, cell, field, facts, citation };
}
