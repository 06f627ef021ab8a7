/**
 * Finds the sums of money in a text: the numbers that carry a euro word before or after them, with
 * thousands and millions (`2,5 t€`, `1,2 milj. €`), and what stands beside them without one.
 */
import { type NumberInText, numbersIn } from './numbers-in-text.ts';

export type Amount = NumberInText & {
  /** True for a sum; for a bare number false. */
  readonly isEuros: boolean;
  readonly isPercent: boolean;
  /** One of several on offer: in `4–5 €` or `500 + 100 €` neither end stands for itself. */
  readonly linked: boolean;
  /** Whole cents, rounded half up; undefined when the number cannot be told or held. */
  readonly cents: number | undefined;
  /** Where the number with its unit ends. */
  readonly unitEnd: number;
};

const euro = '€|eur(?:o[a-zà-öø-ÿ]*)?|e';
const tuhat = `tuha(?:t|tta|nnen)|tusen|thousand|[tk](?= ?(?:${euro}))`;
const miljoona = `milj(?:oona[an]?|oner|\\.)?|millions?|mn\\.?|m(?= ?(?:${euro}))`;
const unitAfter = new RegExp(
  `([,.:][-–—](?! ?\\d))|[ ]?(?:(${tuhat})|(${miljoona}))?[ ]?(${euro})?(?![a-zà-öø-ÿ\\d])`,
  'y',
);
const unitBefore = /(?:€|\beur(?:o[a-zà-öø-ÿ]{0,6})?):? ?$/;
const unitLength = 16;
const percent = /[ ]?(?:%|prosent|procent|percent)/y;
const rate = /[ ]?(?:\/|per )[ ]?([a-zà-öø-ÿ]+)/y;
const yearly = /^(?:v|vuosi|vuodessa|vuotta|a|år|year|yr)$/;
const link = /^ ?(?:[-–—−/+*×x&]|\.\.+|…|tai|vai|eller|or|ja|och|and|sekä|to|till) ?$/;
const looseLink = /^ ?[,;]? ?$/;

/** @param text plain text (single spaces) in lower case */
export function amountsIn(text: string): Amount[] {
  const amounts: (Amount & { linked: boolean })[] = [];
  for (const number of numbersIn(text)) {
    const amount = amountOf(text, number);
    const previous = amounts.at(-1);
    amounts.push(amount);
    if (previous && isLinked(text, previous, amount)) {
      previous.linked = true;
      amount.linked = true;
    }
  }
  return amounts;
}

function amountOf(text: string, number: NumberInText): Amount & { linked: boolean } {
  const { value, negative, start, end } = number;
  const [matched = '', dash, thousand, million, sign] = at(unitAfter, text, end) ?? [];
  const named = Boolean(dash || thousand || million || sign);
  const unitEnd = named ? end + matched.length : end;
  const before = text.slice(Math.max(0, start - unitLength), start);
  const isEuros = number.kind !== 'other' && (named || unitBefore.test(before));
  const isPercent = at(percent, text, end) !== null;
  const per = isEuros ? at(rate, text, unitEnd) : null;
  const kind = per && !yearly.test(per[1]!) ? 'unclear' : number.kind;
  const cents = kind === 'number' ? toCents(value * (thousand ? 1000 : million ? 1_000_000 : 1)) : undefined;
  return { kind, value, negative, start, end, unitEnd, cents, isEuros, isPercent, linked: false };
}

function isLinked(text: string, a: Amount, b: Amount): boolean {
  if (a.kind === 'other' || b.kind === 'other') return false;
  const between = text.slice(a.unitEnd, b.start).replace(unitBefore, '');
  if (link.test(between)) return true;
  // "12, 500 €" is no list of sums only when the first is a year that labels the second.
  return b.isEuros && !a.isEuros && !a.isPercent && looseLink.test(between) && !isYear(text, a);
}

/** True for four digits that can be a year and carry no unit: `2021` in `2021: 4 979,20`. */
export function isYear(text: string, amount: Amount): boolean {
  if (amount.isEuros && amount.unitEnd > amount.end) return false;
  return (
    amount.end - amount.start === 4 && /^(?:19[5-9]|20\d|2100)/.test(text.slice(amount.start, amount.end))
  );
}

/**
 * Ten milliard euros. What is more is a number of something else, an account or a register; and sums of what
 * is less stay exact over nine thousand rows.
 */
export const mostCents = 1_000_000_000_000;

/** Euros as whole cents, half a cent up, forgiving what binary fractions lose; undefined beyond `mostCents`. */
export function toCents(euros: number): number | undefined {
  const rounded = Math.floor(euros * 100 + 0.5 + 1e-6);
  return Math.abs(rounded) <= mostCents ? rounded : undefined;
}

function at(pattern: RegExp, text: string, index: number): RegExpExecArray | null {
  pattern.lastIndex = index;
  return pattern.exec(text);
}
