/** The year's report on sheets of its own: what will be made, whether it may replace, and what stands already. */
import { Button, Field, makeStyles, Select } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { isOwnSheet } from '../../../shared/workbook/own-columns.ts';
import { books } from '../../session/judge.ts';
import { planReport, reportYears, yearReportOf } from '../../session/report-plan.ts';
import { useLanguage } from '../context.tsx';
import { EmptyState } from '../EmptyState.tsx';
import { Section } from '../Section.tsx';
import type { ViewProps } from '../view.ts';
import { Choice } from './Choice.tsx';
import { Existing } from './Existing.tsx';
import { Outcome } from './Outcome.tsx';
import { PlannedSheets } from './PlannedSheets.tsx';
import { useReport } from './use-report.ts';

const useStyles = makeStyles({
  view: { display: 'flex', flexDirection: 'column', gap: '20px' },
  intro: { margin: 0 },
  make: { alignSelf: 'flex-start' },
});

export function ReportView({ state, session }: ViewProps) {
  const { words, language } = useLanguage();
  const styles = useStyles();
  const { report: said } = words.figures;
  const { assessment, grid } = state.checked;
  const years = useMemo(() => reportYears(assessment), [assessment]);
  const rounds = assessment.rounds.map((r) => r.year);
  const [chosen, setChosen] = useState<number | null>(null);
  const year = years.find((y) => y === chosen) ?? years.find((y) => rounds.includes(y)) ?? years[0];
  const plans = useMemo(
    () =>
      year === undefined
        ? []
        : planReport(yearReportOf(assessment, year, books, state.today), language, grid.date1904),
    [assessment, year, state.today, language, grid.date1904],
  );
  const report = useReport(plans, session);
  const existing = grid.sheets.filter(isOwnSheet).map((s) => s.name);
  if (year === undefined) return <EmptyState title={said.none} text={said.noneText} />;
  const present = plans.some((p) => existing.includes(p.name));
  return (
    <div className={styles.view}>
      <div>
        <p className={styles.intro}>{said.intro}</p>
        <p className={styles.intro}>{said.onlyThis}</p>
      </div>
      {years.length > 1 && (
        <Field label={said.year}>
          <Select value={year} onChange={(_, { value }) => setChosen(Number(value))}>
            {years.map((y) => (
              <option key={y} value={y}>
                {y}
              </option>
            ))}
          </Select>
        </Field>
      )}
      <Section title={said.sheets}>
        <PlannedSheets plans={plans} />
        <Button
          className={styles.make}
          appearance="primary"
          disabledFocusable={report.busy}
          onClick={report.begin}
        >
          {present ? said.makeAgain : said.make}
        </Button>
        <Choice report={report} year={year} />
        <Outcome report={report} />
      </Section>
      {existing.length > 0 && <Existing sheets={existing} report={report} />}
    </div>
  );
}
