/** Before results are taken out: what the official has changed since, and what has no place to go back to. */
import {
  Button,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  DialogTrigger,
  makeStyles,
} from '@fluentui/react-components';
import type { Taking } from '../../session/writing.ts';
import { useLanguage } from '../context.tsx';
import { useSmallScreen } from '../small-screen.ts';
import { ChangeTable } from './ChangeTable.tsx';
import { Warning } from './Warning.tsx';

const useStyles = makeStyles({ content: { display: 'flex', flexDirection: 'column', gap: '12px' } });

type Props = { readonly taking: Taking; readonly onConfirm: (over: boolean) => void };

export function TakeOutDialog({ taking, onConfirm }: Props) {
  const { words, fill } = useLanguage();
  const styles = useStyles();
  const screen = useSmallScreen();
  const { writing: said, pane } = words;
  const { changed, lost } = taking.back;
  const titleOf = (sheet: string, id: string) =>
    taking.plans.find((p) => p.sheet === sheet)?.results.find((r) => r.id === id)?.title ?? id;
  return (
    <DialogSurface className={screen.surface}>
      <DialogBody className={screen.body}>
        <DialogTitle>{said.restoreTitle}</DialogTitle>
        <DialogContent className={styles.content}>
          {lost.map(({ sheet, id, cells }) => (
            <Warning key={`${sheet} ${id}`}>
              {fill(said.restoreLost, { sheet, title: titleOf(sheet, id), count: cells })}
            </Warning>
          ))}
          {changed.length > 0 && (
            <>
              <span>{said.restoreChanged}</span>
              <ChangeTable
                label={said.restoreTitle}
                nowNext={[said.before, said.previous]}
                lines={changed.map(({ cell, title, now, before }) => ({ cell, title, now, next: before }))}
              />
            </>
          )}
        </DialogContent>
        <DialogActions className={screen.actions}>
          <Button appearance="primary" data-testid="restore-others" onClick={() => onConfirm(false)}>
            {changed.length > 0 ? said.restoreOthers : said.goOn}
          </Button>
          {changed.length > 0 && (
            <Button data-testid="restore-all" onClick={() => onConfirm(true)}>
              {said.restoreAll}
            </Button>
          )}
          <DialogTrigger disableButtonEnhancement>
            <Button>{pane.cancel}</Button>
          </DialogTrigger>
        </DialogActions>
      </DialogBody>
    </DialogSurface>
  );
}
