/** The round's money at a glance: the appropriation, the pot, what is given of it, and what is left and why. */
import { MessageBar, MessageBarBody, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { CellLink } from '../CellLink.tsx';
import { Clauses } from '../Clauses.tsx';
import { useLanguage } from '../context.tsx';
import { euros } from '../figures/euros.ts';
import { Section } from '../Section.tsx';
import { Leftover } from './Leftover.tsx';
import { appropriationCell, type RoundModel } from './round-model.ts';

const useStyles = makeStyles({
  list: { margin: 0, display: 'flex', flexDirection: 'column' },
  line: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'space-between',
    columnGap: '12px',
    padding: '5px 4px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  sum: {
    margin: '0 0 0 auto',
    fontVariantNumeric: 'tabular-nums',
    fontWeight: tokens.fontWeightSemibold,
  },
});

export function Terms({ model, file }: { readonly model: RoundModel; readonly file: string }) {
  const { words, fill, language, soft } = useLanguage();
  const styles = useStyles();
  const { allocation } = words.figures;
  const { round, book } = model;
  const pot = book.pots.find((p) => p.kind === round.kind);
  const source = appropriationCell(round, file);
  const open = round.counts.incomplete + round.counts.unclear;
  const over = round.unallocatedCents < 0;
  return (
    <Section
      title={fill(words.figures.roundName, { kind: soft(model.label[language]), year: String(round.year) })}
    >
      <dl className={styles.list}>
        <Line name={allocation.appropriation} sum={round.appropriationCents}>
          {source && (
            <CellLink sheet={source.sheet} cell={source.cell}>{`${source.sheet} ${source.cell}`}</CellLink>
          )}
        </Line>
        <Line name={allocation.pot} sum={round.potCents}>
          {pot && (
            <>
              {typeof pot.share === 'number' && fill('{share}\u00a0%', { share: pot.share })}
              <Clauses of={pot} />
            </>
          )}
        </Line>
        <Line name={allocation.awarded} sum={round.awardedCents} />
        <Line name={over ? allocation.over : allocation.left} sum={Math.abs(round.unallocatedCents)} />
      </dl>
      {round.provisional && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{fill(allocation.provisional, { count: open })}</MessageBarBody>
        </MessageBar>
      )}
      <Leftover model={model} />
    </Section>
  );
}

type LineProps = { readonly name: string; readonly sum: number; readonly children?: ReactNode };

function Line({ name, sum, children }: LineProps) {
  const { language } = useLanguage();
  const styles = useStyles();
  return (
    <div className={styles.line}>
      <dt>
        {name} {children}
      </dt>
      <dd className={styles.sum}>{euros(sum, language)}</dd>
    </div>
  );
}
