/** A button that opens what stands below it; a screen reader hears whether it is open. */
import { makeStyles, tokens } from '@fluentui/react-components';
import { ChevronDown16Regular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronRight16Regular } from '@fluentui/react-icons/svg/chevron-right';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  button: {
    display: 'inline-flex',
    alignItems: 'flex-start',
    gap: '4px',
    width: '100%',
    minHeight: '24px',
    padding: '1px 0',
    border: 'none',
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: 'transparent',
    color: 'inherit',
    font: 'inherit',
    textAlign: 'left',
    cursor: 'pointer',
    ':hover': { color: tokens.colorBrandForegroundLink },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
  icon: { flexShrink: 0, marginTop: '2px' },
});

type Props = {
  readonly open: boolean;
  readonly onToggle: () => void;
  /** Id of what it opens; it is in the page only while open. */
  readonly controls: string;
  readonly children: ReactNode;
};

export function Disclosure({ open, onToggle, controls, children }: Props) {
  const styles = useStyles();
  const Icon = open ? ChevronDown16Regular : ChevronRight16Regular;
  return (
    <button
      type="button"
      className={styles.button}
      aria-expanded={open}
      aria-controls={open ? controls : undefined}
      onClick={onToggle}
    >
      <Icon className={styles.icon} aria-hidden />
      <span>{children}</span>
    </button>
  );
}
