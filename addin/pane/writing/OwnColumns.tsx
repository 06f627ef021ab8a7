/** What our own columns will hold: where they stand, how many cells change, their first rows. */
import { columnName } from '../../../shared/workbook/address.ts';
import { areaOf } from '../../excel/areas.ts';
import { asTyped } from '../../session/kept.ts';
import { differences } from '../../session/plans.ts';
import type { ResultPlan } from '../../session/result-plan.ts';
import type { Checked } from '../../session/state.ts';
import { useLanguage } from '../context.tsx';
import { useChangeStyles, Value } from './ChangeTable.tsx';

const rowsShown = 5;

export function OwnColumns({ plan, checked }: { readonly plan: ResultPlan; readonly checked: Checked }) {
  const { words, fill } = useLanguage();
  const styles = useChangeStyles();
  const { writing: said } = words;
  const columns = plan.columns.filter((c) => c.header !== undefined);
  if (columns.length === 0) return null;
  const changing = differences({ ...plan, columns }, checked, [])
    .map(({ address }) => areaOf(address))
    .reduce((sum, { top, bottom }) => sum + bottom - top + 1, 0);
  const rows = plan.keys.flatMap((key, i) => (key === null ? [] : [i])).slice(0, rowsShown);
  const places = columns.map((c) => c.column);
  const where = {
    from: columnName(Math.min(...places)),
    to: columnName(Math.max(...places)),
    first: String(plan.headerRow),
    last: String(plan.lastRow),
  };
  return (
    <>
      <span>{fill(said.ours, where)}</span>
      <span>{changing === 0 ? said.unchanged : fill(said.changes, { count: changing })}</span>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard */}
      <section className={styles.scroll} tabIndex={0} aria-label={said.firstRows}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{said.row}</th>
              {columns.map(({ id, title }) => (
                <th key={id} scope="col">
                  {title}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((i) => (
              <tr key={i}>
                <th scope="row">{plan.headerRow + 1 + i}</th>
                {columns.map(({ id, values }) => (
                  <Value key={id} typed={asTyped(values[i] ?? null)} />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </>
  );
}
