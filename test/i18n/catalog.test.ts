/** Every finding in every language: whole sentences with all facts, with none, and with those of each call. */
import { expect, test } from 'vitest';
import { type FindingCode, severities } from '../../shared/findings/codes.ts';
import { type FindingFacts, finding } from '../../shared/findings/finding.ts';
import { slotsOf } from '../../shared/i18n/fill.ts';
import { variants } from '../../shared/i18n/finding-words.ts';
import { languages } from '../../shared/i18n/language.ts';
import { message } from '../../shared/i18n/message.ts';
import { words } from '../../shared/i18n/words.ts';

const codes = Object.keys(severities) as FindingCode[];

/** One sentence for each code, or for each value that has one of its own. */
const sentences = codes.flatMap((code): [FindingCode, string | null][] => {
  const said = words('fi').findings[code];
  return typeof said === 'string' ? [[code, null]] : Object.keys(said).map((variant) => [code, variant]);
});

const sentence = (
  language: (typeof languages)[number],
  code: FindingCode,
  variant: string | null,
): string => {
  const said = words(language).findings[code] as string | Readonly<Record<string, string>>;
  return typeof said === 'string' ? said : (said[variant ?? 'other'] ?? '');
};

function sample(slot: string): FindingFacts[string] {
  if (slot.endsWith('Cents')) return 123450;
  if (['received', 'deadline', 'stated', 'earliest', 'paid', 'final', 'due', 'start', 'end'].includes(slot))
    return '2023-02-28';
  if (['others', 'pieces', 'fields', 'years', 'columns'].includes(slot)) return ['budget', 'plan'];
  if (
    ['value', 'atLeast', 'minimum', 'maximum', 'days', 'perMonth', 'threshold', 'ground', 'year'].includes(
      slot,
    )
  )
    return 7;
  return 'budget';
}

const made = (code: FindingCode, variant: string | null, facts: FindingFacts) => {
  const decides = code in variants ? variants[code as keyof typeof variants].fact : undefined;
  const field = decides === 'field' && variant !== 'other' && variant ? variant : 'months';
  const own = decides && decides !== 'field' && variant ? { [decides]: variant } : {};
  return finding(code, { field }, { ...facts, ...own });
};

test.each(sentences)('%s (%s) is a whole sentence in each language', (code, variant) => {
  const slots = slotsOf(sentence('fi', code, variant));
  const full = Object.fromEntries(slots.map((slot) => [slot, sample(slot)]));
  // A fact outside brackets is one that every call gives.
  const needed = slotsOf(sentence('fi', code, variant).replace(/\[[^\]]*\]/g, ''));
  const least = Object.fromEntries(needed.map((slot) => [slot, sample(slot)]));
  for (const language of languages) {
    for (const facts of [full, least]) {
      const text = message(made(code, variant, facts), language);
      expect(text).toMatch(/^[\p{Lu}\d”"].*[.]$/su);
      expect(text).not.toMatch(/[{}[\]|]|undefined|null|NaN|–(?!\d)| {2}|\s[.,:]/u);
    }
  }
  const [fi, sv, en] = languages.map((l) => message(made(code, variant, full), l));
  expect(new Set([fi, sv, en]).size).toBe(3);
});

test.each(sentences)('%s (%s) names the same facts in each language', (code, variant) => {
  const [fi, ...others] = languages.map((l) => [...new Set(slotsOf(sentence(l, code, variant)))].sort());
  for (const other of others) expect(other).toEqual(fi);
});

test.each(['sv', 'en'] as const)('%s leaves no theme in Finnish', (language) => {
  const finnish = new Set(leaves(words('fi')).filter((t) => t.includes(' ')));
  expect(
    leaves(words(language)).filter((t) => finnish.has(t) && /\p{L}{4}/u.test(t.replace(/\{\w+\}/g, ''))),
  ).toEqual([]);
});

function leaves(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(leaves) : [];
}
