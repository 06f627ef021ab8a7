/** Sums as people read them in a narrow pane: whole euros without their `,00`, differences with their sign. */
import type { Mixed } from '../../../shared/allocation/result.ts';
import type { Language } from '../../../shared/i18n/language.ts';
import { cents, formatCents } from '../../../shared/money/cents.ts';

export type Sum = number | null | undefined;

/** `18 000 €`, `185,57 €`; a dash for a sum that is not known. */
export function euros(sum: Sum, language: Language): string {
  if (sum == null) return '–';
  const written = formatCents(cents(sum), language);
  return sum % 100 === 0 ? written.replace(/[.,]00(?=\D*$)/, '') : written;
}

/** All of a column alike: with cents as soon as one of its sums has them. */
export function eurosOf(column: readonly Sum[], language: Language): (sum: Sum) => string {
  if (column.every((sum) => sum == null || sum % 100 === 0)) return (sum) => euros(sum, language);
  return (sum) => (sum == null ? '–' : formatCents(cents(sum), language));
}

/** The figure alone, for an axis that names its unit. */
export function wholeNumber(value: number, language: Language): string {
  return euros(value * 100, language).replace(/\u00a0?€/, '');
}

export function difference(sum: Sum, language: Language): string {
  return sum != null && sum > 0 ? `+${euros(sum, language)}` : euros(sum, language);
}

/** An exact quantity of cents, to the cent, with the sign that says whether that is all of it. */
export function exact({ whole, num, den }: Mixed, language: Language): { sign: '=' | '≈'; text: string } {
  const nearest = cents(whole + (2 * num >= den ? 1 : 0));
  return { sign: num === 0 ? '=' : '≈', text: euros(nearest, language) };
}
