/** The sentence of a finding in a language: its code chooses the words, its facts fill them. */
import type { Finding, FindingFacts } from '../findings/finding.ts';
import { fill } from './fill.ts';
import { variants } from './finding-words.ts';
import type { Language } from './language.ts';
import { nameOf, type OwnNames } from './names.ts';
import { words } from './words.ts';

/** `own`: names that only the town's books have; without them such a field is called by its key. */
export function message(finding: Finding, language: Language, own?: OwnNames): string {
  return fill(sentenceOf(finding, language), namedFacts(finding, language, own), language);
}

function sentenceOf(finding: Finding, language: Language): string {
  const sentence = words(language).findings[finding.code];
  if (typeof sentence === 'string') return sentence;
  const { fact } = variants[finding.code as keyof typeof variants];
  const value = fact === 'field' ? finding.field : finding.facts[fact];
  return (sentence as Readonly<Record<string, string>>)[String(value)] ?? sentence.other;
}

/** Keys become names; whatever else the facts hold is said as it is. */
function namedFacts({ field, facts }: Finding, language: Language, own: OwnNames | undefined): FindingFacts {
  const { kinds } = words(language).terms;
  const name = (key: string) => nameOf(key, language, own) ?? key;
  const kind = (value: unknown) =>
    Object.hasOwn(kinds, String(value)) ? kinds[value as keyof typeof kinds] : String(value);
  const { key, fields, criterion, kind: kindFact, other } = facts;
  const fieldKey = field ?? facts.field;
  return {
    ...facts,
    ...(typeof fieldKey === 'string' && { field: name(fieldKey) }),
    ...(typeof key === 'string' && { key: name(key) }),
    ...(Array.isArray(fields) && { fields: fields.map(name) }),
    ...(typeof criterion === 'string' && { criterion: nameOf(criterion, language, own) ?? null }),
    // Two kinds that fit one sheet; two columns that fit one field are `header` and `other`.
    ...(kindFact !== undefined && { kind: kind(kindFact) }),
    ...(kindFact !== undefined && other !== undefined && { other: kind(other) }),
  };
}
