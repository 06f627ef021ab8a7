/** One applicant: the grant, in words whether it is conditional, and, opened, how it came about. */
import { makeStyles, tokens } from '@fluentui/react-components';
import type { Application } from '../../../shared/assessment.ts';
import { isConditional } from '../../../shared/report/tables/applications.ts';
import { useLanguage } from '../context.tsx';
import { Disclosure } from '../figures/Disclosure.tsx';
import { Mark } from '../figures/Mark.tsx';
import { useTableStyles } from '../figures/table-styles.ts';
import { ApplicantDetails } from './ApplicantDetails.tsx';
import type { FigureColumn } from './columns.ts';
import type { RoundModel } from './round-model.ts';

const useStyles = makeStyles({
  state: { display: 'flex', flexWrap: 'wrap', gap: '4px', paddingLeft: '20px' },
  details: { backgroundColor: tokens.colorNeutralBackground2 },
});

type Props = {
  readonly application: Application;
  readonly model: RoundModel;
  readonly columns: readonly FigureColumn[];
  readonly grant: string;
  readonly open: boolean;
  readonly detailsId: string;
  readonly onToggle: () => void;
};

export function ApplicantRow({ application, model, columns, grant, open, detailsId, onToggle }: Props) {
  const { words } = useLanguage();
  const styles = useTableStyles();
  const own = useStyles();
  const { figures, terms } = words;
  const { name, verdict } = application;
  return (
    <>
      <tr>
        <th scope="row">
          <Disclosure open={open} onToggle={onToggle} controls={detailsId}>
            {name ?? figures.nameless}
          </Disclosure>
          {verdict !== 'ready' && (
            <span className={own.state}>
              <Mark tone={verdict === 'ineligible' ? 'danger' : 'warning'}>{terms.verdicts[verdict]}</Mark>
              {isConditional(application) && <Mark tone="warning">{figures.allocation.conditional}</Mark>}
            </span>
          )}
        </th>
        {columns.map((column) => (
          <td key={column.id} className={`number ${styles.wide}`}>
            {column.value(application)}
            {column.below && <span className={styles.below}>{column.below(application)}</span>}
          </td>
        ))}
        <td className="number" data-column={figures.allocation.grant}>
          {grant}
        </td>
      </tr>
      {open && (
        <tr>
          <td id={detailsId} colSpan={columns.length + 2} className={own.details}>
            <ApplicantDetails application={application} model={model} />
          </td>
        </tr>
      )}
    </>
  );
}
