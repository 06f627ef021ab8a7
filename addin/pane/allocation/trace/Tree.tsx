/** The frame of an explanation: steps one below the other, those of a part set in under it. */
import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  tree: { margin: 0, padding: 0, listStyle: 'none' },
  branch: {
    margin: '2px 0 4px 7px',
    padding: '0 0 0 12px',
    listStyle: 'none',
    borderLeft: `1px solid ${tokens.colorNeutralStroke1}`,
  },
  step: { padding: '2px 0', fontVariantNumeric: 'tabular-nums' },
});

export function Tree({ children }: { readonly children: ReactNode }) {
  return <ul className={useStyles().tree}>{children}</ul>;
}

export function Branch({ id, children }: { readonly id?: string; readonly children: ReactNode }) {
  return (
    <ul id={id} className={useStyles().branch}>
      {children}
    </ul>
  );
}

export function Step({ children }: { readonly children: ReactNode }) {
  return <li className={useStyles().step}>{children}</li>;
}
