/** A grant: its shares, then what limits their sum. */
import type { GrantTrace } from '../../../../shared/allocation/trace.ts';
import { Clauses } from '../../Clauses.tsx';
import { useLanguage } from '../../context.tsx';
import { euros } from '../../figures/euros.ts';
import { LimitNode } from './LimitNode.tsx';
import { ShareNode } from './ShareNode.tsx';
import { Step, Tree } from './Tree.tsx';

export function GrantTree({ trace, sheet }: { readonly trace: GrantTrace; readonly sheet: string }) {
  const { words, fill, language } = useLanguage();
  return (
    <Tree>
      {trace.children.map((node) =>
        node.node === 'share' ? (
          <ShareNode key={node.pot} trace={node} sheet={sheet} />
        ) : (
          <LimitNode key={node.limit} trace={node} sharedCents={trace.sharedCents} />
        ),
      )}
      <Step>
        →{' '}
        <strong>{fill(words.figures.trace.grant, { grantCents: euros(trace.grantCents, language) })}</strong>
        <Clauses of={trace} />
      </Step>
    </Tree>
  );
}
