/** Words for a screen reader alone: what others see from colour, icon or place. */
import { makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  spoken: {
    position: 'absolute',
    margin: 0,
    width: '1px',
    height: '1px',
    overflow: 'hidden',
    clipPath: 'inset(50%)',
    whiteSpace: 'nowrap',
  },
});

type Props = {
  readonly children: ReactNode;
  readonly as?: 'span' | 'h1';
  /** Spoken when it changes. */
  readonly live?: boolean;
};

export function Spoken({ children, as: Element = 'span', live = false }: Props) {
  const { spoken } = useStyles();
  return (
    <Element className={spoken} {...(live && { role: 'status' })}>
      {children}
    </Element>
  );
}
