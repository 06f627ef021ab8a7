/**
 * Facts into points, criterion by criterion (T25–T28 and their like elsewhere). The gate comes first in
 * the text but last here: a short activity is worth a finding only when it would have given points (D7).
 * Only figures are made; `allocation/explain` tells their story for one application on demand.
 */
import { type Finding, finding } from '../findings/finding.ts';
import type { ScoredScheme } from '../rulebook/schema/allocation.ts';
import type { Criterion, CriterionGate } from '../rulebook/schema/criteria.ts';
import type { Facts } from '../workbook/fact.ts';
import { mostPoints, mostThousandths, thousandths, timesThousandths } from './points.ts';
import { measure, numberOf } from './scale.ts';

export type GateState = 'held' | 'failed' | 'unknown' | 'noColumn';

export type CriterionScore = {
  /** Null where a fact it needs is not known. */
  readonly points: number | null;
  /** Index of the step reached, for a scale of steps. */
  readonly step?: number;
  readonly gate?: GateState;
};

export type Score = {
  readonly criteria: Readonly<Record<string, CriterionScore>>;
  readonly findings: readonly Finding[];
};

export function scoreApplication(scheme: ScoredScheme, facts: Facts): Score {
  const criteria: Record<string, CriterionScore> = {};
  const findings: Finding[] = [];
  for (const criterion of scheme.criteria)
    criteria[criterion.id] = scoreCriterion(criterion, facts, findings);
  return { criteria, findings };
}

/** `findings` is added to. */
export function scoreCriterion(criterion: Criterion, facts: Facts, findings: Finding[]): CriterionScore {
  const gate = criterion.gate && gateState(criterion.gate, facts);
  const measured = measure(criterion.scale, facts);
  if (measured === 'unknown') return { points: null, gate };
  if ('beyond' in measured) {
    findings.push(beyondScale(criterion, measured.beyond, facts));
    return { points: null, gate };
  }
  const multiplied = multiply(criterion, measured.thousandths, facts);
  if (multiplied === undefined || gate === 'unknown') return { points: null, gate };
  const { step } = measured;
  if (gate !== 'failed') return { points: multiplied / 1000, step, gate };
  if (multiplied > 0) findings.push(gateFailed(criterion, criterion.gate!, facts));
  return { points: 0, step, gate };
}

export function gateState(gate: CriterionGate, facts: Facts): GateState {
  if (facts[gate.fact] === undefined) return 'noColumn';
  const value = numberOf(facts, gate.fact);
  if (value === undefined) return 'unknown';
  return value >= gate.atLeast ? 'held' : 'failed';
}

/** Undefined when a multiplier's fact is unknown; one without a column multiplies nothing. */
function multiply({ multipliers }: Criterion, points: number, facts: Facts): number | undefined {
  if (multipliers === undefined) return points;
  let result = points;
  for (const { fact: field, factor } of multipliers) {
    const fact = facts[field];
    if (fact?.state === 'unknown') return undefined;
    if (fact?.value === true)
      result = Math.min(timesThousandths(result, thousandths(factor)), mostThousandths);
  }
  return result;
}

function gateFailed(criterion: Criterion, gate: CriterionGate, facts: Facts): Finding {
  return finding(
    gate.finding,
    { cell: facts[gate.fact]!.cell, field: gate.fact, citation: gate.citation },
    { criterion: criterion.id, value: numberOf(facts, gate.fact)!, atLeast: gate.atLeast },
  );
}

function beyondScale({ scale }: Criterion, field: string, facts: Facts): Finding {
  const [minimum, maximum] = scale.type === 'given' ? [scale.minimum, scale.maximum] : [0, mostPoints];
  const place = { cell: facts[field]!.cell, field, citation: scale.citation };
  return finding('input.unreadable', place, { text: String(numberOf(facts, field)), minimum, maximum });
}
