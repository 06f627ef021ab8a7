/** How one criterion came to its points: the cells it read, the step they reached, the gate before it. */

import { measure, stepOf } from '../applications/scale.ts';
import { gateState, scoreCriterion } from '../applications/score.ts';
import type { Criterion, Scale } from '../rulebook/schema/criteria.ts';
import type { Facts } from '../workbook/fact.ts';
import type { CriterionTrace, FactTrace, GateTrace, ScaleTrace } from './trace.ts';

export function explainCriterion(criterion: Criterion, facts: Facts): CriterionTrace {
  const { id, label, citation, decisions, weightPercent, gate, scale, multipliers = [] } = criterion;
  const gates: GateTrace[] = gate
    ? [
        {
          node: 'gate',
          citation: gate.citation,
          decisions: gate.decisions,
          state: gateState(gate, facts),
          atLeast: gate.atLeast,
          children: [factTrace(gate.fact, facts)],
        },
      ]
    : [];
  const factors = multipliers.map(({ fact, factor, citation, decisions }) => ({
    node: 'multiplier' as const,
    citation,
    decisions,
    factor,
    children: [factTrace(fact, facts)],
  }));
  const { points } = scoreCriterion(criterion, facts, []);
  return {
    node: 'criterion',
    id,
    label,
    citation,
    decisions,
    weightPercent,
    points,
    children: [explainScale(scale, facts), ...gates, ...factors],
  };
}

function explainScale(scale: Scale, facts: Facts): ScaleTrace {
  const measured = measure(scale, facts);
  const points =
    typeof measured === 'object' && 'thousandths' in measured ? measured.thousandths / 1000 : null;
  const node = {
    node: 'scale',
    type: scale.type,
    citation: scale.citation,
    decisions: scale.decisions,
    points,
  } as const;
  switch (scale.type) {
    case 'steps': {
      const read = factTrace(scale.fact, facts);
      if (typeof read.value !== 'number') return { ...node, children: [read] };
      const reached = stepOf(scale.steps, read.value);
      return {
        ...node,
        step: scale.steps[reached] ?? null,
        next: scale.steps[reached + 1],
        children: [read],
      };
    }
    case 'given':
      return { ...node, children: [factTrace(scale.fact, facts)] };
    case 'rate':
      return {
        ...node,
        children: scale.terms.map(({ fact, factor }) => ({ ...factTrace(fact, facts), factor })),
      };
    case 'product':
      return { ...node, children: scale.facts.map((fact) => factTrace(fact, facts)) };
  }
}

function factTrace(field: string, facts: Facts): FactTrace {
  const fact = facts[field];
  if (fact === undefined) return { node: 'fact', fact: field, value: null, why: 'noColumn' };
  const { cell } = fact;
  if (fact.state === 'unknown') return { node: 'fact', fact: field, cell, value: null, why: fact.why };
  const value = typeof fact.value === 'number' || typeof fact.value === 'boolean' ? fact.value : null;
  return {
    node: 'fact',
    fact: field,
    cell,
    value,
    ...(fact.approximate ? { approximate: true as const } : {}),
  };
}
