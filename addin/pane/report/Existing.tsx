/** The report's sheets that stand in the workbook: the way to each, and their removal, asked once more. */
import { Button, makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import { CellLink } from '../CellLink.tsx';
import { useLanguage } from '../context.tsx';
import { Section } from '../Section.tsx';
import type { ReportWork } from './use-report.ts';

const useStyles = makeStyles({
  list: { margin: 0, paddingLeft: '20px', display: 'flex', flexDirection: 'column', gap: '2px' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
});

export function Existing({
  sheets,
  report,
}: {
  readonly sheets: readonly string[];
  readonly report: ReportWork;
}) {
  const { words, fill } = useLanguage();
  const styles = useStyles();
  /** Null until it is first asked: a focus that was never here is not taken. */
  const [sure, setSure] = useState<boolean | null>(null);
  const { report: said } = words.figures;
  const remove = () => {
    setSure(false);
    report.remove();
  };
  return (
    <Section title={said.existing}>
      <ul className={styles.list}>
        {sheets.map((sheet) => (
          <li key={sheet}>
            <CellLink sheet={sheet} cell="A1">
              {sheet}
            </CellLink>
          </li>
        ))}
      </ul>
      <div className={styles.buttons}>
        {sure ? (
          <>
            <span role="alert">{fill(said.removeSure, { count: sheets.length })}</span>
            <Button onClick={remove}>{said.remove}</Button>
            <Button autoFocus onClick={() => setSure(false)}>
              {words.pane.cancel}
            </Button>
          </>
        ) : (
          <Button autoFocus={sure === false} disabledFocusable={report.busy} onClick={() => setSure(true)}>
            {said.remove}…
          </Button>
        )}
      </div>
    </Section>
  );
}
