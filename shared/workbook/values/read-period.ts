/**
 * One cell as a period with its precision (P2): two days, months or years with a dash or a word between,
 * in any mixture (`2022–31.12.2023`), or a single month or year. A missing year is the end's
 * (`1.2.–31.8.2023`). One day alone, or an open end, does not say how long; a season is no span of days.
 */
import { compare, type Day, day, daysInMonth } from '../../calendar/day.ts';
import { type Period, type Precision, vaguer } from '../../calendar/period.ts';
import type { Reading } from '../fact.ts';
import type { CellContent } from '../grid.ts';
import { monthNamed, monthPattern } from './month-names.ts';
import { knownAs, unknown } from './outcome.ts';
import { isBlank, plainText } from './plain-text.ts';

export function readPeriod(content: CellContent | undefined, _date1904: boolean): Reading<Period> {
  if (content === undefined) return unknown.missing;
  switch (content.type) {
    case 'number':
      if (content.format === 'date') return unknown.ambiguous;
      return content.format
        ? unknown.unreadable
        : spanning(wholeYear(content.value), wholeYear(content.value));
    case 'text':
      return fromText(plainText(content.value).toLowerCase());
    case 'error':
      return unknown.error;
    case 'boolean':
      return unknown.unreadable;
  }
}

/** One end as written: what is not said is undefined. `from` and `to` are its place in the text. */
type End = {
  readonly y: number | undefined;
  readonly m: number | undefined;
  readonly d: number | undefined;
  readonly from: number;
  readonly to: number;
};
type Found = { readonly ends: readonly End[]; readonly words: ReadonlySet<string> };

function wholeYear(y: number): End {
  return { y, m: undefined, d: undefined, from: 0, to: 0 };
}

const connecting = new Set(
  'alkaen päättyen saakka asti till to until tom through thru o alkaa alkanut päättyy päättynyt loppuu startar börjar slutar starts begins ends'.split(
    ' ',
  ),
);
const enclosing = new Set('välisenä välillä väli mellan between'.split(' '));
const open = new Set(
  'alkaen saakka asti mennessä lähtien toistaiseksi jälkeen från from since sedan until till tillsvidare'.split(
    ' ',
  ),
);
const neutral = new Set(
  'aikana ajalla ajalle ajaksi aika toiminta hankkeen kesto vuosi vuonna vuosina vuosille vuodet vuosien v ja den år året åren under tiden perioden period och fr m t year years the and of during'.split(
    ' ',
  ),
);

/** "(24 kk)" explains; "(jatkoaika 31.12.2024)" says something else. */
const clock = /,? ?(?:klo|kl|kello|at)\.? ?\d{1,2}(?:[.:]\d\d)?/g;
const explanation = /\((?![^()]*(?:\d{4}|\d\.\d))[^()]*\)/g;

function fromText(written: string): Reading<Period> {
  if (isBlank(written)) return unknown.missing;
  const text = written.replace(explanation, ' ').replace(clock, ' ').trim();
  const found = endsIn(text);
  if (!found) return unknown.unreadable;
  const [start, end, third] = found.ends;
  if (start === undefined) return unknown.unreadable;
  if (end === undefined) return fromOne(start, text, found.words);
  const between = text.slice(start.to, end.from);
  const joined =
    /[-–—−→]/.test(between) || [...found.words].some((word) => connecting.has(word) || enclosing.has(word));
  return joined && third === undefined ? spanning(start, end) : unknown.ambiguous;
}

function fromOne(end: End, text: string, words: ReadonlySet<string>): Reading<Period> {
  if (end.y === undefined) return unknown.unreadable;
  const isOpen = [...words].some((word) => open.has(word)) || /^[-–—]|[-–—]\W*$/.test(text);
  return isOpen || end.d !== undefined ? unknown.ambiguous : spanning(end, end);
}

