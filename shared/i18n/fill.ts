/**
 * Fills a sentence of the catalog. `{received}` is a fact; `[a|b|c]` is the first alternative whose facts
 * are all there, or nothing, so that a sentence stays whole when a fact is absent. How a fact is written
 * follows from its name and form: `…Cents` is money, `YYYY-MM-DD` a day, a list has commas. One pass, so
 * that braces in a cell's text stay what they are.
 */
import { dayFromIso, formatDay } from '../calendar/day.ts';
import type { Facts } from '../findings/finding.ts';
import { cents, formatCents } from '../money/cents.ts';
import type { Language } from './language.ts';

export function fill(sentence: string, facts: Facts, language: Language): string {
  return sentence.replace(/\[([^\]]*)\]|\{(\w+)\}/g, (_, options: string | undefined, slot: string) => {
    if (options === undefined) return written(slot, facts[slot], language);
    const chosen = options.split('|').find((o) => slotsOf(o).every((s) => isThere(facts[s])));
    return chosen?.replace(/\{(\w+)\}/g, (_all, s: string) => written(s, facts[s], language)) ?? '';
  });
}

/** The facts that a sentence names, in its order. */
export function slotsOf(sentence: string): readonly string[] {
  return [...sentence.matchAll(/\{(\w+)\}/g)].map((m) => m[1] as string);
}

type Value = Facts[string] | undefined;

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
