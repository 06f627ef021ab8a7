/** One cell of a column headed as what others pay for a project: a sum, or a sentence that tells it (P5). */
import type { FieldValues, Reading } from '../fact.ts';
import type { CellContent } from '../grid.ts';
import { approximately, knownAs } from './outcome.ts';
import { readFunding } from './read-funding.ts';
import { readMoney } from './read-money.ts';

const percent = /^\s*\d+(?:[.,]\d+)?\s?%\s*$/;
const words = /\p{L}{3}/u;

export function readOutside(content: CellContent | undefined): Reading<FieldValues['funding']> {
  // A percentage tells no sum, and is none the worse for it.
  if (content?.type === 'number' && content.format === 'percent') return knownAs({});
  if (content?.type === 'text' && percent.test(content.value)) return knownAs({});
  const sum = readMoney(content);
  if (sum.state === 'known') {
    const value = { externalCents: sum.value };
    return sum.approximate ? approximately(value) : knownAs(value);
  }
  if (content?.type !== 'text' || !words.test(content.value)) return sum;
  const told = readFunding(content);
  const says = told.state === 'unknown' || told.value.externalCents !== undefined;
  return says || sum.why === 'unreadable' ? told : sum;
}
