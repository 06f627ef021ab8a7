/** How well a header fits the words of a field: which phrase stands in it, and how much it explains. */
import type { FieldType } from './fact.ts';
import { isSum } from './field-type.ts';
import { isUnit, type Words, wordsOf } from './header-text.ts';
import type { Header } from './headers.ts';
import type { FieldWords } from './words/field-words.ts';

type Stem = {
  readonly text: string;
  readonly whole: boolean;
  /** Its first letters: a header without them cannot hold it. */
  readonly start: string;
};

const startLength = 3;
type Phrase = {
  readonly text: string;
  readonly stems: readonly Stem[];
  readonly not: readonly Stem[];
  /** Nothing else may stand in the header. */
  readonly only: boolean;
  /** 1, or less for words that other headers say better. */
  readonly worth: number;
};

export type CompiledField = { readonly words: FieldWords; readonly phrases: readonly Phrase[] };

/** The fields of a kind, found by the first letters of their phrases: a header is weighed against few of them. */
export type CompiledFields = {
  readonly all: readonly CompiledField[];
  /** Places in `all`, ascending. */
  readonly byStart: ReadonlyMap<string, readonly number[]>;
};

export type Match = {
  /** How much of the header the phrase explains: 0, or 0.4–1. */
  readonly score: number;
  /** The part of the header that stands letter by letter in the phrase; an inflected ending does not. */
  readonly exact: number;
  /** Letters of the header that were explained: of two headers that fit alike, the longer says more. */
  readonly letters: number;
  readonly evidence: string;
  /** Only together with the heading above. */
  readonly headed?: true;
};

type Wording = {
  readonly words: Words;
  readonly worth: number;
  /** Together with the heading above. */
  readonly headed?: true;
};

/** A header taken apart once, to be weighed against every field. */
export type PreparedHeader = {
  readonly header: Header;
  readonly readings: readonly Wording[];
  /** Every run of letters by which a stem could begin. */
  readonly starts: ReadonlySet<string>;
  readonly own: readonly string[];
  /** All words that surely belong to the header: what must not stand there is looked for among them. */
  readonly all: readonly string[];
  readonly sort: 'fact' | 'points' | 'percent';
  /** What its words say that the cells hold: `Myönnetty pvm` is no sum, `Sopimus €` no contract. */
  readonly holds: 'day' | 'euros' | 'hours' | undefined;
  /** The one year it is headed by: `Omarahoitus 2023`. */
  readonly year: number | undefined;
};

/**
 * Half of a bilingual header counts a little less than the whole, a remark in brackets less; so does what only a
 * heading explains.
 */
const worth = { whole: 1, part: 0.93, remark: 0.88, underHeading: 0.95, besideHeading: 0.9, vague: 0.7 };

const points = /^(piste|pisteet|pisteita|pistetta|pisteytys|pistemaara|pist|poang|points?|score)$/;
const ratio = /(?<!\d\s*)%|prosentt|procent|percent/i;
const year = /(?<!\d)(?:19|20)\d\d(?!\d)/g;
const dayWord = /^date$|(pvm|paiva|paivamaara|datum|dag)$/;
const hourWord = /^(h|t[iu]ntia?|tunnit|tuntimaara|tim|timmar|hrs?|hours?)$/;
const euroWord = /^eur(o|oa|oina|on|os)?$/;

export function prepareHeader(header: Header): PreparedHeader {
  const { text, parts, joined } = header;
  const readings: Wording[] = parts.map((part, index) => ({
    words: wordsOf(part),
    worth: index === 0 ? worth.whole : text.includes(`(${part}`) ? worth.remark : worth.part,
  }));
  const own = readings[0]?.words.words ?? [];
  if (joined)
    readings.push({
      words: wordsOf(joined.text),
      worth: joined.sure ? worth.underHeading : worth.besideHeading,
      headed: true,
    });
  const under = joined?.sure ? joined.text : text;
  return {
    header,
    readings: readings.filter((r) => r.words.length > 0),
    starts: startsIn(readings.flatMap((r) => r.words.words)),
    own,
    all: joined?.sure ? wordsOf(joined.text).words : own,
    sort: own.some((w) => points.test(w)) ? 'points' : ratio.test(text) ? 'percent' : 'fact',
    holds: heldBy(own),
    year: oneYear(under),
  };
}

function heldBy(words: readonly string[]): PreparedHeader['holds'] {
  const day = words.some((w) => dayWord.test(w));
  const euros = words.some((w) => euroWord.test(w));
  if (!day && !euros && words.some((w) => hourWord.test(w))) return 'hours';
  return day === euros ? undefined : day ? 'day' : 'euros';
}

const stem = (text: string, whole: boolean): Stem => ({ text, whole, start: text.slice(0, startLength) });

function oneYear(text: string): number | undefined {
  const years = new Set(text.match(year));
  return years.size === 1 ? Number([...years][0]) : undefined;
}

function startsIn(words: readonly string[]): ReadonlySet<string> {
  const starts = new Set<string>();
  for (const word of words) {
    if (word.length < startLength) starts.add(word);
    for (let i = 0; i + startLength <= word.length; i++) starts.add(word.slice(i, i + startLength));
  }
  return starts;
}

function mayStand(starts: ReadonlySet<string>, { stems }: Phrase): boolean {
  for (const { start } of stems) if (!starts.has(start)) return false;
  return true;
}

function compilePhrase(text: string): Phrase {
  const stems: Stem[] = [];
  const not: Stem[] = [];
  const only = /^~?=/.test(text);
  const isVague = text.startsWith('~');
  for (const part of text.replace(/^~?=?/, '').split(' ')) {
    if (part.startsWith('!')) not.push(stem(part.slice(1).replace(/=$/, ''), part.endsWith('=')));
    else if (part.endsWith('=')) stems.push(stem(part.slice(0, -1), true));
    else stems.push(stem(part, part.length <= 3));
  }
  return { text: stems.map((s) => s.text).join(' '), stems, not, only, worth: isVague ? worth.vague : 1 };
}

