/** One area: from cells to points, from the pot to the value of a point, and from both to whole euros. */
import { useId, useState } from 'react';
import type { ShareTrace } from '../../../../shared/allocation/trace.ts';
import { formatNumber } from '../../../../shared/i18n/fill.ts';
import { Clauses } from '../../Clauses.tsx';
import { useLanguage } from '../../context.tsx';
import { Disclosure } from '../../figures/Disclosure.tsx';
import { euros, exact } from '../../figures/euros.ts';
import { CriterionNode } from './CriterionNode.tsx';
import { Branch, Step } from './Tree.tsx';

type Props = { readonly trace: ShareTrace; readonly sheet: string };

export function ShareNode({ trace, sheet }: Props) {
  const { words, language, soft } = useLanguage();
  const id = useId();
  const [open, setOpen] = useState(false);
  const { allocation } = words.figures;
  const { children: criteria, points, roundedCents } = trace;
  const [only] = criteria.length === 1 ? criteria : [];
  return (
    <Step>
      <Disclosure open={open} onToggle={() => setOpen(!open)} controls={id}>
        {soft(only?.label[language] ?? allocation.total)}: {formatNumber(points, language)}{' '}
        {allocation.pointsShort} → {euros(roundedCents, language)}
      </Disclosure>
      {open && (
        <Branch id={id}>
          {criteria.map((criterion) => (
            <CriterionNode key={criterion.id} trace={criterion} sheet={sheet} named={!only} />
          ))}
          <ShareSteps trace={trace} />
        </Branch>
      )}
    </Step>
  );
}

function ShareSteps({ trace }: { readonly trace: ShareTrace }) {
  const { words, fill, language } = useLanguage();
  const said = words.figures.trace;
  const { points, allPoints, sharedCents, pointValue, exactCents, roundedCents, rounding } = trace;
  const rounded = euros(roundedCents, language);
  const own = formatNumber(points, language);
  if (exactCents === null || pointValue === null)
    return (
      <Step>
        {fill(said.earlier, { roundedCents: rounded })}
        <Clauses of={trace} />
      </Step>
    );
  const value = exact(pointValue, language);
  const share = exact(exactCents, language);
  const pot = fill(said.pot, { potCents: euros(sharedCents, language), allPoints });
  return (
    <>
      <Step>
        {rounding.by === 'largestRemainder'
          ? `${pot} ${value.sign} ${fill(said.perPoint, { value: value.text })}`
          : fill(said.fixedValue, { value: value.text })}
        <Clauses of={trace} />
      </Step>
      <Step>
        → {fill(said.ofPot, { points: own, value: value.text })} {share.sign} {share.text}
      </Step>
      <Step>
        → {rounded}
        <Clauses of={rounding} />
      </Step>
    </>
  );
}
