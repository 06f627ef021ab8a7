/** Above every tab: what stands in the way, and for a screen reader that a check is done. */
import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  makeStyles,
  ProgressBar,
} from '@fluentui/react-components';
import type { Trouble } from '../excel/errors.ts';
import type { Session } from '../session/session.ts';
import { useLanguage } from './context.tsx';
import { verdictCounts } from './overview/counts.ts';
import { Spoken } from './Spoken.tsx';
import type { ViewProps } from './view.ts';

const useStyles = makeStyles({ progress: { height: '2px' } });

export function Status({ state, session }: ViewProps) {
  const { words, fill } = useLanguage();
  const styles = useStyles();
  const { status } = words.pane;
  return (
    <>
      <div className={styles.progress}>{state.busy && <ProgressBar aria-label={status.busy} />}</div>
      {state.trouble && <TroubleBar trouble={state.trouble} session={session} />}
      <Spoken live>
        {state.busy ? '' : fill(status.announced, verdictCounts(state.checked.assessment))}
      </Spoken>
    </>
  );
}

type TroubleProps = { readonly trouble: Trouble; readonly session: Session };

function TroubleBar({ trouble, session }: TroubleProps) {
  const { states, troubles } = useLanguage().words.pane;
  return (
    <MessageBar intent={trouble === 'unknown' ? 'error' : 'warning'} layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{troubles[trouble].title}.</MessageBarTitle> {troubles[trouble].text}
      </MessageBarBody>
      <MessageBarActions>
        <Button size="small" onClick={() => void session.checkAll()}>
          {states.tryAgain}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
