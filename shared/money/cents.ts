/**
 * Money is a whole number of cents, branded so that no other number passes for it. Text becomes cents
 * only in `workbook/values`; here cents become text again. Written out by hand: what a committee reads
 * must not hang on the machine's locale data.
 */
import type { Language } from '../i18n/language.ts';

declare const centsBrand: unique symbol;
export type Cents = number & { readonly [centsBrand]: true };

/** @throws RangeError when `amount` is not a whole number that a double holds exactly: our bug, never a user's. */
export function cents(amount: number): Cents {
  if (!Number.isSafeInteger(amount)) throw new RangeError(`not whole cents: ${amount}`);
  return (amount + 0) as Cents;
}

const noBreakSpace = '\u00a0';
const minus = '\u2212';

/** `1 234,50 €` in Finnish and Swedish (no-break spaces), `€1,234.50` in English. */
export function formatCents(amount: Cents, language: Language): string {
  const english = language === 'en';
  const size = Math.abs(amount);
  const fraction = String(size % 100).padStart(2, '0');
  const euros = groupThousands(String(Math.floor(size / 100)), english ? ',' : noBreakSpace);
  const sign = amount < 0 ? minus : '';
  return english ? `${sign}€${euros}.${fraction}` : `${sign}${euros},${fraction}${noBreakSpace}€`;
}

/** `1234,50`: the mark of decimals and no other, as programs read a sum. */
export function plainEuros(amount: number, decimal: '.' | ','): string {
  const size = Math.abs(amount);
  return `${amount < 0 ? '-' : ''}${Math.floor(size / 100)}${decimal}${String(size % 100).padStart(2, '0')}`;
}

function groupThousands(digits: string, separator: string): string {
  let grouped = digits.slice(-3);
  for (let end = digits.length - 3; end > 0; end -= 3) {
    grouped = digits.slice(Math.max(0, end - 3), end) + separator + grouped;
  }
  return grouped;
}
