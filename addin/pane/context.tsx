/** What every part of the pane may need without being handed it: the language, its words, the books' names. */
import { createContext, type ReactNode, use } from 'react';
import type { FindingFacts } from '../../shared/findings/finding.ts';
import { fill } from '../../shared/i18n/fill.ts';
import { withSoftHyphens } from '../../shared/i18n/hyphens.ts';
import { type Language, languages } from '../../shared/i18n/language.ts';
import { nameOf, type OwnNames } from '../../shared/i18n/names.ts';
import type { Words } from '../../shared/i18n/shapes.ts';
import { words } from '../../shared/i18n/words.ts';
import { names } from '../session/judge.ts';

export type PaneLanguage = {
  readonly language: Language;
  /** Long words may break: for the eye alone, never for a cell or a letter. */
  readonly words: Words;
  readonly names: OwnNames;
  readonly fill: (sentence: string, facts: FindingFacts) => string;
  /** What a field, attachment or criterion is called; its key when nobody names it. */
  readonly name: (key: string) => string;
  /** A town's own words, to be broken as ours are. */
  readonly soft: (text: string) => string;
};

const spoken = Object.fromEntries(languages.map((l) => [l, inLanguage(l)])) as Record<Language, PaneLanguage>;

const Context = createContext<PaneLanguage>(spoken.fi);

function inLanguage(language: Language): PaneLanguage {
  const soft = (text: string) => withSoftHyphens(text, language);
  return {
    language,
    words: softened(words(language), soft),
    names,
    fill: (sentence, facts) => fill(sentence, facts, language),
    name: (key) => nameOf(key, language, names) ?? key,
    soft,
  };
}

function softened<T>(of: T, soft: (text: string) => string): T {
  if (typeof of === 'string') return soft(of) as T;
  if (typeof of !== 'object' || of === null) return of;
  return Object.fromEntries(Object.entries(of).map(([key, value]) => [key, softened(value, soft)])) as T;
}

export function LanguageProvider({ language, children }: { language: Language; children: ReactNode }) {
  return <Context value={spoken[language]}>{children}</Context>;
}

export function useLanguage(): PaneLanguage {
  return use(Context);
}
