/** The pots of the areas: how many points share each, and what one point is worth. */
import { mergeClasses } from '@fluentui/react-components';
import { Fragment, useId, useState } from 'react';
import { formatNumber } from '../../../shared/i18n/fill.ts';
import { ClauseLinks, ClauseText } from '../Clauses.tsx';
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
  const textId = useId();
  /** The area whose clause is shown, across the table: a column of it would be too narrow. */
  const [open, setOpen] = useState<string | null>(null);
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
            <th scope="col" className={`number ${styles.roomy}`}>
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
            <Fragment key={id}>
              <tr>
                <th scope="row">
                  {soft(criterion?.label[language] ?? allocation.total)}
                  {criterion?.weightPercent && ` ${formatNumber(criterion.weightPercent, language)}\u00a0%`}
                  {criterion && (
                    <ClauseLinks
                      of={{ citation: criterion.citation }}
                      open={open === id ? criterion.citation : null}
                      onOpen={(clause) => setOpen(clause && id)}
                      textId={textId}
                    />
                  )}
                  <span className={mergeClasses(styles.below, styles.narrow)}>
                    {allocation.areaPot} {pot(cents)}
                  </span>
                </th>
                <td className={`number ${styles.roomy}`}>{pot(cents)}</td>
                <td className="number" data-column={allocation.areaPoints}>
                  {formatNumber(allPoints, language)}
                </td>
                <td className="number" data-column={allocation.pointValue}>
                  {pointValue ? exact(pointValue, language).text : euros(null, language)}
                </td>
              </tr>
              {criterion && open === id && (
                <tr>
                  <td colSpan={4}>
                    <div className={styles.across}>
                      <ClauseText id={textId} clause={criterion.citation} />
                    </div>
                  </td>
                </tr>
              )}
            </Fragment>
          ))}
        </tbody>
      </table>
    </Section>
  );
}
