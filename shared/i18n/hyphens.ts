/**
 * Soft hyphens for long Finnish words in a narrow place: browsers bring no Finnish patterns. A syllable begins
 * at the consonant before a vowel; a later part of a compound that begins with a vowel is known by name.
 * Swedish and English words are left to the browser.
 */
import type { Language } from './language.ts';

const soft = '\u00ad';
const vowel = 'aeiouyåäö';
/** Shorter words fit into every place that shows them. */
const longWord = new RegExp(`\\{[^}]*\\}|[a-z${vowel}šž]{12,}`, 'gi');
const syllable = new RegExp(`(?<=[${vowel}].*)(?=[^${vowel}${soft}][${vowel}])`, 'gi');
const laterParts = /(?<=[a-zåäö]{3})(?=avustu|alue|ehto|ehdo|osuu|ohjelm|ilmoitu|arvio|esity|urheilu)/gi;
/** A single letter does not stand alone, nor do two at an end of the word. */
const alone = new RegExp(`(${soft}.)${soft}`, 'g');
const ends = new RegExp(`^(.{1,2})${soft}|${soft}(?=.{1,2}$)`, 'g');

/** What stands in braces is a place for a fact and stays whole. */
export function withSoftHyphens(text: string, language: Language): string {
  if (language !== 'fi') return text;
  return text.replace(longWord, (word) =>
    word.startsWith('{')
      ? word
      : word.replace(laterParts, soft).replace(syllable, soft).replace(alone, '$1').replace(ends, '$1'),
  );
}
