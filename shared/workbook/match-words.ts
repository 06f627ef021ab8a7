/** How well a header fits the words of a field: which phrase stands in it, and how much it explains. */
import { headerParts, isUnit, type Words, wordsOf } from './header-text.ts';
import type { FieldWords } from './words/field-words.ts';

type Stem = { readonly text: string; readonly whole: boolean };
type Phrase = { readonly text: string; readonly stems: readonly Stem[]; readonly not: readonly string[] };

export type CompiledField = { readonly words: FieldWords; readonly phrases: readonly Phrase[] };

export type Match = { readonly score: number; readonly evidence: string };

function compilePhrase(text: string): Phrase {
  const stems: Stem[] = [];
  const not: string[] = [];
  for (const part of text.split(' ')) {
    if (part.startsWith('!')) not.push(part.slice(1));
    else if (part.endsWith('=')) stems.push({ text: part.slice(0, -1), whole: true });
    else stems.push({ text: part, whole: part.length <= 3 });
  }
  return { text: stems.map((s) => s.text).join(' '), stems, not };
}

export function compileField(words: FieldWords): CompiledField {
  const phrases = [...words.words.fi, ...words.words.sv, ...words.words.en].map(compilePhrase);
  return { words, phrases };
}

function fits(word: string, stem: Stem): boolean {
  if (stem.whole) return word === stem.text;
  return word.startsWith(stem.text) || (stem.text.length >= 5 && word.includes(stem.text));
}

/** The letters of the header that the phrase explains, or 0 when it does not stand there. */
function explained(header: Words, phrase: Phrase): number {
  if (phrase.not.some((n) => header.words.some((w) => w.startsWith(n)))) return 0;
  const used = new Set<number>();
  let letters = 0;
  for (const stem of phrase.stems) {
    let best = -1;
    for (let i = 0; i < header.words.length; i++) {
      const word = header.words[i] as string;
      if (used.has(i) || !fits(word, stem)) continue;
      if (best < 0 || word.length < (header.words[best] as string).length) best = i;
    }
    if (best < 0) return 0;
    used.add(best);
    const word = header.words[best] as string;
    // The ending of an inflected word is explained with its stem; a compound's other half is not.
    const tail =
      word.startsWith(stem.text) && word.length - stem.text.length <= 4 ? word.length : stem.text.length;
    letters += isUnit(word) && phrase.stems.length > 1 ? 0 : tail;
  }
  return letters;
}

/**
 * 0 when no phrase of the field stands in the header, else 0.4–1: how much of the header it explains.
 * One half of a bilingual header counts a little less than the whole of it.
 */
export function matchHeader(header: string, field: CompiledField): Match {
  let best: Match = { score: 0, evidence: '' };
  headerParts(header).forEach((part, index) => {
    const words = wordsOf(part);
    if (words.length === 0) return;
    for (const phrase of field.phrases) {
      const letters = explained(words, phrase);
      if (letters === 0) continue;
      const whole = 0.4 + 0.6 * Math.min(1, letters / words.length);
      const score = index === 0 ? whole : whole * 0.93;
      if (score > best.score) best = { score, evidence: phrase.text };
    }
  });
  return best;
}
