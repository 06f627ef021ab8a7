/** What made the grant differ from the sum of its shares. */
import type { LimitTrace } from '../../../../shared/allocation/trace.ts';
import { Clauses } from '../../Clauses.tsx';
import { useLanguage } from '../../context.tsx';
import { euros } from '../../figures/euros.ts';
import { Step } from './Tree.tsx';

type Props = { readonly trace: LimitTrace; readonly sharedCents: number };

export function LimitNode({ trace, sharedCents }: Props) {
  const { words, fill, language } = useLanguage();
  const said = words.figures.trace;
  const { limit, bound, beforeCents, afterCents } = trace;
  const written = limit === 'threshold' ? bound : euros(bound, language);
  return (
    <>
      <Step>{fill(said.shares, { sharedCents: euros(sharedCents, language) })}</Step>
      <Step>
        {fill(said.limits[limit], { boundCents: written, bound: written })}
        {': '}
        {euros(beforeCents, language)} → {euros(afterCents, language)}
        <Clauses of={trace} />
      </Step>
    </>
  );
}
