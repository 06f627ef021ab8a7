/** Our results in the workbook: what would change is shown first; what was written can be taken back. */
import {
  Body1,
  Button,
  Caption1,
  Dialog,
  makeStyles,
  tokens,
  useRestoreFocusTarget,
} from '@fluentui/react-components';
import { useState } from 'react';
import { isApplication } from '../../../shared/assessment.ts';
import { namesColumns } from '../../session/plans.ts';
import type { Taking } from '../../session/writing.ts';
import { useLanguage } from '../context.tsx';
import { Section } from '../Section.tsx';
import type { ViewProps } from '../view.ts';
import { TakeOutDialog } from './TakeOutDialog.tsx';
import { Warning } from './Warning.tsx';
import { WriteDialog } from './WriteDialog.tsx';

const useStyles = makeStyles({
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
  quiet: { color: tokens.colorNeutralForeground2 },
});

export function Writing({ state, session }: ViewProps) {
  const { words, fill } = useLanguage();
  const { writing: said } = words;
  const styles = useStyles();
  const [previewing, setPreviewing] = useState<'no' | 'first' | 'again'>('no');
  const [taking, setTaking] = useState<Taking | undefined>();
  const restoreFocus = useRestoreFocusTarget();
  const { checked, previous, written, behind, lost } = state;
  const any = checked.assessment.workbooks.some((w) => w.sheets.some((s) => s.records.some(isApplication)));
  const named = namesColumns(checked.settings);
  const takeOut = async (how: Taking['how']) => setTaking(await session.takeOut(how));
  return (
    <Section title={said.title}>
      <Body1 className={styles.quiet}>{written ? said.written : any ? said.text : said.nothing}</Body1>
      {lost.map(({ sheet, header }) => (
        <Warning key={`${sheet} ${header}`}>{fill(said.lost, { sheet, header })}</Warning>
      ))}
      {behind > 0 && <Warning>{fill(said.behind, { count: behind })}</Warning>}
      <div className={styles.buttons}>
        <Button
          data-testid="write-results"
          {...restoreFocus}
          disabled={!any}
          onClick={() => setPreviewing('first')}
        >
          {said.write}
        </Button>
        <Button
          data-testid="restore"
          disabled={previous.length === 0 && !named}
          onClick={() => void takeOut('restore')}
        >
          {said.restore}
        </Button>
        <Button data-testid="remove-marks" disabled={!written} onClick={() => void takeOut('remove')}>
          {said.remove}
        </Button>
      </div>
      {written && <Caption1 className={styles.quiet}>{said.takeOut}</Caption1>}
      {previewing !== 'no' && (
        <Dialog open onOpenChange={(_, { open }) => !open && setPreviewing('no')}>
          <WriteDialog
            key={previewing}
            state={state}
            session={session}
            again={previewing === 'again'}
            onConfirm={async (shown) => {
              setPreviewing('no');
              if (!(await session.write(shown))) setPreviewing('again');
            }}
          />
        </Dialog>
      )}
      {taking && (
        <Dialog open onOpenChange={(_, { open }) => !open && setTaking(undefined)}>
          <TakeOutDialog
            taking={taking}
            onConfirm={(over) => {
              setTaking(undefined);
              void session.takeOutAll(taking, over);
            }}
          />
        </Dialog>
      )}
    </Section>
  );
}
