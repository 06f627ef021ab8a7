/** What the rules ask for and no column of the sheet was found to hold. */
import { Body1, makeStyles } from '@fluentui/react-components';
import type { AssessedSheet } from '../../../shared/assessment.ts';
import { heading } from '../../../shared/i18n/names.ts';
import { useLanguage } from '../context.tsx';
import { Section } from '../Section.tsx';

const useStyles = makeStyles({ list: { margin: 0, paddingLeft: '20px' } });

export function Unmapped({ table }: { readonly table: AssessedSheet }) {
  const { words, name } = useLanguage();
  const styles = useStyles();
  const missing = table.findings
    .filter((f) => f.code === 'sheet.column-unmapped')
    .flatMap((f) => f.field ?? []);
  if (missing.length === 0) return null;
  return (
    <Section title={words.pane.columns.unmapped}>
      <ul className={styles.list}>
        {missing.map((field) => (
          <li key={field}>{heading(name(field))}</li>
        ))}
      </ul>
      <Body1>{words.pane.columns.unmappedText}</Body1>
    </Section>
  );
}
