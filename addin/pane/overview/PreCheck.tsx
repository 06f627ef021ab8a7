/** Notes on the workbook itself, each with a way to the place it is about. */
import { Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import { heading } from '../../../shared/i18n/names.ts';
import type { Checked } from '../../session/state.ts';
import { CellLink } from '../CellLink.tsx';
import { useLanguage } from '../context.tsx';
import { Section } from '../Section.tsx';
import { preCheck } from './pre-check.ts';

const useStyles = makeStyles({
  list: { margin: 0, paddingLeft: '20px', display: 'flex', flexDirection: 'column', gap: '4px' },
  quiet: { color: tokens.colorNeutralForeground2 },
});

export function PreCheck({ checked }: { readonly checked: Checked }) {
  const { words, fill, name } = useLanguage();
  const styles = useStyles();
  const { overview } = words.pane;
  const notes = useMemo(() => preCheck(checked), [checked]);
  if (notes.length === 0) return null;
  return (
    <Section title={overview.preCheck}>
      <ul className={styles.list}>
        {notes.map(({ kind, sheet, cell, count, columns, field }) => (
          <li key={`${kind} ${sheet} ${cell} ${field}`}>
            {fill(overview.notes[kind], {
              ...(count !== undefined && { count }),
              ...(columns && { columns }),
              ...(field && { field: heading(name(field)) }),
            })}{' '}
            <CellLink sheet={sheet} cell={cell}>
              {cell === 'A1' ? sheet : `${sheet} ${cell}`}
            </CellLink>
          </li>
        ))}
      </ul>
      <Caption1 className={styles.quiet}>{overview.preCheckText}</Caption1>
    </Section>
  );
}
