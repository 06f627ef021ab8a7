/** What every part of the pane may need without being handed it: the language, its words, the books' names. */
import { createContext, type ReactNode, use } from 'react';
import type { Facts } from '../../shared/findings/finding.ts';
import { fill } from '../../shared/i18n/fill.ts';
import type { Language } from '../../shared/i18n/language.ts';
import { nameOf, type OwnNames, ownNames } from '../../shared/i18n/names.ts';
import { type Words, words } from '../../shared/i18n/words.ts';
import { books } from '../session/judge.ts';

export type PaneLanguage = {
  readonly language: Language;
  readonly words: Words;
  readonly names: OwnNames;
  readonly fill: (sentence: string, facts: Facts) => string;
  /** What a field, attachment or criterion is called; its key when nobody names it. */
  readonly name: (key: string) => string;
};

export const names = ownNames(books);

const Context = createContext<PaneLanguage>(inLanguage('fi'));

function inLanguage(language: Language): PaneLanguage {
  return {
    language,
    words: words(language),
    names,
    fill: (sentence, facts) => fill(sentence, facts, language),
    name: (key) => nameOf(key, language, names) ?? key,
  };
}

export function LanguageProvider({ language, children }: { language: Language; children: ReactNode }) {
  return <Context value={inLanguage(language)}>{children}</Context>;
}

export function useLanguage(): PaneLanguage {
  return use(Context);
}
