/** The columns between the name and the grant, for a pane with room: euros and points by area, or sums. */
import type { Application } from '../../../shared/assessment.ts';
import { formatNumber } from '../../../shared/i18n/fill.ts';
import type { Language } from '../../../shared/i18n/language.ts';
import type { FigureWords } from '../../../shared/i18n/shapes.ts';
import { eurosOf } from '../figures/euros.ts';
import type { RoundModel } from './round-model.ts';

export type FigureColumn = {
  readonly id: string;
  readonly title: string;
  readonly value: (application: Application) => string;
  /** In small under the value. */
  readonly below?: (application: Application) => string;
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
  return criteria.map(({ id, label }): FigureColumn => {
    const title = label[language];
    const points = (a: Application) => pointsText(a.points[id], words, language);
    if (!areas.some((area) => area.pot.id === id)) return { id, title, value: points, total: () => '' };
    return { ...sums(id, title, (a) => a.grantByCriterionCents?.[id]), below: points };
  });
}

function pointsText(
  points: number | null | undefined,
  words: FigureWords['allocation'],
  language: Language,
): string {
  return points == null ? words.unknown : `${formatNumber(points, language)} ${words.pointsShort}`;
}
