/**
 * Every word a person reads, by language. To add a word: write it in `fi/<theme>.ts`, then where the compiler
 * asks for it. To add a theme: a file in each language, a line in its `all.ts`, and its shape in `shapes.ts`.
 */
import { en } from './en/all.ts';
import { fi } from './fi/all.ts';
import type { Language } from './language.ts';
import type { Words } from './shapes.ts';
import { sv } from './sv/all.ts';

const all: Readonly<Record<Language, Words>> = { fi, sv, en };

export function words(language: Language): Words {
  return all[language];
}
