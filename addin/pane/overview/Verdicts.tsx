/** How many applications can be processed, and how many wait for something. */
import { Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { CheckmarkCircle20Regular } from '@fluentui/react-icons/svg/checkmark-circle';
import { DismissCircle20Regular } from '@fluentui/react-icons/svg/dismiss-circle';
import { DocumentError20Regular } from '@fluentui/react-icons/svg/document-error';
import { QuestionCircle20Regular } from '@fluentui/react-icons/svg/question-circle';
import type { ReactNode } from 'react';
import { type Verdict, verdicts } from '../../../shared/assessment.ts';
import type { Checked } from '../../session/state.ts';
import { useLanguage } from '../context.tsx';
import { Section } from '../Section.tsx';
import { verdictCounts } from './counts.ts';

const useStyles = makeStyles({
  tiles: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(125px, 1fr))',
    gap: '8px',
    margin: 0,
  },
  tile: {
    padding: '8px 10px',
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  name: { display: 'flex', alignItems: 'center', gap: '6px' },
  icon: { display: 'flex', flexShrink: 0 },
  number: {
    margin: 0,
    fontSize: tokens.fontSizeHero700,
    lineHeight: tokens.lineHeightHero700,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: 'tabular-nums',
  },
  hint: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  quiet: { color: tokens.colorNeutralForeground2 },
  ready: { color: tokens.colorStatusSuccessForeground1 },
  incomplete: { color: tokens.colorStatusWarningForeground3 },
  unclear: { color: tokens.colorBrandForeground1 },
  ineligible: { color: tokens.colorStatusDangerForeground1 },
});

const icons: Readonly<Record<Verdict, ReactNode>> = {
  ready: <CheckmarkCircle20Regular />,
  incomplete: <DocumentError20Regular />,
  unclear: <QuestionCircle20Regular />,
  ineligible: <DismissCircle20Regular />,
};

export function Verdicts({ checked }: { readonly checked: Checked }) {
  const { overview } = useLanguage().words.pane;
  const styles = useStyles();
  const counts = verdictCounts(checked.assessment);
  return (
    <Section title={overview.verdicts}>
      <dl className={styles.tiles}>
        {verdicts.map((verdict) => (
          <div key={verdict} className={styles.tile}>
            <dt className={styles.name}>
              <span className={`${styles.icon} ${styles[verdict]}`} aria-hidden>
                {icons[verdict]}
              </span>
              {overview.verdictNames[verdict]}
            </dt>
            <dd className={styles.number} data-testid={`verdict-${verdict}`}>
              {counts[verdict]}
            </dd>
            <dd className={styles.hint}>{overview.verdictHints[verdict]}</dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}

/** Of a workbook that is kept for something else. */
export function VerdictsInLine({ checked }: { readonly checked: Checked }) {
  const { overview } = useLanguage().words.pane;
  const styles = useStyles();
  const counts = verdictCounts(checked.assessment);
  return (
    <Caption1 className={styles.quiet}>
      {overview.verdicts}:{' '}
      {verdicts.map((verdict, index) => (
        <span key={verdict}>
          {index > 0 && ', '}
          {overview.verdictNames[verdict].toLowerCase()}{' '}
          <span data-testid={`verdict-${verdict}`}>{counts[verdict]}</span>
        </span>
      ))}
    </Caption1>
  );
}
