/** A discretionary grant (T29): the official's proposal, held to the sum applied for where the rules say so. */
import type { Application } from '../../../shared/assessment.ts';
import type { DiscretionaryScheme } from '../../../shared/rulebook/schema/allocation.ts';
import { CellLink } from '../CellLink.tsx';
import { Clauses } from '../Clauses.tsx';
import { useLanguage } from '../context.tsx';
import { euros } from '../figures/euros.ts';
import { cellOf } from './round-model.ts';
import { Step, Tree } from './trace/Tree.tsx';

type Props = { readonly application: Application; readonly scheme: DiscretionaryScheme };

export function Proposal({ application, scheme }: Props) {
  const { words, fill, language } = useLanguage();
  const { allocation, trace } = words.figures;
  const { proposedCents, appliedCents, grantCents } = application;
  if (proposedCents === null)
    return (
      <span>
        {allocation.noProposal} <Clauses of={scheme} />
      </span>
    );
  const capped = scheme.cap && appliedCents !== null && proposedCents > appliedCents;
  return (
    <Tree>
      <Step>
        {fill(allocation.proposal, { proposedCents: euros(proposedCents, language) })}{' '}
        <Cell of={application} field="proposal" />
        <Clauses of={scheme} />
      </Step>
      {capped && scheme.cap && (
        <Step>
          {fill(trace.limits.cap, { boundCents: euros(appliedCents, language) })}{' '}
          <Cell of={application} field="applied" />
          <Clauses of={scheme.cap} />
        </Step>
      )}
      {grantCents !== null && (
        <Step>
          → <strong>{fill(trace.grant, { grantCents: euros(grantCents, language) })}</strong>
        </Step>
      )}
    </Tree>
  );
}

type CellProps = { readonly of: Application; readonly field: 'proposal' | 'applied' };

function Cell({ of, field }: CellProps) {
  const cell = cellOf(of, field);
  return cell && <CellLink sheet={of.source.sheet} cell={cell} />;
}
