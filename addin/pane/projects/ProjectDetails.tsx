/** The rest of a project's row, and its sums by year. */
import { makeStyles, tokens } from '@fluentui/react-components';
import type { ProjectRecord } from '../../../shared/assessment.ts';
import { formatNumber } from '../../../shared/i18n/fill.ts';
import { CellLink } from '../CellLink.tsx';
import { useLanguage } from '../context.tsx';
import { euros } from '../figures/euros.ts';
import { yearsOf } from './project-model.ts';
import { YearTable } from './YearTable.tsx';

const useStyles = makeStyles({
  details: {
    display: 'flex',
    flexDirection: 'column',
    gap: '6px',
    padding: '6px 4px',
    backgroundColor: tokens.colorNeutralBackground2,
  },
  list: {
    margin: 0,
    display: 'grid',
    gridTemplateColumns: 'fit-content(50%) minmax(0, 1fr)',
    gap: '2px 10px',
  },
  pair: { display: 'contents' },
  value: { margin: 0 },
  name: { color: tokens.colorNeutralForeground2 },
});

export function ProjectDetails({ project }: { readonly project: ProjectRecord }) {
  const { words, language } = useLanguage();
  const styles = useStyles();
  const { projects: said } = words.figures;
  const { source, cityShareCents, cityShareYear, lead, funding, staffYears, summary } = project;
  const oneYear = Object.entries(cityShareYear ?? {}).map(
    ([year, sum]) => `${year}: ${euros(sum, language)}`,
  );
  const share = cityShareCents === null ? oneYear.join(', ') : euros(cityShareCents, language);
  const lines: readonly [string, string | null][] = [
    [said.share, share],
    [said.lead, lead],
    [said.funding, funding],
    [said.staff, staffYears === null ? null : formatNumber(staffYears, language)],
  ];
  const years = yearsOf(project);
  return (
    <div className={styles.details}>
      <span>
        <CellLink sheet={source.sheet} cell={source.cell}>{`${source.sheet} ${source.cell}`}</CellLink>
      </span>
      <dl className={styles.list}>
        {lines.map(
          ([name, value]) =>
            value && (
              <div key={name} className={styles.pair}>
                <dt className={styles.name}>{name}</dt>
                <dd className={styles.value}>{value}</dd>
              </div>
            ),
        )}
      </dl>
      {summary && <span>{summary}</span>}
      {years.length > 0 && <YearTable years={years} />}
    </div>
  );
}
