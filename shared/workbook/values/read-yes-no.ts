/**
 * One cell as yes or no, in the three languages and the signs people use (`k`, `x`, `✓`, TOSI, 1). What
 * says both (`k/e`, `kyllä, ei vielä`) is ambiguous; a sentence is read only when every word of it is known,
 * for a gate must not open or close on a guess (D6).
 */
import type { Reading } from '../fact.ts';
import type { CellContent } from '../grid.ts';
import { knownAs, unknown } from './outcome.ts';
import { isBlank, plainText, wordsOf } from './plain-text.ts';

export function readYesNo(content: CellContent | undefined): Reading<boolean> {
  if (content === undefined) return unknown.missing;
  switch (content.type) {
    case 'boolean':
      return content.value ? yes : no;
    case 'number':
      if (content.format || (content.value !== 0 && content.value !== 1)) return unknown.unreadable;
      return content.value === 1 ? yes : no;
    case 'text':
      return fromText(plainText(content.value));
    case 'error':
      return unknown.error;
  }
}

/** The answer under a header that denies: a yes to `Ei avustusta` is a no; a no may be either. */
export function readDenial(content: CellContent | undefined): Reading<boolean> {
  const read = readYesNo(content);
  if (read.state === 'unknown') return read;
  return read.value ? no : unknown.ambiguous;
}

const yes = knownAs(true);
const no = knownAs(false);

const answers = new Map<string, Reading<boolean>>([
  ...'k kyllä kyl on x tosi ok joo'.split(' ').map((word) => [word, yes] as const),
  ...'ja j sant japp'.split(' ').map((word) => [word, yes] as const),
  ...'yes y true 1 + ✓ ✔ ✔️ ☑ ☒ √'.split(' ').map((word) => [word, yes] as const),
  ...'e ei epätosi'.split(' ').map((word) => [word, no] as const),
  ...'nej n falskt'.split(' ').map((word) => [word, no] as const),
  ...'no false 0 ✗ ✘ ❌ ☐'.split(' ').map((word) => [word, no] as const),
  ...'osittain osin ehkä delvis kanske partly partially maybe'
    .split(' ')
    .map((word) => [word, unknown.ambiguous] as const),
]);

const denials = new Set('ei eivät nej inte ej no not'.split(' '));
const assertions = new Set('kyllä on ovat har är yes has is'.split(' '));
/** Words of an answer in a sentence that neither assert nor deny: what was done, and about what. */
const matters = new Set(
  [
    'ole saa saanut saatu saaneet myönnetty myönnetä sitoutunut sitoutuneet sitoudu sitoutuu rekisteröity rekisteröitynyt',
    'avustusta avustus rahoitusta tukea mitään lainkaan ollenkaan samaan toimintaan hyvinvointialueelta hyvinvointialueen yhdistys ohjelmaan',
    'fått får beviljats förbundit sig registrerad bidrag stöd något inget för samma verksamhet från välfärdsområdet',
    'received committed registered granted any funding grant for the same activity from',
  ].flatMap((words) => words.split(' ')),
);

/** To have applied is not yet to have; not to have applied is not to have. */
const wishes = new Set('hae haettu haeta hakenut hakeneet sökt söker applied'.split(' '));

function fromText(text: string): Reading<boolean> {
  if (isBlank(text)) return unknown.missing;
  const lower = text.toLowerCase();
  const direct = answers.get(lower) ?? answers.get(lower.replace(/[ .!,;*]+$/, ''));
  if (direct) return direct;
  if (text.includes('?'))
    return wordsOf(text).some((word) => answers.has(word)) ? unknown.ambiguous : unknown.unreadable;
  return fromAlternatives(lower) ?? fromSentence(lower);
}

/** `Ja / Kyllä` is one answer in two languages, `k/e` a form nobody has filled in. */
function fromAlternatives(lower: string): Reading<boolean> | undefined {
  const parts = lower.split(/[/|,;]| - | – /);
  if (parts.length < 2) return undefined;
  const read = parts.map((part) => answers.get(part.trim()));
  if (read.some((part) => part === undefined)) return undefined;
  return read.every((part) => part === read[0]) ? read[0] : unknown.ambiguous;
}

/** `kyllä (liite 2)`, `ei, vain kaupungin`: the answer comes first; without punctuation all words must be known. */
function fromSentence(lower: string): Reading<boolean> {
  const [, head = lower, remark = ''] = /^([^,;:(.–-]+)[,;:(.–-](.*)$/.exec(lower) ?? [];
  const words = wordsOf(head);
  if (words.length === 0) return unknown.unreadable;
  const denied = words.some((word) => denials.has(word));
  const known = words.every(
    (word) =>
      denials.has(word) ||
      assertions.has(word) ||
      matters.has(word) ||
      answers.has(word) ||
      (denied && wishes.has(word)),
  );
  if (!known) return unknown.unreadable;
  if (denied && words.some((word) => word === 'kyllä' || word === 'yes')) return unknown.ambiguous;
  const value = !denied;
  const remarks = wordsOf(remark);
  const contradicted = remarks.some((word) =>
    value ? denials.has(word) : word === 'kyllä' || word === 'yes',
  );
  if (contradicted) return unknown.ambiguous;
  return value ? yes : no;
}
