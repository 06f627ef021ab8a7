/** A criterion: the cells it reads, the points they reach, and what stands before or after them. */
import type {
  CriterionTrace,
  GateTrace,
  MultiplierTrace,
  ScaleTrace,
} from '../../../../shared/allocation/trace.ts';
import { Clauses } from '../../Clauses.tsx';
import { useLanguage } from '../../context.tsx';
import { FactLine, useFigure } from './FactLine.tsx';
import { Step } from './Tree.tsx';

type Props = { readonly trace: CriterionTrace; readonly sheet: string; readonly named: boolean };

export function CriterionNode({ trace, sheet, named }: Props) {
  const { language } = useLanguage();
  const [scale] = trace.children;
  const changed = scale?.node === 'scale' && scale.points !== trace.points;
  return (
    <>
      {named && (
        <Step>
          <strong>{trace.label[language]}</strong>
        </Step>
      )}
      {trace.children.map((node) => {
        const key = `${node.node} ${node.children[0]?.fact}`;
        if (node.node === 'scale') return <ScaleNode key={key} trace={node} sheet={sheet} />;
        if (node.node === 'gate') return <GateNode key={key} trace={node} sheet={sheet} />;
        return <MultiplierNode key={key} trace={node} sheet={sheet} />;
      })}
      {changed && (
        <Step>
          → <Points points={trace.points} />
        </Step>
      )}
    </>
  );
}

function Points({ points }: { readonly points: number | null }) {
  const { words, fill } = useLanguage();
  const { trace } = words.figures;
  if (points === null) return trace.noPoints;
  return points === 1 ? trace.onePoint : fill(trace.points, { points });
}

function ScaleNode({ trace, sheet }: { readonly trace: ScaleTrace; readonly sheet: string }) {
  const { words, fill } = useLanguage();
  const figure = useFigure();
  const { next, children, points } = trace;
  const [read] = children;
  return (
    <>
      {children.map((fact) => (
        <Step key={fact.fact}>
          <FactLine trace={fact} sheet={sheet} />
        </Step>
      ))}
      <Step>
        → <Points points={points} />
        <Clauses of={trace} />
      </Step>
      {next && read && (
        <Step aside>
          {fill(words.figures.trace.next, { from: figure(read.fact, next.from), points: next.points })}
        </Step>
      )}
    </>
  );
}

function GateNode({ trace, sheet }: { readonly trace: GateTrace; readonly sheet: string }) {
  const { words, fill } = useLanguage();
  const figure = useFigure();
  const [read] = trace.children;
  return (
    read && (
      <>
        <Step>
          <FactLine trace={read} sheet={sheet} />
        </Step>
        <Step>
          {fill(words.figures.trace.gate[trace.state], { atLeast: figure(read.fact, trace.atLeast) })}
          <Clauses of={trace} />
        </Step>
      </>
    )
  );
}

function MultiplierNode({ trace, sheet }: { readonly trace: MultiplierTrace; readonly sheet: string }) {
  const { words, fill } = useLanguage();
  const [read] = trace.children;
  return (
    <Step>
      {read && <FactLine trace={read} sheet={sheet} />}{' '}
      {read?.value === true && fill(words.figures.trace.multiplier, { factor: trace.factor })}
      <Clauses of={trace} />
    </Step>
  );
}
