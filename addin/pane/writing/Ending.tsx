/** Columns that were named before and are not any more: what they get back, and what they cannot. */
import type { GivingBack } from '../../session/giving-back.ts';
import { useLanguage } from '../context.tsx';
import { Warning } from './Warning.tsx';

export function Ending({ ending }: { readonly ending: GivingBack }) {
  const { words, fill } = useLanguage();
  const { writing: said } = words;
  const back = ending.returns.reduce((sum, { cells }) => sum + cells.length, 0);
  const lost = ending.lost.reduce((sum, { cells }) => sum + cells, 0);
  return (
    <>
      {back > 0 && <span>{fill(said.ending, { count: back })}</span>}
      {ending.changed.length > 0 && (
        <Warning>{fill(said.endingChanged, { cells: ending.changed.map((c) => c.cell) })}</Warning>
      )}
      {lost > 0 && <Warning>{fill(said.endingLost, { count: lost })}</Warning>}
    </>
  );
}
