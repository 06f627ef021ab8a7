/** The sheets that the report will have, with what is on each. */
import { Caption1, makeStyles } from '@fluentui/react-components';
import type { ReportSheetPlan } from '../../session/report-plan.ts';
import { useLanguage } from '../context.tsx';
import { useTableStyles } from '../figures/table-styles.ts';

const useStyles = makeStyles({
  list: { margin: 0, paddingLeft: '20px', display: 'flex', flexDirection: 'column', gap: '2px' },
});

export function PlannedSheets({ plans }: { readonly plans: readonly ReportSheetPlan[] }) {
  const { words, fill } = useLanguage();
  const own = useStyles();
  const styles = useTableStyles();
  const { report } = words.figures;
  return (
    <ol className={own.list}>
      {plans.map(({ name, charts }) => (
        <li key={name}>
          {name}{' '}
          {charts.length > 0 && (
            <Caption1 className={styles.quiet}>{fill(report.charts, { charts: charts.length })}</Caption1>
          )}
        </li>
      ))}
    </ol>
  );
}
