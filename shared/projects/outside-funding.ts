/** What others than the city pay, where a list has columns for it: stated whole, else the EU's part and the state's. */
import { type Facts, type FieldValues, known } from '../workbook/fact.ts';

export const outsideFields = ['externalFunding', 'euFunding', 'stateFunding'] as const;

/** Undefined where a part that has its column is not known: a part is not the whole. */
export function outsideCents(facts: Facts): number | undefined {
  const whole = known<FieldValues['outside']>(facts, 'externalFunding')?.externalCents;
  if (whole !== undefined || facts.externalFunding) return whole;
  const parts = (['euFunding', 'stateFunding'] as const).filter((field) => facts[field]);
  const sums = parts.map((field) => known<FieldValues['outside']>(facts, field)?.externalCents);
  return parts.length > 0 && sums.every((sum) => sum !== undefined)
    ? sums.reduce((a: number, b) => a + (b as number), 0)
    : undefined;
}
