/**
 * Typed text as it was meant: composed letters, one ordinary space for every kind of space (no-break,
 * narrow, thin, figure, line break) and of hyphen, nothing invisible. Case is kept.
 */

const unusual = /[^ -~ÄÖÅäöå€–]|^ | $| {2}/;
export const invisible = /[\u00ad\u200b-\u200f\u2060\ufeff]/g;

/** True of nearly all texts: nothing is to be done to them. */
export const isPlain = (text: string): boolean => !unusual.test(text);

export function plainText(text: string): string {
  if (isPlain(text)) return text;
  return text
    .normalize('NFC')
    .replace(invisible, '')
    .replace(/[\u2010\u2011]/g, '-')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Nothing, or only the dash that people put where nothing is: true for plain text that states no fact. */
export function isBlank(plain: string): boolean {
  return plain === '' || (plain.length <= 3 && /^[-–—−]+$/.test(plain));
}

const word = /\p{L}+/gu;

/** The words of a text in lower case, without digits and punctuation. */
export function wordsOf(plain: string): string[] {
  return plain.toLowerCase().match(word) ?? [];
}
