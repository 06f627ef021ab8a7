/** Words that answer where a sum or a day should stand: there is none, or it was refused (T17). */
import { fold } from '../header-text.ts';

const refusal =
  /^(?:hylat|hylka|evatty|evataan|ei (?:myon|hyv|avust|tuk)|avsl|avboj|reject|denied|refus|not granted)/;
/** A figure, a sign or a name, whatever it goes on with. */
const end = /[^\p{L} ]|\s(?=\p{Lu}\p{Ll})/u;

export const saysRefused = (text: string): boolean => refusal.test(fold(text).trim());

export const saysNone = (text: string): boolean => /^(?:ei|e|nej|no)\.?$/i.test(text.trim());

/** The answer alone, or undefined where there is none. */
export function answerIn(text: string): string | undefined {
  const [answer = ''] = text.split(end);
  return saysNone(text) || saysRefused(answer) ? answer.trim() : undefined;
}
