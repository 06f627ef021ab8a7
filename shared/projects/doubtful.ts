/**
 * Sums too small to be meant as euros beside the project's budget: a share of 20 in one of 50 000 € is a
 * percentage, or counted in thousands. Which, nobody says, unless the cell says that it is euros.
 */
import { type Fact, type Facts, type FieldValues, known } from '../workbook/fact.ts';
import { outsideFields } from './outside-funding.ts';

const small = 100_00;
/** The budget must be so many times the sum, and not small itself. */
const times = 200;
const leastBudget = 5_000_00;

export function withoutDoubtful(facts: Facts): Facts {
  const total = known<number>(facts, 'total');
  if (total === undefined || total < leastBudget) return facts;
  const doubted: Record<string, Fact> = {};
  const share = known<FieldValues['cityShare']>(facts, 'cityShare');
  const sums = [
    ['cityShare', share?.bare ? share.whole : undefined] as const,
    ...outsideFields
      .filter((field) => !/€|eur/i.test(facts[field]?.text ?? ''))
      .map((field) => [field, known<FieldValues['outside']>(facts, field)?.externalCents] as const),
  ];
  for (const [field, cents] of sums) {
    const fact = facts[field];
    if (fact && cents !== undefined && cents > 0 && cents <= small && cents * times <= total)
      doubted[field] = { state: 'unknown', why: 'ambiguous', cell: fact.cell, text: String(cents / 100) };
  }
  return { ...facts, ...doubted };
}
