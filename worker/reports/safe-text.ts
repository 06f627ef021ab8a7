/**
 * Text of a workbook as it may stand in a report: without control characters, and without the marks that
 * turn the reading direction, so that a name cannot rearrange the line it stands in.
 */
const unseen = /[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/u;
const everyUnseen = new RegExp(unseen, 'gu');

/** Tab and line break stay. */
export function safeText(text: string): string {
  // Hardly any text has one, and to look is cheaper than to replace.
  return unseen.test(text) ? text.replace(everyUnseen, (c) => (c === '\n' || c === '\t' ? c : '')) : text;
}

/** What a spreadsheet takes for the beginning of a formula when it opens or edits a cell of text. */
export function looksLikeFormula(text: string): boolean {
  return /^[=+\-@\t\r\n]/.test(text);
}
