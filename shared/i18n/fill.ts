/**
 * Fills a sentence of the catalog. `{received}` is a fact; `[a|b|c]` is the first alternative whose facts
 * are all there, or nothing, so that a sentence stays whole when a fact is absent. How a fact is written
 * follows from its name and form: `…Cents` is money, `YYYY-MM-DD` a day, a list has commas. Braces in a
 * cell's text stay what they are.
 */
import { dayFromIso, formatDay } from '../calendar/day.ts';
import type { FindingFacts } from '../findings/finding.ts';
import { cents, formatCents } from '../money/cents.ts';
import type { Language } from './language.ts';

export function fill(sentence: string, facts: FindingFacts, language: Language): string {
  let text = '';
  for (const part of partsOf(sentence)) {
    if (typeof part === 'string') text += part;
    else if ('slot' in part) text += written(part.slot, facts[part.slot], language);
    else
      for (const piece of part.choices.find(({ slots }) => slots.every((s) => isThere(facts[s])))?.parts ??
        [])
        text += typeof piece === 'string' ? piece : written(piece.slot, facts[piece.slot], language);
  }
  return text;
}

type Simple = string | { readonly slot: string };
type Choice = { readonly parts: readonly Simple[]; readonly slots: readonly string[] };
type Part = Simple | { readonly choices: readonly Choice[] };

/** Sentences taken apart, as many as the catalog has: reports fill the same one thousands of times. */
const known = new Map<string, readonly Part[]>();

function partsOf(sentence: string): readonly Part[] {
  let parts = known.get(sentence);
  if (parts === undefined) {
    parts = sentence.split(/(\[[^\]]*\])/).flatMap((piece, at): readonly Part[] => {
      if (at % 2 === 0) return simpleParts(piece);
      const choices = piece.slice(1, -1).split('|');
      return [{ choices: choices.map((text) => ({ parts: simpleParts(text), slots: slotsOf(text) })) }];
    });
    known.set(sentence, parts);
  }
  return parts;
}

const simpleParts = (text: string): readonly Simple[] =>
  text.split(/\{(\w+)\}/).map((piece, at) => (at % 2 === 0 ? piece : { slot: piece }));

/** The facts that a sentence names, in its order. */
export function slotsOf(sentence: string): readonly string[] {
  return [...sentence.matchAll(/\{(\w+)\}/g)].map((m) => m[1] as string);
}

type Value = FindingFacts[string] | undefined;

function isThere(value: Value): boolean {
  return (
    value !== undefined && value !== null && value !== '' && !(Array.isArray(value) && value.length === 0)
  );
}

function written(slot: string, value: Value, language: Language): string {
  if (!isThere(value)) return '–';
  if (Array.isArray(value)) return value.join(', ');
  if (typeof value === 'number') {
    return slot.endsWith('Cents') ? formatCents(cents(value), language) : formatNumber(value, language);
  }
  const day = dayFromIso(String(value));
  return day ? formatDay(day, language) : String(value);
}

/** Points and staff years: a decimal comma where people write one. */
export function formatNumber(value: number, language: Language): string {
  return language === 'en' ? String(value) : String(value).replace('.', ',');
}
