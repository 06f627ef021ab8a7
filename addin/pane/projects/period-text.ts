/** A project's period as precisely as it was written (P2): `2022–2024`, `12/2019–11/2021`, `1.11.2021–31.10.2023`. */
import type { ProjectRecord } from '../../../shared/assessment.ts';
import { type Day, formatDay, monthOf, yearOf } from '../../../shared/calendar/day.ts';
import type { Language } from '../../../shared/i18n/language.ts';

export function periodText(
  { start, end, periodPrecision }: Pick<ProjectRecord, 'start' | 'end' | 'periodPrecision'>,
  language: Language,
): string {
  const write = (day: Day | null) => {
    if (day === null) return '';
    if (periodPrecision === 'year') return String(yearOf(day));
    if (periodPrecision === 'month') return `${monthOf(day)}/${yearOf(day)}`;
    return formatDay(day, language);
  };
  const [from, to] = [write(start), write(end)];
  return from === to ? from : `${from}–${to}`;
}
