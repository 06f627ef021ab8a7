/**
 * What a field, attachment, statement or criterion is called. The catalog names what the engine knows by
 * itself; a town's books name what only they have.
 */
import type { Label } from '../rulebook/schema/basics.ts';
import type { Rulebook } from '../rulebook/schema.ts';
import type { Language } from './language.ts';
import { words } from './words.ts';

/** By key, as the books write it. */
export type OwnNames = ReadonlyMap<string, Label>;

export function ownNames(books: readonly Rulebook[]): OwnNames {
  const names = new Map<string, Label>();
  for (const book of books) {
    for (const { id, label } of book.facts) names.set(id, label);
    for (const { key, label } of [...book.attachments, ...book.statements]) names.set(key, label);
    for (const scheme of Object.values(book.schemes)) {
      if (scheme?.model === 'scored') for (const { id, label } of scheme.criteria) names.set(id, label);
    }
  }
  return names;
}

/** As it stands inside a sentence; undefined for a key that nobody names. `total:2023` is a year's sum. */
export function nameOf(key: string, language: Language, own?: OwnNames): string | undefined {
  const [field = '', year] = key.split(':');
  const { fields } = words(language);
  const name = Object.hasOwn(fields, field)
    ? fields[field as keyof typeof fields]
    : own?.get(field)?.[language];
  return name && year ? `${name} ${year}` : name;
}

/** The same at the head of a column or a line. */
export function heading(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
