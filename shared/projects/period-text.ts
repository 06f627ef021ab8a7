/** A project's period as precisely as it was written (P2): `2022–2024`, `12/2019–11/2021`, `1.11.2021–31.10.2023`. */
import type { ProjectRecord } from '../assessment.ts';
import { type Day, dayOfMonthOf, formatDay, monthOf, yearOf } from '../calendar/day.ts';
import type { Language } from '../i18n/language.ts';

export function periodText(
  { start, end, periodPrecision }: Pick<ProjectRecord, 'start' | 'end' | 'periodPrecision'>,
  language: Language,
): string {
  const write = (day: Day | null, [month, dayOfMonth]: readonly [number, number]) => {
    if (day === null) return '';
    const isEdge = monthOf(day) === month && dayOfMonthOf(day) === dayOfMonth;
    if (periodPrecision === 'year' && isEdge) return String(yearOf(day));
    if (periodPrecision === 'month') return `${monthOf(day)}/${yearOf(day)}`;
    return formatDay(day, language);
  };
  const [from, to] = [write(start, [1, 1]), write(end, [12, 31])];
  return from === to ? from : `${from}–${to}`;
}
