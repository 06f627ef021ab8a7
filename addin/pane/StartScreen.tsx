/** Before the first check: it is under way, it could not be made, or this is not Excel at all. */
import { Button, MessageBar, MessageBarBody, makeStyles, Title3 } from '@fluentui/react-components';
import type { Session } from '../session/session.ts';
import type { State } from '../session/state.ts';
import { useLanguage } from './context.tsx';
import { Waiting } from './Waiting.tsx';

const useStyles = makeStyles({
  page: { padding: '16px', display: 'flex', flexDirection: 'column', gap: '16px', alignItems: 'flex-start' },
  waiting: { alignSelf: 'center', paddingTop: '15vh' },
});

export function StartScreen({ state, session }: { readonly state: State; readonly session: Session }) {
  const { states, troubles } = useLanguage().words.pane;
  const styles = useStyles();
  if (state.phase === 'elsewhere')
    return (
      <main className={styles.page}>
        <Title3 as="h1">Avustuskirja</Title3>
        <p>{states.elsewhere}</p>
      </main>
    );
  if (state.phase === 'failed' && state.trouble)
    return (
      <main className={styles.page}>
        <Title3 as="h1">{states.failed}</Title3>
        <MessageBar intent={state.trouble === 'unknown' ? 'error' : 'warning'} layout="multiline">
          <MessageBarBody>
            <strong>{troubles[state.trouble].title}.</strong> {troubles[state.trouble].text}
          </MessageBarBody>
        </MessageBar>
        <Button appearance="primary" data-testid="check-all" onClick={() => void session.checkAll()}>
          {states.tryAgain}
        </Button>
      </main>
    );
  return (
    <main className={styles.page}>
      <div className={styles.waiting} role="status">
        <Waiting text={states.checking} />
      </div>
    </main>
  );
}
