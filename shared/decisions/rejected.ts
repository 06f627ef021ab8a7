/**
 * Whether a decision is a refusal (T17): its outcome says so, or the words that stand where the day or the sum
 * of the decision should. A refusal grants nothing, and needs no sum to say it.
 */
import { type Facts, known } from '../workbook/fact.ts';
import { saysRefused } from '../workbook/values/answers.ts';

/** The words of the refusal, or undefined where there are none. */
export function refusalIn(facts: Facts): string | undefined {
  const words = [known<string>(facts, 'outcome'), facts.decidedOn?.text, facts.granted?.text];
  return words.find((text) => text !== undefined && saysRefused(text));
}
