/** Nothing to show, said as a fact with what to do about it. */
import { Body1, makeStyles, Subtitle2, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  box: {
    '& h2': { margin: 0 },
    display: 'flex',
    flexDirection: 'column',
    gap: '8px',
    alignItems: 'flex-start',
    padding: '16px',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
    border: `1px solid ${tokens.colorTransparentStroke}`,
  },
});

type Props = { readonly title: string; readonly text?: string; readonly children?: ReactNode };

export function EmptyState({ title, text, children }: Props) {
  const styles = useStyles();
  return (
    <div className={styles.box}>
      <Subtitle2 as="h2">{title}</Subtitle2>
      {text && <Body1>{text}</Body1>}
      {children}
    </div>
  );
}
