/** The round's year, last day and appropriation: shown as read, corrected here, kept in the workbook. */
import { Caption1, makeStyles, tokens } from '@fluentui/react-components';
import type { Settings } from '../../../shared/workbook/settings.ts';
import type { Session } from '../../session/session.ts';
import type { Checked } from '../../session/state.ts';
import { useLanguage } from '../context.tsx';
import { Section } from '../Section.tsx';
import { RoundField } from './RoundField.tsx';
import { appropriationPart, deadlinePart, roundOf, yearPart } from './round.ts';

const useStyles = makeStyles({
  form: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(200px, 100%), 1fr))',
    gap: '12px',
    alignItems: 'start',
  },
  kept: { color: tokens.colorNeutralForeground2 },
});

export function RoundForm({ checked, session }: { readonly checked: Checked; readonly session: Session }) {
  const { words, fill } = useLanguage();
  const styles = useStyles();
  const { overview } = words.pane;
  const { year, years, deadline, appropriation } = roundOf(checked);
  const settle = (settings: Settings) => void session.settle(settings);
  const { settings } = checked;
  return (
    <Section title={overview.round}>
      <div className={styles.form}>
        <RoundField
          id="year"
          label={overview.year}
          basis={year}
          part={yearPart}
          missing={
            years.length > 1 ? fill(overview.yearSeveral, { years: years.map(String) }) : overview.yearMissing
          }
          wrong={overview.wrongYear}
          onSettle={(value) => settle(yearPart.settle(settings, value))}
        />
        <RoundField
          id="deadline"
          label={overview.deadline}
          basis={deadline}
          part={deadlinePart}
          missing={overview.deadlineMissing}
          wrong={overview.wrongDay}
          onSettle={(value) => settle(deadlinePart.settle(settings, value))}
        />
        <RoundField
          id="appropriation"
          label={overview.appropriation}
          unit={overview.euros}
          basis={appropriation}
          part={appropriationPart}
          missing={overview.appropriationMissing}
          wrong={overview.wrongMoney}
          onSettle={(value) => settle(appropriationPart.settle(settings, value))}
        />
      </div>
      <Caption1 className={styles.kept}>{overview.keptIn}</Caption1>
    </Section>
  );
}
