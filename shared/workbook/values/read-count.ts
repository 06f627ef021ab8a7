/**
 * One cell as a whole number of things: groups, months, events, participants (T25–T27, D6). A unit may
 * follow (`9 kk`, `3 ryhmää`); number words count up to twelve. "Ei", "inga" and "none" answer the question
 * how many with none, so they are a known 0; a blank and "ei tiedossa" are unknown.
 */
import type { Reading } from '../fact.ts';
import type { CellContent } from '../grid.ts';
import { hedgeOf, isHedge } from './hedges.ts';
import { mainFigure, withoutRemarks } from './main-figure.ts';
import { approximately, knownAs, unknown } from './outcome.ts';
import { isBlank, plainText, wordsOf } from './plain-text.ts';

export function readCount(content: CellContent | undefined): Reading<number> {
  if (content === undefined) return unknown.missing;
  switch (content.type) {
    case 'number':
      return content.format || !Number.isFinite(content.value) ? unknown.unreadable : whole(content.value);
    case 'text':
      return fromText(plainText(content.value).toLowerCase());
    case 'error':
      return unknown.error;
    case 'boolean':
      return unknown.unreadable;
  }
}

/** As many digits as a written count may have. */
const most = 999_999_999;

function whole(value: number): Reading<number> {
  const nearest = Math.round(value);
  if (Math.abs(value - nearest) > 1e-9 * Math.max(1, Math.abs(value))) {
    return value < 0 ? unknown.negative : unknown.fraction;
  }
  if (Math.abs(nearest) > most) return unknown.unreadable;
  return nearest < 0 ? unknown.negative : knownAs(nearest + 0);
}

const plainCount = /^(\d{1,9})(?: ?(?:kpl|kk|ryhmää|tapahtumaa|st))?$/;

function fromText(text: string): Reading<number> {
  if (isBlank(text)) return unknown.missing;
  const plain = plainCount.exec(text);
  if (plain) return knownAs(Number(plain[1]));
  const words = wordsOf(text);
  if (!/\d/.test(text)) return fromWords(text, words);
  const figure = mainFigure(text, (word) => isHedge(word) || isCountedThing(word) || numberWords.has(word));
  if (figure.state === 'unknown') return figure;
  const inWords = wordsOf(withoutRemarks(text)).flatMap((word) => numberWords.get(word) ?? []);
  if (inWords.some((value) => value !== figure.value)) return unknown.ambiguous;
  const count = whole(figure.value);
  return count.state === 'known' && figure.approximate ? approximately(count.value) : count;
}

const none = new Set('ei nolla nej inga ingen inget noll no none nil zero'.split(' '));
const noneAtAll = new Set(
  'ole ollut yhtään lainkaan ollenkaan mitään järjestetä järjestetty alls any'.split(' '),
);

const numberWords = new Map(
  [
    'yksi kaksi kolme neljä viisi kuusi seitsemän kahdeksan yhdeksän kymmenen yksitoista kaksitoista',
    'yhtä kahta kolmea neljää viittä kuutta seitsemää kahdeksaa yhdeksää kymmentä yhtätoista kahtatoista',
    'ett två tre fyra fem sex sju åtta nio tio elva tolv',
    'one two three four five six seven eight nine ten eleven twelve',
  ].flatMap((words) => words.split(' ').map((word, index) => [word, index + 1] as const)),
).set('en', 1);

/** How the things that are counted here, and what they are counted by, begin in the three languages. */
const countedThings = [
  'ryhm kerho säännöll toimin tapahtum tilaisuu kuukau viiko vuo osallistuj sisäl uus uut uude kerta krt kpl kk vko yht',
  'grup regelb verksam evenemang händels månad veck år deltagar innehåll ny nya gång st mån vk',
  'group regular activit event month week year participant content new time pcs total',
].flatMap((stems) => stems.split(' '));

function isCountedThing(word: string): boolean {
  return word === 'x' || word === 'v' || countedThings.some((stem) => word.startsWith(stem));
}

/** `ei`, `ei ole`, `inga`, `ei uusia ryhmiä`; but not `ei tiedossa`. */
function isNone([first, ...rest]: readonly string[]): boolean {
  return none.has(first ?? '') && rest.every((word) => noneAtAll.has(word) || isCountedThing(word));
}

function fromWords(text: string, words: readonly string[]): Reading<number> {
  if (isNone(words) && !text.includes('?')) return knownAs(0);
  const values = new Set(words.flatMap((word) => numberWords.get(word) ?? []));
  const foreign = words.some((word) => !numberWords.has(word) && !isHedge(word) && !isCountedThing(word));
  if (values.size === 0 || foreign) return unknown.unreadable;
  const hedge = hedgeOf(text, words);
  if (values.size > 1 || hedge === 'open') return unknown.ambiguous;
  const [value] = values as Set<number> & Iterable<number>;
  return hedge === 'approximate' ? approximately(value!) : knownAs(value!);
}
