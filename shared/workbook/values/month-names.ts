/** Month names as they begin in Finnish, Swedish and English, in any inflection (`helmikuuta`, `Feb.`). */

const stems = [
  ['tammik', 'jan'],
  ['helmik', 'feb'],
  ['maalisk', 'mars', 'march'],
  ['huhtik', 'apr'],
  ['toukok', 'maj', 'may'],
  ['kesäk', 'jun'],
  ['heinäk', 'jul'],
  ['elok', 'aug'],
  ['syysk', 'sep'],
  ['lokak', 'okt', 'oct'],
  ['marrask', 'nov'],
  ['jouluk', 'dec'],
];

/** Every way to write a month, as one alternative of a pattern. */
export const monthPattern =
  '(?:(?:tammi|helmi|maalis|huhti|touko|kesä|heinä|elo|syys|loka|marras|joulu)k(?:uu)?(?:n|ta|ssa|sta|hun)?|' +
  'jan(?:uari|uary)?|feb(?:ruari|ruary)?|mars|mar(?:ch)?|apr(?:il)?|maj|may|june?|juni|july?|juli|aug(?:usti|ust)?|' +
  'sept?(?:ember)?|o[kc]t(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';

/** 1–12 for a text that `monthPattern` matches, in lower case. */
export function monthNamed(name: string): number {
  // "mar" also begins the Finnish November.
  if (/^mar\.?$/.test(name)) return 3;
  return stems.findIndex((month) => month.some((stem) => name.startsWith(stem))) + 1;
}
