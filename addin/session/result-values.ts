/** What our results say of an application: each with its key, its name for people and its value for a cell. */
import type { Application } from '../../shared/assessment.ts';
import { fill } from '../../shared/i18n/fill.ts';
import type { Language } from '../../shared/i18n/language.ts';
import { nameOf, type OwnNames } from '../../shared/i18n/names.ts';
import { words } from '../../shared/i18n/words.ts';

export type ResultValue = string | number;

export type Result = {
  /** `points:activity`, `total`, `euros`, `verdict`, `missing`: as the settings name it. */
  readonly id: string;
  readonly title: string;
  readonly sort: 'points' | 'euros' | 'text';
  readonly value: (a: Application) => ResultValue;
};

export function resultsFor(
  applications: readonly Application[],
  language: Language,
  names: OwnNames,
): readonly Result[] {
  const { results, terms } = words(language);
  const name = (key: string) => nameOf(key, language, names) ?? key;
  const criterion = (id: string) => names.get(id)?.[language] ?? name(id);
  const criteria = [...new Set(applications.flatMap((a) => Object.keys(a.points)))];
  const total = (a: Application) => Object.values(a.points).reduce<number>((sum, p) => sum + (p ?? 0), 0);
  const points = criteria.map(
    (id): Result => ({
      id: `points:${id}`,
      title: fill(results.points, { criterion: criterion(id) }, language),
      sort: 'points',
      value: (a) => a.points[id] ?? results.unknown,
    }),
  );
  return [
    ...points,
    ...(points.length > 0
      ? [{ id: 'total', title: results.total, sort: 'points' as const, value: total }]
      : []),
    {
      id: 'euros',
      title: results.euros,
      sort: 'euros',
      value: (a) => (a.grantCents === null ? '' : a.grantCents / 100),
    },
    { id: 'verdict', title: results.verdict, sort: 'text', value: (a) => terms.verdicts[a.verdict] },
    {
      id: 'missing',
      title: results.missing,
      sort: 'text',
      value: (a) => [...a.attachments.missing, ...a.attachments.promised].map(name).join(', '),
    },
  ];
}
