/** The facts a criterion rests on: those of its scale, its gate and its multipliers, each once. */
import type { Criterion } from '../rulebook/schema/criteria.ts';

const cache = new WeakMap<Criterion, readonly string[]>();

export function factsNeeded(criterion: Criterion): readonly string[] {
  let needed = cache.get(criterion);
  if (!needed) {
    needed = [
      ...new Set([
        ...scaleFacts(criterion),
        ...(criterion.gate ? [criterion.gate.fact] : []),
        ...(criterion.multipliers ?? []).map((m) => m.fact),
      ]),
    ];
    cache.set(criterion, needed);
  }
  return needed;
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
