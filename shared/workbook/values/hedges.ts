/**
 * Words around a figure that change how far it can be trusted, per language. A lower bound ("yli 3",
 * "vähintään 3") is used as an approximate figure, for the applicant has at least that; an upper bound
 * ("alle 1000", "max"), a price for each or a denial leaves the figure itself open.
 */

const lists = {
  approximate: {
    fi: 'noin arvio arviolta arvioitu arvioidaan suunnilleen likimain runsas reilu yli vähintään väh',
    sv: 'ca cirka circa ungefär ung omkring uppskattat uppskattad över minst',
    en: 'about approx approximately around estimate estimated over min minimum',
  },
  open: {
    fi: 'ei à alle enintään korkeintaan max maks maksimissaan vajaa ehkä tai vai',
    sv: 'inte ej under högst knappt kanske eller',
    en: 'not below up less maybe perhaps or',
  },
};

const approximateWords = new Set(Object.values(lists.approximate).flatMap((words) => words.split(' ')));
const openWords = new Set(Object.values(lists.open).flatMap((words) => words.split(' ')));

export type Hedge = 'none' | 'approximate' | 'open';

export function isHedge(word: string): boolean {
  return approximateWords.has(word) || openWords.has(word) || word === 'n' || word === 'c';
}

/** `n. 8000`, `c 500`, `~500`, `>5`, `100+`; but not `1500 €:n`. */
const approximateSign = /(?<![\p{L}:])[nc]\.? ?\d|[~≈±>≥]|\d\+/u;
/** `8000?`, `<500`, and an end left open: `500–`, unlike `500,-`. */
const openSign = /[?<≤]|\d ?[-–—−]$/;

/** What the words (lower case) and signs of a text do to its figure; doubt (`?`) leaves it open. */
export function hedgeOf(plain: string, words: readonly string[]): Hedge {
  if (openSign.test(plain) || words.some((word) => openWords.has(word))) return 'open';
  if (approximateSign.test(plain) || words.some((word) => approximateWords.has(word))) return 'approximate';
  return 'none';
}
