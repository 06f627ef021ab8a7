/** One project: name, period as precise as it was written, budget; what is imprecise or partial in words. */
import { Caption1, makeStyles } from '@fluentui/react-components';
import type { ProjectRecord } from '../../../shared/assessment.ts';
import { periodText } from '../../../shared/projects/period-text.ts';
import { useLanguage } from '../context.tsx';
import { Disclosure } from '../figures/Disclosure.tsx';
import { Mark } from '../figures/Mark.tsx';
import { useTableStyles } from '../figures/table-styles.ts';
import { ProjectDetails } from './ProjectDetails.tsx';

const useStyles = makeStyles({
  below: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '4px 6px', paddingLeft: '20px' },
});

type Props = {
  readonly project: ProjectRecord;
  readonly total: string;
  readonly share: string;
  readonly open: boolean;
  readonly detailsId: string;
  readonly onToggle: () => void;
};

export function ProjectRow({ project, total, share, open, detailsId, onToggle }: Props) {
  const { words, fill, language } = useLanguage();
  const styles = useTableStyles();
  const own = useStyles();
  const { projects: said } = words.figures;
  const { periodPrecision, cityShareYear, start } = project;
  return (
    <>
      <tr>
        <th scope="row">
          <Disclosure open={open} onToggle={onToggle} controls={detailsId}>
            {project.name ?? said.unnamed}
          </Disclosure>
          <span className={own.below}>
            <Caption1>{start ? periodText(project, language) : said.noPeriod}</Caption1>
            {periodPrecision === 'month' && <Mark>{said.month}</Mark>}
            {periodPrecision === 'year' && <Mark>{said.yearly}</Mark>}
            {cityShareYear && (
              <Mark tone="warning">{fill(said.oneYear, { years: Object.keys(cityShareYear) })}</Mark>
            )}
          </span>
        </th>
        <td className="number" data-column={said.total}>
          {project.totalCents === null ? said.noBudget : total}
        </td>
        <td className={`number ${styles.wide}`}>{share}</td>
      </tr>
      {open && (
        <tr>
          <td id={detailsId} colSpan={3}>
            <ProjectDetails project={project} />
          </td>
        </tr>
      )}
    </>
  );
}
