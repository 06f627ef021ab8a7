/** The allocation of each round: what there was to share, to whom it goes, what is left, and why. */
import { Button, Field, makeStyles, Select } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { isApplication } from '../../../shared/assessment.ts';
import { message } from '../../../shared/i18n/message.ts';
import { books } from '../../session/judge.ts';
import { BookProvider } from '../Clauses.tsx';
import { useLanguage } from '../context.tsx';
import { EmptyState } from '../EmptyState.tsx';
import type { TabProps } from '../view.ts';
import { Applicants } from './Applicants.tsx';
import { Areas } from './Areas.tsx';
import { type RoundModel, roundModel } from './round-model.ts';
import { Terms } from './Terms.tsx';

const useStyles = makeStyles({ view: { display: 'flex', flexDirection: 'column', gap: '20px' } });

export function AllocationView({ state, onOpen }: TabProps) {
  const styles = useStyles();
  const { file, assessment } = state.checked;
  const rounds = useMemo(
    () => assessment.rounds.flatMap((round) => roundModel(assessment, round, books) ?? []),
    [assessment],
  );
  const [chosen, setChosen] = useState('');
  const model = rounds.find((r) => keyOf(r) === chosen) ?? rounds[0];
  if (!model) return <NoRounds state={state} onOpen={onOpen} />;
  return (
    <BookProvider book={model.book}>
      <div className={styles.view}>
        {rounds.length > 1 && <ChooseRound rounds={rounds} chosen={model} onChoose={setChosen} />}
        <Terms model={model} file={file} />
        {model.areas.length > 0 && <Areas model={model} />}
        <Applicants key={keyOf(model)} model={model} />
      </div>
    </BookProvider>
  );
}

export const keyOf = ({ round }: RoundModel) => `${round.year} ${round.kind}`;

type ChooseProps = {
  readonly rounds: readonly RoundModel[];
  readonly chosen: RoundModel;
  readonly onChoose: (key: string) => void;
};

export function ChooseRound({ rounds, chosen, onChoose }: ChooseProps) {
  const { words, fill, language } = useLanguage();
  return (
    <Field label={words.figures.round}>
      <Select value={keyOf(chosen)} onChange={(_, { value }) => onChoose(value)}>
        {rounds.map((model) => (
          <option key={keyOf(model)} value={keyOf(model)}>
            {fill(words.figures.roundName, { kind: model.label[language], year: String(model.round.year) })}
          </option>
        ))}
      </Select>
    </Field>
  );
}

/** Why there is nothing to share: no applications, no rules for their year, or no appropriation. */
export function NoRounds({ state, onOpen }: Pick<TabProps, 'state' | 'onOpen'>) {
  const { words, language, names } = useLanguage();
  const { allocation } = words.figures;
  const sheets = state.checked.assessment.workbooks.flatMap((w) => w.sheets);
  if (!sheets.some((s) => s.records.some(isApplication)))
    return <EmptyState title={allocation.none} text={allocation.noApplications} />;
  const missing = sheets.flatMap((s) => s.findings).find((f) => f.code === 'rulebook.missing');
  const text = missing ? message(missing, language, names) : allocation.noAppropriation;
  return (
    <EmptyState title={allocation.none} text={text}>
      <Button onClick={() => onOpen('overview')}>{words.pane.tabs.overview}</Button>
    </EmptyState>
  );
}