function compileField(words: FieldWords): CompiledField {
  const phrases = [...words.words.fi, ...words.words.sv, ...words.words.en].map(compilePhrase);
  return { words, phrases };
}

export function compileFields(fields: readonly FieldWords[]): CompiledFields {
  const all = fields.map(compileField);
  const byStart = new Map<string, number[]>();
  for (const [place, { phrases }] of all.entries())
    for (const start of new Set(phrases.flatMap(({ stems }) => stems[0]?.start ?? []))) {
      const places = byStart.get(start);
      if (places) places.push(place);
      else byStart.set(start, [place]);
    }
  return { all, byStart };
}

/** Those of which a phrase may stand in the header, in their own order. */
export function fieldsIn(
  { starts }: PreparedHeader,
  { all, byStart }: CompiledFields,
): readonly CompiledField[] {
  const places = new Set<number>();
  for (const start of starts) for (const place of byStart.get(start) ?? []) places.add(place);
  return [...places].sort((a, b) => a - b).map((place) => all[place] as CompiledField);
}

function fits(word: string, stem: Stem): boolean {
  if (stem.whole) return word === stem.text;
  if (word.startsWith(stem.text)) return !otherThing.test(word.slice(stem.text.length));
  return stem.text.length >= 5 && word.includes(stem.text);
}

/** What a compound is in the end: `Seuratuki` is no `Seura`, `Tiedoksiantotapa` no `Tiedoksianto`. */
const otherThing = /^(tuki|tapa|raha|laji|tila|tyo|luku|arvo|form|satt|slag)$/;
/** Halves as short as an ending, which only say more closely what is meant. */
const otherHalf = /^(aika|nro|pvm|ala|osa|tid|dag)$/;

type Explained = { readonly letters: number; readonly exact: number };

/** The letters of the header that the phrase explains, or undefined when it does not stand there. */
function explained(header: Words, phrase: Phrase): Explained | undefined {
  const used = new Set<number>();
  let letters = 0;
  let exact = 0;
  for (const stem of phrase.stems) {
    let best = -1;
    for (let i = 0; i < header.words.length; i++) {
      const word = header.words[i] as string;
      if (used.has(i) || !fits(word, stem)) continue;
      if (best < 0 || word.length < (header.words[best] as string).length) best = i;
    }
    if (best < 0) return undefined;
    used.add(best);
    const word = header.words[best] as string;
    // The ending of an inflected word is explained with its stem; a compound's other half is not.
    const ending = word.startsWith(stem.text) ? word.slice(stem.text.length) : undefined;
    const inflected = ending !== undefined && ending.length <= 4 && !otherHalf.test(ending);
    if (isUnit(word) && phrase.stems.length > 1) continue;
    letters += inflected ? word.length : stem.text.length;
    exact += stem.text.length;
  }
  return letters === 0 ? undefined : { letters, exact };
}

const none: Match = { score: 0, exact: 0, letters: 0, evidence: '' };

/** 0 when no phrase of the field stands in the header, else 0.4–1: how much of the header it explains. */
export function matchHeader(prepared: PreparedHeader, field: CompiledField): Match {
  if (!canHold(prepared, field)) return none;
  let best = none;
  // What stands under `Liitteet` is one of them, never their list.
  const alone = field.words.type === 'attachmentList' || field.words.type === 'lackList';
  const all = alone ? prepared.own : prepared.all;
  for (const phrase of field.phrases) {
    if (!mayStand(prepared.starts, phrase)) continue;
    for (const { words, worth: share, headed } of prepared.readings) {
      if (headed && alone) continue;
      if (phrase.only && words.words.length > phrase.stems.length) continue;
      const fit = explained(words, phrase);
      if (!fit) continue;
      const score = phrase.worth * share * (0.4 + 0.6 * Math.min(1, fit.letters / words.length));
      const exact = Math.min(1, fit.exact / words.length);
      if (score < best.score || (score === best.score && exact <= best.exact)) continue;
      if (phrase.not.some((n) => all.some((w) => (n.whole ? w === n.text : w.startsWith(n.text))))) continue;
      best = { score, exact, letters: fit.letters, evidence: phrase.text, ...(headed && { headed }) };
    }
  }
  return best;
}

const notOfDays: ReadonlySet<FieldType> = new Set([
  'money',
  'cityShare',
  'funding',
  'outside',
  'count',
  'yesNo',
  'staffYears',
]);
const ofEuros: ReadonlySet<FieldType> = new Set([
  'money',
  'cityShare',
  'text',
  'present',
  'funding',
  'outside',
  'points',
]);

/** What came of a budget is not the budget. */
const afterwards =
  /^(?:toteuma|toteutun|jaljella|kaytet|kayttamat|maksett|utfall|anvant|aterstar|actual|spent|remaining)/;

/** Points given for a fact, or its share in per cent, stand beside the fact and are not it. */
function canHold(
  { sort, year, holds, own }: PreparedHeader,
  { words: { type, yearly } }: CompiledField,
): boolean {
  if (yearly && (year !== undefined || own.some((word) => afterwards.test(word)))) return false;
  if (holds === 'day' && notOfDays.has(type)) return false;
  if (holds === 'euros' && !ofEuros.has(type)) return false;
  if (holds === 'hours' && isSum(type)) return false;
  if (sort === 'points') return type === 'points' || type === 'present';
  return sort === 'fact' || !(isSum(type) || type === 'count');
}
