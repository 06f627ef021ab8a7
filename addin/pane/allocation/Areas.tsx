/** The pots of the areas: how many points share each, and what one point is worth. */
import { formatNumber } from '../../../shared/i18n/fill.ts';
import { Clauses } from '../Clauses.tsx';
import { useLanguage } from '../context.tsx';
import { euros, eurosOf, exact } from '../figures/euros.ts';
import { useTableStyles } from '../figures/table-styles.ts';
import { Section } from '../Section.tsx';
import type { RoundModel } from './round-model.ts';

export function Areas({ model }: { readonly model: RoundModel }) {
  const { words, language, soft } = useLanguage();
  const styles = useTableStyles();
  const { allocation } = words.figures;
  const { areas } = model;
  const pot = eurosOf(
    areas.map((a) => a.pot.cents),
    language,
  );
  return (
    <Section title={allocation.areas}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{allocation.area}</th>
            <th scope="col" className="number">
              {allocation.areaPot}
            </th>
            <th scope="col" className="number">
              {allocation.areaPoints}
            </th>
            <th scope="col" className="number">
              {allocation.pointValue}
            </th>
          </tr>
        </thead>
        <tbody>
          {areas.map(({ criterion, pot: { id, cents, allPoints, pointValue } }) => (
            <tr key={id}>
              <th scope="row">
                {soft(criterion?.label[language] ?? allocation.total)}
                {criterion?.weightPercent && ` ${formatNumber(criterion.weightPercent, language)}\u00a0%`}
                {criterion && <Clauses of={{ citation: criterion.citation }} />}
              </th>
              <td className="number" data-column={allocation.areaPot}>
                {pot(cents)}
              </td>
              <td className="number" data-column={allocation.areaPoints}>
                {formatNumber(allPoints, language)}
              </td>
              <td className="number" data-column={allocation.pointValue}>
                {pointValue ? exact(pointValue, language).text : euros(null, language)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  );
}
