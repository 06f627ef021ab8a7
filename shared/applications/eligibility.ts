/**
 * The gates of the rulebook (T1, T3, T8, T10–T12, T15), each judged as holding, broken or not known. A gate
 * whose fact has no column is not judged row by row; the sheet says so once (D6).
 */
import { compare, type Day } from '../calendar/day.ts';
import { type Finding, nothingFound } from '../findings/finding.ts';
import type { Gate, Requirement } from '../rulebook/schema/eligibility.ts';
import type { Fact } from '../workbook/fact.ts';
import { fold } from '../workbook/header-text.ts';
import { readYesNo } from '../workbook/values/read-yes-no.ts';
import { inputFindings } from './inputs.ts';
import { fieldFinding, type Subject } from './subject.ts';

export type GateAnswer = 'holds' | 'broken' | 'unknown' | 'notJudged';

export type Eligibility = {
  readonly broken: boolean;
  readonly unknown: boolean;
  readonly findings: readonly Finding[];
};

export function judgeEligibility(subject: Subject, gates: readonly Gate[]): Eligibility {
  let broken = false;
  let unknown = false;
  let findings: readonly Finding[] = nothingFound;
  for (const gate of gates) {
    const answer = judge(gate, subject);
    if (answer === 'notJudged') continue;
    broken ||= answer === 'broken';
    unknown ||= answer === 'unknown';
    const found = gateFindings(gate, answer, subject);
    if (found.length > 0) findings = [...findings, ...found];
  }
  return { broken, unknown, findings };
}

function judge(gate: Gate, subject: Subject): GateAnswer {
  if ('byDeadline' in gate.holds && subject.deadline === null) return 'notJudged';
  const fact = subject.facts[gate.fact];
  if (!fact) return 'notJudged';
  const met = meets(fact, gate.holds, subject.deadline);
  if (met === undefined) return 'unknown';
  if (met) return 'holds';
  return gate.unless ? exception(gate.unless, subject) : 'broken';
}

/** T12: the exception holds when its fact is "yes"; that its statement is not there is a finding of its own. */
function exception(unless: NonNullable<Gate['unless']>, subject: Subject): GateAnswer {
  const fact = subject.facts[unless.fact];
  if (!fact) return 'broken';
  if (fact.state === 'unknown') return 'unknown';
  if (fact.value !== true) return 'broken';
  return 'holds';
}

function meets(fact: Fact, holds: Requirement, deadline: Day | null): boolean | undefined {
  if (fact.state === 'unknown') return undefined;
  const value = fact.value;
  if ('is' in holds) return typeof value === 'boolean' ? value === holds.is : undefined;
  if ('oneOf' in holds) return typeof value === 'string' ? namesOneOf(value, holds.oneOf) : undefined;
  if ('byDeadline' in holds)
    return deadline ? compare((value as { day: Day }).day, deadline) <= 0 : undefined;
  if (typeof value !== 'number') return undefined;
  return 'atLeast' in holds ? value >= holds.atLeast : value <= holds.atMost;
}

/** Whole words count, wherever they stand (`94100 Kemi`); a plain yes or no answers the header's own question. */
function namesOneOf(text: string, allowed: readonly string[]): boolean | undefined {
  if (allowed.includes(text)) return true;
  if (text.includes('?')) return undefined;
  const words = ` ${fold(text)
    .replace(/[^\p{L}]+/gu, ' ')
    .trim()} `;
  if (allowed.some((a) => words.includes(` ${fold(a)} `))) return true;
  const answer = readYesNo({ type: 'text', value: text });
  return answer.state === 'known' ? answer.value : false;
}

function gateFindings(
  gate: Gate,
  answer: Exclude<GateAnswer, 'notJudged'>,
  subject: Subject,
): readonly Finding[] {
  if (answer === 'broken') {
    return [fieldFinding(subject, gate.code, gate.fact, gate.citation, brokenFacts(gate, subject))];
  }
  if (answer === 'unknown') {
    const field =
      subject.facts[gate.fact]?.state === 'unknown' || !gate.unless ? gate.fact : gate.unless.fact;
    const found = inputFindings(subject, field, gate.citation);
    const ambiguous = {
      text: String((subject.facts[field] as { value?: unknown } | undefined)?.value ?? '').slice(0, 40),
    };
    return found.length > 0
      ? found
      : [fieldFinding(subject, 'input.ambiguous', field, gate.citation, ambiguous)];
  }
  return exceptionStatement(gate, subject);
}

/** A gate that holds only by its exception needs the exception's statement. */
function exceptionStatement(gate: Gate, subject: Subject): readonly Finding[] {
  if (!gate.unless || meets(subject.facts[gate.fact] as Fact, gate.holds, subject.deadline) !== false)
    return nothingFound;
  if (subject.facts[gate.unless.statement]?.state === 'known') return nothingFound;
  return [
    fieldFinding(subject, 'statement.missing', gate.unless.statement, gate.unless.citation, {
      key: gate.unless.statement,
    }),
  ];
}

function brokenFacts(gate: Gate, subject: Subject): Record<string, string> {
  const fact = subject.facts[gate.fact];
  if (fact?.state !== 'known') return {};
  if ('byDeadline' in gate.holds && subject.deadline) {
    return { received: (fact.value as { day: string }).day, deadline: subject.deadline };
  }
  return typeof fact.value === 'string' ? { value: fact.value.slice(0, 60) } : {};
}
