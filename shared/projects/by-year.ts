/** A project's sum over the calendar years of its period, by days, to the cent, the sum kept (D11). */
import { daysByYear, type Period } from '../calendar/period.ts';
import { cents } from '../money/cents.ts';
import { splitByWeight } from '../money/split.ts';

export function shareByYear(totalCents: number, period: Period): Record<string, number> {
  const days = [...daysByYear(period)];
  const { shares } = splitByWeight(
    cents(totalCents),
    days.map(([, count]) => count),
    cents(1),
  );
  return Object.fromEntries(days.map(([year], index) => [String(year), shares[index] as number]));
}
