/**
 * Header texts made comparable: words broken over lines are joined, case and accents do not count,
 * and the unit words of a header (`€`, `kpl`, `pvm` …) weigh nothing beside its other words.
 */
import { invisible, isPlain } from './values/plain-text.ts';

const folded: Readonly<Record<string, string>> = {
  ä: 'a',
  å: 'a',
  á: 'a',
  à: 'a',
  â: 'a',
  ö: 'o',
  ó: 'o',
  ô: 'o',
  ø: 'o',
  é: 'e',
  è: 'e',
  ê: 'e',
  ü: 'u',
  š: 's',
  ž: 'z',
};

/** Lower case without accents; letters that come in two pieces, as from a Mac, are one. */
export function fold(text: string): string {
  const composed = pieces.test(text) ? text.normalize('NFC') : text;
  return composed.toLowerCase().replace(/[äåáàâöóôøéèêüšž]/g, (c) => folded[c] ?? c);
}

const pieces = /[\u0300-\u036f]/;

/** Also one that was broken by hand, `Tapah- tumat`; but not the first half of two, `tulo- ja menoarvio`. */
const brokenWord =
  /(\p{L})-(?:[ \t]*\r?\n\s*| (?!(?:ja|tai|sekä|och|samt|eller|and|or|vai)(?!\p{L})))(\p{Ll})/gu;

/** A header on one line: `Toiminta-⏎suunnitelma` → `Toimintasuunnitelma`, other line ends become blanks. */
export function oneLine(text: string): string {
  if (isPlain(text)) return text;
  return text
    .replace(invisible, '')
    .replace(brokenWord, '$1$2')
    .replace(/[\s\u00a0\u202f]+/g, ' ')
    .trim();
}

const units = new Set([
  'eur',
  'euro',
  'euroa',
  'euros',
  'euron',
  'euroina',
  'euroissa',
  'e',
  'kpl',
  'pvm',
  'st',
  'pcs',
  'yht',
  'vko',
  'viikko',
  'week',
  'vecka',
  'v',
  'vuosi',
  'year',
  'ar',
  'per',
  'the',
  'of',
  'och',
  'and',
  'ja',
  'tai',
  'k',
  'pv',
  'lkm',
  'liite',
  'bilaga',
  'attachment',
  'yhteensa',
  'sammanlagt',
  // Questions of a form: what they ask about stands beside them.
  'kuinka',
  'monta',
  'montako',
  'monena',
  'paljon',
  'paljonko',
  'onko',
  'mika',
  'mista',
  'hur',
  'manga',
  'mycket',
  'how',
  'many',
  'much',
]);

export type Words = {
  readonly words: readonly string[];
  /** Letters in the words that carry meaning (all of them when only units are there). */
  readonly length: number;
};

/** What must be met says nothing of what is asked: `Ryhmät (väh. 8 kk vuodessa)`. */
const atLeast =
  /(?:≥|>=|(?<!\p{L})(?:vahintaan|vah|min|minimissaan|minst|at least)\.?)\s*\d+\s*(?:kk|kuukau\p{L}*|man(?:ad\p{L}*)?|months?)(?!\p{L})\.?/gu;

/** The words of a header part; years and the euro sign apart. */
export function wordsOf(text: string): Words {
  const words =
    fold(text)
      .replace(invisible, '')
      .replace(atLeast, ' ')
      .replace(/€/g, ' euroa ')
      .match(/[\p{L}\d§#]+(?::[\p{L}]+)?/gu) ?? [];
  const kept = words.filter((w) => !/^(19|20)\d\d$/.test(w));
  const meaning = kept.filter((w) => !units.has(w));
  const counted = meaning.length > 0 ? meaning : kept;
  return { words: kept, length: counted.reduce((sum, w) => sum + w.length, 0) };
}

/** True for a word that only tells the unit. */
export function isUnit(word: string): boolean {
  return units.has(word);
}

const unitCell =
  /^[([]?\s*(€|%|e|t€|eur|euroa?|kpl|lkm|st|pcs|pvm|pv|kk|vko|v|h|dd|mm|pisteet|piste|p|pist|poang|points|(k|kylla|x|ja|yes|y) ?\/ ?(e|ei|tyhja|nej|no|n)|(pp?|d?d)\.(kk?|m?m)\.(v{2,4}|y{2,4}|a{2,4}|å{2,4})|(kpl|€|eur|h|kk|kr|st|ryhmaa|x) ?\/ ?(v|vko|vk|vuosi|viikko|kk|ar|vecka|month|week|year))\.?\s*[)\]]?$/;

/** True for a cell that only says in what a column counts: `€`, `(kpl)`, `k/e`, `pp.kk.vvvv`. */
export function isUnitText(text: string): boolean {
  return unitCell.test(fold(text).trim());
}

/**
 * A header and its parts, when it has two languages or a remark: `Hakija / Sökande`, `Kotipaikka (hemort)`,
 * `Rek.nro | Reg.nr`, or one language on each line.
 */
export function headerParts(text: string): readonly string[] {
  const line = oneLine(text);
  const joined = text.replace(brokenWord, '$1$2');
  const parts = joined
    .split(/\s*[/|()\n]\s*|\s+[–—-]\s+|\s*;\s*/)
    .map((p) => p.trim())
    .filter((p) => p.length > 1 && wordsOf(p).words.some((w) => !units.has(w)));
  return parts.length > 1 || (parts[0] && parts[0] !== line) ? [line, ...parts] : [line];
}
