/**
 * What one scale gives for an application's facts, in thousandths of a point. A fact that is unknown,
 * or that the sheet has no column for, gives `unknown`: never zero (decision D6).
 */
import type { Scale } from '../rulebook/schema/criteria.ts';
import type { Facts } from '../workbook/fact.ts';
import { mostThousandths, thousandths, timesThousandths } from './points.ts';

/** `beyond` names the fact whose value cannot be points at all: outside the bounds, or absurdly large. */
export type ScaleResult =
  | { readonly thousandths: number; readonly step?: number }
  | 'unknown'
  | { readonly beyond: string };

export function measure(scale: Scale, facts: Facts): ScaleResult {
  switch (scale.type) {
    case 'steps': {
      const value = numberOf(facts, scale.fact);
      if (value === undefined) return 'unknown';
      const step = stepOf(scale.steps, value);
      return step < 0 ? { thousandths: 0 } : { thousandths: thousandths(scale.steps[step]!.points), step };
    }
    case 'rate': {
      let sum = 0;
      for (const { fact, factor } of scale.terms) {
        const value = numberOf(facts, fact);
        if (value === undefined) return 'unknown';
        sum += timesThousandths(thousandths(value), thousandths(factor));
        if (!(sum <= mostThousandths) && scale.maximum === undefined) return { beyond: fact };
      }
      return { thousandths: scale.maximum === undefined ? sum : Math.min(sum, thousandths(scale.maximum)) };
    }
    case 'given': {
      const value = numberOf(facts, scale.fact);
      if (value === undefined) return 'unknown';
      return value < scale.minimum || value > scale.maximum
        ? { beyond: scale.fact }
        : { thousandths: thousandths(value) };
    }
    case 'product': {
      let result = 1000;
      for (const fact of scale.facts) {
        const value = numberOf(facts, fact);
        if (value === undefined) return 'unknown';
        result = timesThousandths(result, thousandths(value));
        if (!(result <= mostThousandths)) return { beyond: fact };
      }
      return { thousandths: result };
    }
  }
}

export function numberOf(facts: Facts, field: string): number | undefined {
  const fact = facts[field];
  return fact?.state === 'known' && typeof fact.value === 'number' ? fact.value : undefined;
}

/** The index of the largest step the value reaches, −1 below the first. */
export function stepOf(steps: readonly { readonly from: number }[], value: number): number {
  let step = steps.length - 1;
  while (step >= 0 && steps[step]!.from > value) step -= 1;
  return step;
}
