/** The trial's sums beside the present ones, said aloud when they change. */
import { mergeClasses } from '@fluentui/react-components';
import { useLanguage } from '../context.tsx';
import { difference, eurosOf } from '../figures/euros.ts';
import { useTableStyles } from '../figures/table-styles.ts';
import type { Sides, Trial } from './trial.ts';

type Props = { readonly trial: Trial; readonly changed: boolean; readonly calculating: boolean };

export function Sums({ trial, changed, calculating }: Props) {
  const { words, fill, language } = useLanguage();
  const styles = useTableStyles();
  const { allocation, whatIf } = words.figures;
  const sums: readonly [string, Sides][] = [
    [allocation.awarded, trial.awarded],
    [allocation.left, trial.left],
  ];
  const written = eurosOf(
    sums.flatMap(([, s]) => [s.beforeCents, s.afterCents]),
    language,
  );
  return (
    <div>
      <div role="status" className={styles.caption}>
        {calculating
          ? whatIf.calculating
          : changed
            ? trial.changed === 0
              ? whatIf.nobodyChanges
              : fill(whatIf.changed, { count: trial.changed })
            : whatIf.unchanged}
      </div>
      <table className={mergeClasses(styles.table, styles.sums)}>
        <thead>
          <tr>
            <td />
            <th scope="col" className="number">
              {whatIf.present}
            </th>
            <th scope="col" className="number">
              {whatIf.trial}
            </th>
            <th scope="col" className="number">
              {whatIf.difference}
            </th>
          </tr>
        </thead>
        <tbody>
          {sums.map(([name, { beforeCents, afterCents }]) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td className="number" data-column={whatIf.present}>
                {written(beforeCents)}
              </td>
              <td className="number" data-column={whatIf.trial}>
                {written(afterCents)}
              </td>
              <td className="number" data-column={whatIf.difference}>
                {difference(afterCents - beforeCents, language)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
