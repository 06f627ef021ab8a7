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

const euro = '€|eur(?:o\\p{L}*)?|e';
const unitAfter = new RegExp(
  `([,.:][-–—])|[ ]?(?:(tuha(?:t|tta|nnen)|tusen|thousand|[tk](?= ?(?:${euro})))|(milj(?:oona[an]?|oner|\\.)?|millions?|mn\\.?|m(?= ?(?:${euro}))))?[ ]?(${euro})?(?![\\p{L}\\d])`,
  'iuy',
);
const unitBefore = /(?:€|\beur(?:o\p{L}*)?):? ?$/iu;
const percent = /[ ]?(?:%|prosent|procent|percent)/iy;
const rate = /[ ]?(?:\/|per )[ ]?(\p{L}+)/iuy;
const yearly = /^(?:v|vuosi|vuodessa|vuotta|a|år|year|yr)$/i;
const link = /^ ?(?:[-–—−/+*×x&]|\.\.+|…|tai|vai|eller|or|ja|och|and|sekä|to|till) ?$/i;
const looseLink = /^ ?[,;]? ?$/;

/** @param text plain text (single spaces) */
export function amountsIn(text: string): Amount[] {
  const amounts: (Amount & { linked: boolean })[] = [];
  for (const number of numbersIn(text)) {
    const unit = unitOf(text, number);
    const previous = amounts.at(-1);
    const isPercent = at(percent, text, number.end) !== null;
    amounts.push({ ...number, ...unit, isPercent, linked: false });
    if (previous && isLinked(text, previous, amounts.at(-1)!)) {
      previous.linked = true;
      amounts.at(-1)!.linked = true;
    }
  }
  return amounts;
}

function unitOf(text: string, number: NumberInText) {
  const after = at(unitAfter, text, number.end);
  const [matched = '', dash, thousand, million, sign] = after ?? [];
  const named = Boolean(dash || thousand || million || sign);
  const unitEnd = named ? number.end + matched.length : number.end;
  const isEuros = number.kind !== 'other' && (named || unitBefore.test(text.slice(0, number.start)));
  const per = isEuros ? at(rate, text, unitEnd) : null;
  const kind = per && !yearly.test(per[1]!) ? ('unclear' as const) : number.kind;
  const multiplier = thousand ? 1000 : million ? 1_000_000 : 1;
  return {
    isEuros,
    unitEnd,
    kind,
    cents: kind === 'number' ? toCents(number.value * multiplier) : undefined,
  };
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

/** Euros as whole cents, half a cent up, forgiving what binary fractions lose; undefined beyond exactness. */
export function toCents(euros: number): number | undefined {
  const rounded = Math.floor(euros * 100 + 0.5 + 1e-6);
  return Number.isSafeInteger(rounded) ? rounded : undefined;
}

function at(pattern: RegExp, text: string, index: number): RegExpExecArray | null {
  pattern.lastIndex = index;
  return pattern.exec(text);
}
