/** Our results in the workbook: what would change is shown first; what was written can be taken back. */
import { Body1, Button, Dialog, makeStyles, tokens, useRestoreFocusTarget } from '@fluentui/react-components';
import { useState } from 'react';
import { useLanguage } from '../context.tsx';
import { Section } from '../Section.tsx';
import type { ViewProps } from '../view.ts';
import { isApplication } from './counts.ts';
import { WritePreview } from './WritePreview.tsx';

const useStyles = makeStyles({
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
  quiet: { color: tokens.colorNeutralForeground2 },
});

export function Writing({ state, session }: ViewProps) {
  const { overview } = useLanguage().words.pane;
  const styles = useStyles();
  const [previewing, setPreviewing] = useState(false);
  const restoreFocus = useRestoreFocusTarget();
  const { checked, previous, written } = state;
  const any = checked.assessment.workbooks.some((w) => w.sheets.some((s) => s.records.some(isApplication)));
  return (
    <Section title={overview.write}>
      <Body1 className={styles.quiet}>
        {written ? overview.written : any ? overview.writeText : overview.nothingToWrite}
      </Body1>
      <div className={styles.buttons}>
        <Button
          data-testid="write-results"
          {...restoreFocus}
          disabled={!any}
          onClick={() => setPreviewing(true)}
        >
          {overview.writeButton}
        </Button>
        <Button data-testid="restore" disabled={previous.length === 0} onClick={() => void session.restore()}>
          {overview.restore}
        </Button>
        <Button data-testid="remove-marks" disabled={!written} onClick={() => void session.remove()}>
          {overview.removeMarks}
        </Button>
      </div>
      {previewing && (
        <Dialog open onOpenChange={(_, { open }) => setPreviewing(open)}>
          <WritePreview
            checked={checked}
            plans={session.plans()}
            onConfirm={() => {
              setPreviewing(false);
              void session.write();
            }}
          />
        </Dialog>
      )}
    </Section>
  );
}
