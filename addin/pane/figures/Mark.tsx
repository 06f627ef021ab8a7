/** A word or two that set a row apart; it wraps where the pane is narrow, and never speaks by colour alone. */
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  mark: {
    display: 'inline-block',
    padding: '0 6px',
    border: '1px solid currentColor',
    borderRadius: tokens.borderRadiusMedium,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  plain: { color: tokens.colorNeutralForeground2 },
  warning: { color: tokens.colorStatusWarningForeground3 },
  danger: { color: tokens.colorStatusDangerForeground3 },
});

type Props = { readonly tone?: 'plain' | 'warning' | 'danger'; readonly children: string };

export function Mark({ tone = 'plain', children }: Props) {
  const styles = useStyles();
  return <span className={mergeClasses(styles.mark, styles[tone])}>{children}</span>;
}
