/** Sheets of these names stand in the workbook: replace ours, or number the new ones? Others are not touched. */
import { Button, MessageBar, MessageBarBody, MessageBarTitle, makeStyles } from '@fluentui/react-components';
import { useLanguage } from '../context.tsx';
import type { ReportWork } from './use-report.ts';

const useStyles = makeStyles({
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px', marginTop: '8px' },
  text: { margin: '4px 0 0' },
});

export function Choice({ report, year }: { readonly report: ReportWork; readonly year: number }) {
  const { words, fill } = useLanguage();
  const styles = useStyles();
  const { report: said } = words.figures;
  if (report.step.at !== 'asking') return null;
  const of = (owner: string) =>
    [...(report.step.at === 'asking' ? report.step.clashes : [])].flatMap(([name, o]) =>
      o === owner ? [name] : [],
    );
  const [ours, theirs] = [of('ours'), of('theirs')];
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>
        {ours.length > 0 && (
          <>
            <MessageBarTitle>{fill(said.clash, { year: String(year) })}</MessageBarTitle>
            <p className={styles.text}>{fill(said.clashText, { sheets: ours })}</p>
          </>
        )}
        {theirs.length > 0 && <p className={styles.text}>{fill(said.notOurs, { sheets: theirs })}</p>}
        <div className={styles.buttons}>
          {ours.length > 0 && (
            <Button appearance="primary" onClick={() => report.write(true)}>
              {said.replace}
            </Button>
          )}
          <Button onClick={() => report.write(false)}>{said.number}</Button>
          <Button onClick={report.cancel}>{words.pane.cancel}</Button>
        </div>
      </MessageBarBody>
    </MessageBar>
  );
}
