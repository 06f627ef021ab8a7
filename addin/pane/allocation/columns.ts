/** The columns between the name and the grant, for a pane with room: points and euros by area, or sums. */
import type { Application } from '../../../shared/assessment.ts';
import { formatNumber } from '../../../shared/i18n/fill.ts';
import type { Language } from '../../../shared/i18n/language.ts';
import type { FigureWords } from '../../../shared/i18n/words.ts';
import { eurosOf } from '../figures/euros.ts';
import type { RoundModel } from './round-model.ts';

export type FigureColumn = {
  readonly id: string;
  readonly title: string;
  readonly value: (application: Application) => string;
  readonly total: (applications: readonly Application[]) => string;
};

export function columnsOf(
  model: RoundModel,
  words: FigureWords['allocation'],
  language: Language,
): readonly FigureColumn[] {
  const { applications, criteria, areas } = model;
  const sums = (
    id: string,
    title: string,
    of: (a: Application) => number | null | undefined,
  ): FigureColumn => {
    const written = eurosOf(applications.map(of), language);
    return {
      id,
      title,
      value: (a) => written(of(a)),
      total: (all) => written(all.reduce((sum, a) => sum + (of(a) ?? 0), 0)),
    };
  };
  if (areas.length === 0)
    return [
      sums('proposed', words.proposed, (a) => a.proposedCents),
      sums('applied', words.applied, (a) => a.appliedCents),
    ];
  return criteria.flatMap(({ id, label }) => {
    const points: FigureColumn = {
      id: `${id} points`,
      title: `${label[language]}, ${words.pointsShort}`,
      value: (a) => pointsText(a.points[id], words, language),
      total: () => '',
    };
    const hasPot = areas.some((area) => area.pot.id === id);
    return hasPot ? [points, sums(`${id} euros`, '€', (a) => a.grantByCriterionCents?.[id])] : [points];
  });
}

export function pointsText(
  points: number | null | undefined,
  words: FigureWords['allocation'],
  language: Language,
): string {
  return points == null ? words.unknown : formatNumber(points, language);
}
