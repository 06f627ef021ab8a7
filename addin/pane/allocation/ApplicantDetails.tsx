/** Why this sum: what makes it conditional, then the tree from cells to points to euros. */
import { makeStyles } from '@fluentui/react-components';
import type { Application } from '../../../shared/assessment.ts';
import { message } from '../../../shared/i18n/message.ts';
import { isConditional } from '../../../shared/report/tables/applications.ts';
import { CellLink } from '../CellLink.tsx';
import { useLanguage } from '../context.tsx';
import { Proposal } from './Proposal.tsx';
import type { RoundModel } from './round-model.ts';
import { GrantTree } from './trace/GrantTree.tsx';

const useStyles = makeStyles({
  details: { display: 'flex', flexDirection: 'column', gap: '6px', padding: '4px 2px' },
  notes: { margin: 0, paddingLeft: '18px' },
});

type Props = { readonly application: Application; readonly model: RoundModel };

export function ApplicantDetails({ application, model }: Props) {
  const { words, fill, language, names, soft } = useLanguage();
  const styles = useStyles();
  const { allocation } = words.figures;
  const { source, verdict } = application;
  // Missing papers have a line of their own.
  const barriers = application.findings.filter(
    (f) => f.severity === 'error' && !/^(attachment|statement)\./.test(f.code),
  );
  const trace = model.explain(application);
  return (
    <div className={styles.details}>
      <span>
        <CellLink sheet={source.sheet} cell={source.cell}>{`${source.sheet} ${source.cell}`}</CellLink>
      </span>
      {isConditional(application) && (
        <span>{fill(allocation.conditionalWhy, { verdict: words.terms.verdicts[verdict] })}</span>
      )}
      <Papers application={application} />
      {verdict === 'ineligible' && <span>{allocation.ineligibleWhy}</span>}
      {verdict !== 'ready' && barriers.length > 0 && (
        <ul className={styles.notes}>
          {barriers.map((finding) => (
            <li key={`${finding.code} ${finding.cell}`}>{soft(message(finding, language, names))}</li>
          ))}
        </ul>
      )}
      {trace && <GrantTree trace={trace} sheet={source.sheet} />}
      {model.scheme.model === 'discretionary' && verdict !== 'ineligible' && (
        <Proposal application={application} scheme={model.scheme} />
      )}
    </div>
  );
}

function Papers({ application }: { readonly application: Application }) {
  const { words, fill, name } = useLanguage();
  const { allocation } = words.figures;
  const { missing, promised } = application.attachments;
  return (
    <>
      {missing.length > 0 && <span>{fill(allocation.missing, { fields: missing.map(name) })}</span>}
      {promised.length > 0 && <span>{fill(allocation.promised, { fields: promised.map(name) })}</span>}
    </>
  );
}
