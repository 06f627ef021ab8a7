/** The first tab: how the applications stand, what the round rests on, what to do next, what was read. */
import { Button, Caption1, makeStyles } from '@fluentui/react-components';
import { ArrowSync20Regular } from '@fluentui/react-icons/svg/arrow-sync';
import { isGrantKind } from '../../../shared/rulebook/grant-kind.ts';
import { useLanguage } from '../context.tsx';
import { EmptyState } from '../EmptyState.tsx';
import { allFindings } from '../findings/collect.ts';
import type { ReadyState, TabProps } from '../view.ts';
import { Writing } from '../writing/Writing.tsx';
import { PreCheck } from './PreCheck.tsx';
import { RoundForm } from './RoundForm.tsx';
import { MissingRules, Rules } from './Rules.tsx';
import { Sheets } from './Sheets.tsx';
import { Verdicts, VerdictsInLine } from './Verdicts.tsx';

const useStyles = makeStyles({
  view: { display: 'flex', flexDirection: 'column', gap: '20px' },
  check: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '8px' },
});

export function OverviewView({ state, session, onOpen }: TabProps) {
  const { words } = useLanguage();
  const styles = useStyles();
  const { checked } = state;
  const recognised = checked.reading.sheets.some((s) => s.kind !== null);
  const applications = checked.reading.sheets.some((s) => isGrantKind(s.kind));
  const found = allFindings(checked.assessment).length;
  return (
    <div className={styles.view}>
      {applications && <Verdicts checked={checked} />}
      <MissingRules checked={checked} />
      <div className={styles.check}>
        <Button
          appearance="primary"
          icon={<ArrowSync20Regular />}
          data-testid="check-all"
          onClick={() => void session.checkAll()}
        >
          {words.pane.overview.checkAll}
        </Button>
        {found > 0 && (
          <Button data-testid="open-findings" onClick={() => onOpen('findings')}>
            {`${words.pane.tabs.findings} (${found})`}
          </Button>
        )}
        <LastCheck state={state} />
      </div>
      {!recognised && <EmptyState title={words.pane.states.empty} text={words.pane.states.emptyText} />}
      {applications && <RoundForm checked={checked} session={session} />}
      {applications && <Writing state={state} session={session} />}
      <Sheets checked={checked} />
      <PreCheck checked={checked} />
      <Rules checked={checked} />
      {!applications && <VerdictsInLine checked={checked} />}
    </div>
  );
}

function LastCheck({ state }: { readonly state: ReadyState }) {
  const { words, fill } = useLanguage();
  if (state.checkedAt === null) return null;
  return <Caption1>{fill(words.pane.status.checkedAt, { time: clockTime(state.checkedAt) })}</Caption1>;
}

function clockTime(milliseconds: number): string {
  const time = new Date(milliseconds);
  return `${time.getHours()}:${String(time.getMinutes()).padStart(2, '0')}`;
}
