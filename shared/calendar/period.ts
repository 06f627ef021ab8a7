/**
 * A span of days with the precision it was stated in (P2): "2022–2024" covers the same days as
 * "1.1.2022–31.12.2024" but says less, and the ledger tells the two apart. Both ends belong to it.
 */
import { type Day, day, daysBetween, yearOf } from './day.ts';

export type Precision = 'day' | 'month' | 'year';
/** `start` is never after `end`; the precision is that of the vaguer end. */
export type Period = { readonly start: Day; readonly end: Day; readonly precision: Precision };

/** Calendar days of the period in each year it touches, in order of years (D11). */
export function daysByYear(period: Period): Map<number, number> {
  const days = new Map<number, number>();
  const last = yearOf(period.end);
  for (let year = yearOf(period.start); year <= last; year++) {
    const from = year === yearOf(period.start) ? period.start : day(year, 1, 1)!;
    const to = year === last ? period.end : day(year, 12, 31)!;
    days.set(year, daysBetween(from, to) + 1);
  }
  return days;
}

export function vaguer(a: Precision, b: Precision): Precision {
  const order: readonly Precision[] = ['day', 'month', 'year'];
  return order.indexOf(a) > order.indexOf(b) ? a : b;
}
