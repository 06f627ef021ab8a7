/** The frame of an explanation: steps one below the other, those of a part set in under it. */
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  tree: { margin: 0, padding: 0, listStyle: 'none' },
  branch: {
    margin: '2px 0 4px 7px',
    padding: '0 0 0 12px',
    listStyle: 'none',
    borderLeft: `1px solid ${tokens.colorNeutralStroke1}`,
  },
  aside: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
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

/** `aside`: not a step of the calculation but a remark on it. */
export function Step({ aside, children }: { readonly aside?: true; readonly children: ReactNode }) {
  const styles = useStyles();
  return <li className={mergeClasses(styles.step, aside && styles.aside)}>{children}</li>;
}
