/** One finding: how serious, in a sentence, where. A click or Enter selects its cell. */
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ErrorCircle16Filled } from '@fluentui/react-icons/svg/error-circle';
import { Info16Regular } from '@fluentui/react-icons/svg/info';
import { Warning16Filled } from '@fluentui/react-icons/svg/warning';
import type { ReactNode } from 'react';
import type { Severity } from '../../../shared/findings/codes.ts';
import { message } from '../../../shared/i18n/message.ts';
import { goTo } from '../CellLink.tsx';
import { useLanguage } from '../context.tsx';
import { Spoken } from '../Spoken.tsx';
import type { Found } from './collect.ts';

const useStyles = makeStyles({
  item: {
    display: 'grid',
    gridTemplateColumns: '20px 1fr',
    gap: '2px 6px',
    width: '100%',
    padding: '6px 4px',
    margin: 0,
    border: 0,
    borderRadius: tokens.borderRadiusMedium,
    background: 'none',
    color: 'inherit',
    font: 'inherit',
    textAlign: 'left',
    overflowWrap: 'anywhere',
  },
  link: {
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  icon: { display: 'flex', paddingTop: '2px' },
  place: { gridColumn: 2, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  error: { color: tokens.colorStatusDangerForeground1 },
  warning: { color: tokens.colorStatusWarningForeground3 },
  info: { color: tokens.colorNeutralForeground2 },
});

const icons: Readonly<Record<Severity, ReactNode>> = {
  error: <ErrorCircle16Filled aria-hidden />,
  warning: <Warning16Filled aria-hidden />,
  info: <Info16Regular aria-hidden />,
};

type Props = {
  readonly found: Found;
  /** The row stands above already. */
  readonly ofRow: boolean;
  /** The clause stands above already. */
  readonly ofClause: boolean;
};

export function FindingItem({ found, ofRow, ofClause }: Props) {
  const { words, language, names, fill, soft } = useLanguage();
  const styles = useStyles();
  const { finding, record, sheet } = found;
  const { code, severity, cell, citation } = finding;
  const target = cell ?? record?.source.cell ?? (sheet && 'A1');
  const place = [
    ofRow ? cell : [sheet, cell].filter(Boolean).join(' '),
    !ofClause && citation && fill(words.pane.findings.clause, { citation }),
  ].filter(Boolean);
  const data = {
    'data-testid': 'finding',
    'data-code': code,
    'data-sheet': finding.sheet ?? sheet ?? '',
    'data-cell': cell ?? '',
  };
  const content = (
    <>
      <span className={mergeClasses(styles.icon, styles[severity])} title={words.terms.severities[severity]}>
        {icons[severity]}
      </span>
      <span>
        <Spoken>{words.terms.severities[severity]}: </Spoken>
        {!ofRow && record?.name && <strong>{record.name}: </strong>}
        {soft(message(finding, language, names))}
      </span>
      {place.length > 0 && <span className={styles.place}>{place.join(' · ')}</span>}
    </>
  );
  if (!sheet || !target)
    return (
      <div className={styles.item} {...data}>
        {content}
      </div>
    );
  return (
    <button
      type="button"
      className={mergeClasses(styles.item, styles.link)}
      onClick={() => goTo(finding.sheet ?? sheet, target)}
      {...data}
    >
      {content}
    </button>
  );
}
