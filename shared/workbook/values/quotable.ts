/**
 * What of a cell that cannot be read is kept and repeated in findings, and so in ledger and reports: an answer in
 * words that we know, and a text with a figure, since that is what was looked for; never one that shows a person.
 * What has no figure may be anybody's name: in a row typed one column aside a person lies under another header.
 */
import { answerIn } from './answers.ts';

const accountNumber = /\b[a-z]{2}\d{2}(?:[\s-]?[a-z]{4})?(?:[\s-]?\d){8}/i;
const mailAddress = /[^\s@]@[^\s@]/;
/** One digit more than a business id, which may begin with 0 too. */
const phoneNumber = /(?<!\d)[+0](?:[\s-]?\d){8}/;
/** A capital letter that does not begin the text, and is none of an abbreviation. */
const nameBeside = /\P{L}\p{Lu}\p{Ll}/u;

const longest = 40;

/** @param text without blanks around it. */
export function quoteOf(text: string): string | undefined {
  const hasFigure = /\d/.test(text) && !showsPerson(text) && !nameBeside.test(text);
  return answerIn(text) ?? (hasFigure ? text.slice(0, longest) : undefined);
}

/** Whether a text, wherever it lies, holds an account number, an address of mail or a phone number. */
export function showsPerson(text: string): boolean {
  return [accountNumber, mailAddress, phoneNumber].some((pattern) => pattern.test(text));
}
