/**
 * What some words say about an attachment (decision D8). The words are judged part by part between commas
 * and brackets; a word we do not know ("vajaa", "allekirjoitus puuttuu") makes the state not known, for
 * only a person can tell what it takes away.
 */
import type { AttachmentState } from '../fact.ts';
import { otherApplication, type StateWordClass, stateWords } from './attachment-words.ts';

const wholeWords = new Map<string, StateWordClass>();
const stems: (readonly [string, StateWordClass])[] = [];
for (const [name, lists] of Object.entries(stateWords) as [StateWordClass, readonly string[]][]) {
  for (const word of lists.flatMap((list) => list.split(' '))) {
    if (word.endsWith('*')) stems.push([word.slice(0, -1), name]);
    else wholeWords.set(word, name);
  }
}

const signs = new Map<string, AttachmentState>([
  ...['✓', '✔', '✔️', '✅', '☑', '☒', '√', '+', '1'].map((sign) => [sign, 'given'] as const),
  ...['✗', '✘', '❌', '☐', '-', '–', '—', '0'].map((sign) => [sign, 'missing'] as const),
]);

const partEnds = /[,;:()/|]|\.(?=\s|$)| [-–—] /;
const fileName =
  /\.(?:pdf|docx?|odt|rtf|txt|xlsx?|xlsm|ods|csv|pptx?|jpe?g|png|tiff?|heic|zip|msg|eml|html?)$/;
/** The dots of `ks.` and `viim.` end no part either. */
const shortDot = /(?<=(?<!\p{L})(?:ks|kts|se|cf|viim|myöh))\./gu;
/** Short for what will be done: `toim. myöh.`; in full, `toimitettu myöhemmin` has been. */
const deliveredLater = /(?<!\p{L})(?:toim|toimit|lähet)\.? myöh(?:\.|emmin)?(?!\p{L})/gu;
const date = /\d{1,2}\.\d{1,2}\.|\d{4}-\d\d-\d\d/;

/**
 * @param lower plain text in lower case; `#` stands for the attachment's own name
 * @returns undefined when the words say nothing about it
 */
export function attachmentState(lower: string): AttachmentState | undefined {
  if (lower === '' || lower === '#') return undefined;
  const sign = signs.get(lower);
  if (sign) return sign;
  if (lower.includes('?')) return 'notKnown';
  // The dots of a date end no part.
  const undated = lower
    .replace(deliveredLater, 'toimitetaan myöh')
    .replace(otherApplication, 'toisen')
    .replace(shortDot, '')
    .replace(/\d+(?:[.:/-]\d+)*(?:\.(?!\p{L}))?/gu, (digits) => (date.test(digits) ? '@' : ' '));
  const states: AttachmentState[] = [];
  const parts = undated.split(partEnds).filter((part) => part.trim() !== '');
  for (const part of parts) {
    // A day beside other words is the day of what they say.
    if (parts.length > 1 && part.trim() === '@') continue;
    const state = fileName.test(part.trim()) ? fileState(part) : partState(part);
    if (state && state !== states.at(-1)) states.push(state);
  }
  return combined(states) ?? (parts.some((part) => part.trim() === '@') ? 'given' : undefined);
}

/** Several parts: what is coming outweighs that it is missing, where it lies outweighs that it came. */
const outcomes: Readonly<Record<string, AttachmentState>> = {
  'missing promised': 'promised',
  'promised missing': 'promised',
  // First asked for, then here.
  'promised given': 'given',
  'missing elsewhere': 'elsewhere',
  'given elsewhere': 'elsewhere',
  'elsewhere given': 'elsewhere',
};

function combined(states: readonly AttachmentState[]): AttachmentState | undefined {
  return states.length <= 1 ? states[0] : (outcomes[states.join(' ')] ?? 'notKnown');
}

/** The words of a file's name are its author's; only a plain "missing" or "coming" beside it counts. */
function fileState(part: string): AttachmentState {
  const classes = new Set(wordsIn(part).map(classOf));
  const against =
    classes.has('missing') || classes.has('denied') || classes.has('promised') || classes.has('requested');
  return against ? 'notKnown' : 'given';
}

function partState(part: string): AttachmentState | undefined {
  const words = wordsIn(part);
  if (words.length === 0) {
    const sign = signs.get(part.trim());
    return sign ?? (part.includes('@') ? 'given' : undefined);
  }
  const has = new Set(words.map(classOf));
  has.delete('neutral');
  const pointed = classOf(words[0]!) === 'pointer';
  if (has.has('requested')) return 'promised';
  if (has.has('unknown') && !pointed) return 'notKnown';
  const doubted = has.has('denied') || has.has('missing');
  if (has.has('promised')) return promisedState(has);
  if (has.has('elsewhere') || pointed) return doubted ? 'notKnown' : 'elsewhere';
  if (has.has('denied')) return has.has('missing') ? 'notKnown' : 'missing';
  if (has.has('missing')) return has.has('given') ? 'notKnown' : 'missing';
  return has.has('given') ? 'given' : undefined;
}

/** "ei vielä, tulossa" promises; "ei tulossa" and "toimitettu myöhemmin" do not. */
function promisedState(has: ReadonlySet<string>): AttachmentState {
  if (has.has('denied')) return has.has('yet') ? 'promised' : 'notKnown';
  return has.has('given') || has.has('elsewhere') ? 'notKnown' : 'promised';
}

function wordsIn(part: string): string[] {
  return part.match(/\p{L}+/gu) ?? [];
}

function classOf(word: string): StateWordClass | 'unknown' {
  const whole = wholeWords.get(word);
  if (whole) return whole;
  return stems.find(([stem]) => word.startsWith(stem))?.[1] ?? 'unknown';
}
