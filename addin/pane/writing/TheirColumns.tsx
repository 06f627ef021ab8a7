/** What changes in the official's own columns: every cell, and by name those that lose something of theirs. */
import { makeStyles, Subtitle2 } from '@fluentui/react-components';
import { asTyped } from '../../session/kept.ts';
import { type Change, isFormula } from '../../session/overwriting.ts';
import type { ResultPlan } from '../../session/result-plan.ts';
import { useLanguage } from '../context.tsx';
import { ChangeTable } from './ChangeTable.tsx';
import { Warning } from './Warning.tsx';

const useStyles = makeStyles({
  changes: { '& h4': { margin: 0 }, display: 'flex', flexDirection: 'column', gap: '8px' },
});

type Props = { readonly plan: ResultPlan; readonly changes: readonly Change[] };

export function TheirColumns({ plan, changes }: Props) {
  const { words, fill } = useLanguage();
  const { writing: said } = words;
  const styles = useStyles();
  const formulas = changes.filter((c) => isFormula(c.before));
  const values = changes.filter((c) => c.before !== null && !isFormula(c.before));
  const free = changes.filter((c) => c.before === null);
  return (
    <section className={styles.changes}>
      <Subtitle2 as="h4">{said.theirs}</Subtitle2>
      {plan.lost.map(({ id, title, header }) => (
        <Warning key={id}>{`${title}: ${fill(said.optionLost, { header })}`}</Warning>
      ))}
      <span data-testid="changing">
        {changes.length === 0 ? said.unchanged : fill(said.changes, { count: changes.length })}
      </span>
      {formulas.length + values.length > 0 && (
        <Warning>{fill(said.overwritten, { count: formulas.length + values.length })}</Warning>
      )}
      {formulas.length > 0 && (
        <Warning>{fill(said.formulas, { cells: formulas.map((c) => `${c.cell} (${c.before})`) })}</Warning>
      )}
      {changes.length > 0 && (
        <ChangeTable
          label={said.theirs}
          nowNext={[said.before, said.after]}
          lines={[...formulas, ...values, ...free].map(({ cell, title, before, after }) => ({
            cell,
            title,
            now: before,
            next: asTyped(after),
          }))}
        />
      )}
    </section>
  );
}