const year = '(?<y>\\d{4})(?!\\d)';
const shapes = [
  `${year}-(?<m>\\d{1,2})-(?<d>\\d{1,2})(?!\\d)`,
  `(?<d>\\d{1,2})\\. ?(?<m>\\d{1,2})\\. ?(?:${year}|(?<yy>\\d{2})(?!\\d))`,
  `(?<a>\\d{1,2})/(?<b>\\d{1,2})/${year}`,
  `(?<d>\\d{1,2})(?:\\.|st|nd|rd|th)? ?(?<name>${monthPattern})(?!\\p{L})(?: ${year})?`,
  `(?<name>${monthPattern}) (?<d>\\d{1,2})(?:st|nd|rd|th)?, ?${year}`,
  `(?<name>${monthPattern})(?!\\p{L})(?: ${year})?`,
  `(?<m>\\d{1,2})[./] ?${year}`,
  '(?<d>\\d{1,2})\\. ?(?<m>\\d{1,2})\\.(?!\\d)',
  '(?<d>\\d{1,2})\\.(?<m>\\d{1,2})(?= ?[-–—] ?\\d{1,2}\\.)',
  '(?<d>\\d{1,2})\\.(?= ?[-–—])',
  year,
  '(?<=\\d{4} ?[-–—] ?)(?<yy>\\d{2})(?!\\d)',
].map((shape) => new RegExp(shape, 'uy'));
const filler = /(?<word>\p{L}+)|[^\p{L}\d?%€]/uy;

/** All ends in the text; undefined when something else stands among them. */
function endsIn(text: string): Found | undefined {
  const ends: End[] = [];
  const words = new Set<string>();
  for (let index = 0; index < text.length; ) {
    const end = endAt(text, index);
    if (end === 'unsure') return undefined;
    if (end) {
      ends.push(end);
      index = end.to;
      continue;
    }
    const skipped = at(filler, index).exec(text);
    const word = skipped?.groups?.word;
    if (
      !skipped ||
      (word && !neutral.has(word) && !connecting.has(word) && !enclosing.has(word) && !open.has(word))
    )
      return undefined;
    if (word) words.add(word);
    index = filler.lastIndex;
  }
  return { ends, words };
}

function at(pattern: RegExp, index: number): RegExp {
  pattern.lastIndex = index;
  return pattern;
}

function endAt(text: string, from: number): End | 'unsure' | undefined {
  for (const shape of shapes) {
    const parts = at(shape, from).exec(text)?.groups;
    if (!parts) continue;
    const y = number(parts.y) ?? (parts.yy ? 2000 + Number(parts.yy) : undefined);
    const to = shape.lastIndex;
    if (!parts.a)
      return { y, m: parts.name ? monthNamed(parts.name) : number(parts.m), d: number(parts.d), from, to };
    // With strokes both orders are in use; only one that cannot be the other is sure.
    const [first, second] = [Number(parts.a), Number(parts.b)];
    if (first > 12 || first === second) return { y, m: second, d: first, from, to };
    return second > 12 ? { y, m: first, d: second, from, to } : 'unsure';
  }
  return undefined;
}

function number(digits: string | undefined): number | undefined {
  return digits === undefined ? undefined : Number(digits);
}

function spanning(start: End, end: End): Reading<Period> {
  if (end.y === undefined) return unknown.ambiguous;
  const startMonth = start.m ?? (start.d === undefined ? 1 : (end.m ?? Number.NaN));
  const endMonth = end.m ?? 12;
  const from = plausibleDay(start.y ?? end.y, startMonth, start.d ?? 1);
  const to = plausibleDay(end.y, endMonth, end.d ?? daysInMonth(end.y, endMonth));
  if (!from || !to || compare(from, to) > 0) return unknown.unreadable;
  return knownAs({ start: from, end: to, precision: vaguer(precisionOf(start), precisionOf(end)) });
}

function plausibleDay(y: number, m: number, d: number): Day | undefined {
  return y >= 1990 && y <= 2100 ? day(y, m, d) : undefined;
}

function precisionOf(end: End): Precision {
  if (end.d !== undefined) return 'day';
  return end.m === undefined ? 'year' : 'month';
}
