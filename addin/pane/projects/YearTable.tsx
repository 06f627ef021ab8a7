/** Budget and share of each year. */
import { useLanguage } from '../context.tsx';
import { eurosOf } from '../figures/euros.ts';
import { useTableStyles } from '../figures/table-styles.ts';
import type { YearSums } from './project-model.ts';

export function YearTable({ years }: { readonly years: readonly YearSums[] }) {
  const { words, language } = useLanguage();
  const styles = useTableStyles();
  const { projects } = words.figures;
  const total = eurosOf(
    years.map((y) => y.totalCents),
    language,
  );
  const share = eurosOf(
    years.map((y) => y.shareCents),
    language,
  );
  const sum = (of: (y: YearSums) => number | null) =>
    years.some((y) => of(y) !== null) ? years.reduce((all, y) => all + (of(y) ?? 0), 0) : null;
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">{projects.year}</th>
          <th scope="col" className="number">
            {projects.total}
          </th>
          <th scope="col" className="number">
            {projects.share}
          </th>
        </tr>
      </thead>
      <tbody>
        {years.map(({ year, totalCents, shareCents }) => (
          <tr key={year}>
            <th scope="row">{year}</th>
            <td className="number" data-column={projects.total}>
              {total(totalCents)}
            </td>
            <td className="number" data-column={projects.share}>
              {share(shareCents)}
            </td>
          </tr>
        ))}
      </tbody>
      {years.length > 1 && (
        <tfoot>
          <tr>
            <th scope="row">{projects.sum}</th>
            <td className="number" data-column={projects.total}>
              {total(sum((y) => y.totalCents))}
            </td>
            <td className="number" data-column={projects.share}>
              {share(sum((y) => y.shareCents))}
            </td>
          </tr>
        </tfoot>
      )}
    </table>
  );
}
