/** The facts a criterion rests on: those of its scale, its gate and its multipliers, each once. */
import type { Criterion } from '../rulebook/schema/criteria.ts';

export function factsNeeded(criterion: Criterion): readonly string[] {
  const { gate, multipliers = [] } = criterion;
  return [
    ...new Set([...scaleFacts(criterion), ...(gate ? [gate.fact] : []), ...multipliers.map((m) => m.fact)]),
  ];
}

function scaleFacts({ scale }: Criterion): readonly string[] {
  switch (scale.type) {
    case 'steps':
    case 'given':
      return [scale.fact];
    case 'rate':
      return scale.terms.map((t) => t.fact);
    case 'product':
      return scale.facts;
  }
}
