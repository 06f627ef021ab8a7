/**
 * Every word a person reads, by language. Finnish is the first and gives each theme its shape; the other
 * languages must have the same keys, or they do not compile. To add a word: write it in `fi/<theme>.ts`,
 * then where the compiler asks for it. To add a theme: a file in each language, and its lines here.
 */
import { cli as cliEn } from './en/cli.ts';
import { cli as cliFi } from './fi/cli.ts';
import type { Language } from './language.ts';
import { cli as cliSv } from './sv/cli.ts';

export type CliWords = typeof cliFi;

export type Words = {
  readonly cli: CliWords;
};

const all: Readonly<Record<Language, Words>> = {
  fi: { cli: cliFi },
  sv: { cli: cliSv },
  en: { cli: cliEn },
};

export function words(language: Language): Words {
  return all[language];
}
