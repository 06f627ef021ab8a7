/** Words for a screen reader alone: what others see from colour, icon or place. */
import { makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  spoken: {
    position: 'absolute',
    width: '1px',
    height: '1px',
    overflow: 'hidden',
    clipPath: 'inset(50%)',
    whiteSpace: 'nowrap',
  },
});

/** `live`: spoken when it changes. */
export function Spoken({
  children,
  live = false,
}: {
  readonly children: ReactNode;
  readonly live?: boolean;
}) {
  const { spoken } = useStyles();
  return (
    <span className={spoken} {...(live && { role: 'status' })}>
      {children}
    </span>
  );
}
