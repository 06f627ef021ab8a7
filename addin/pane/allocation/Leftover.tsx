/** Why money is left over, cause by cause; the causes add up to what is left (D4). */
import { Caption1 } from '@fluentui/react-components';
import type { UnallocatedByCause } from '../../../shared/allocation/result.ts';
import { useLanguage } from '../context.tsx';
import { eurosOf } from '../figures/euros.ts';
import { useTableStyles } from '../figures/table-styles.ts';
import type { RoundModel } from './round-model.ts';

export function Leftover({ model }: { readonly model: RoundModel }) {
  const { words, language } = useLanguage();
  const styles = useTableStyles();
  const { allocation } = words.figures;
  const { unallocatedByCause, unallocatedCents } = model.round;
  const causes = (Object.entries(unallocatedByCause) as [keyof UnallocatedByCause, number][]).filter(
    ([, sum]) => sum !== 0,
  );
  if (causes.length === 0) return null;
  const sum = eurosOf(
    causes.map(([, cents]) => cents),
    language,
  );
  return (
    <>
      <table className={styles.table}>
        <caption className={styles.caption}>{allocation.leftWhy}</caption>
        <tbody>
          {causes.map(([cause, cents]) => (
            <tr key={cause}>
              <th scope="row">{allocation.causes[cause]}</th>
              <td className="number">{sum(cents)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {unallocatedCents > 0 && <Caption1 className={styles.quiet}>{allocation.leftRule}</Caption1>}
    </>
  );
}
