/** What if the terms were others: everyone's sum now and then, side by side. Nothing is written. */
import { Button, makeStyles } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { nothingChanged, type WhatIf } from '../../../shared/what-if.ts';
import { books } from '../../session/judge.ts';
import { ChooseRound, keyOf, NoRounds } from '../allocation/AllocationView.tsx';
import { type RoundModel, roundModel } from '../allocation/round-model.ts';
import { BookProvider } from '../Clauses.tsx';
import { useLanguage } from '../context.tsx';
import type { ReadyState, TabProps } from '../view.ts';
import { Comparison } from './Comparison.tsx';
import { Sums } from './Sums.tsx';
import { TrialTerms } from './TrialTerms.tsx';
import { isChanged, tryOut } from './trial.ts';
import { useSettled } from './use-settled.ts';

const useStyles = makeStyles({
  view: { display: 'flex', flexDirection: 'column', gap: '20px' },
  intro: { margin: 0 },
  reset: { alignSelf: 'flex-start' },
});

export function WhatIfView({ state, onOpen }: TabProps) {
  const styles = useStyles();
  const { words } = useLanguage();
  const { assessment } = state.checked;
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
        <p className={styles.intro}>{words.figures.whatIf.intro}</p>
        {rounds.length > 1 && <ChooseRound rounds={rounds} chosen={model} onChoose={setChosen} />}
        <Trying key={keyOf(model)} model={model} state={state} />
      </div>
    </BookProvider>
  );
}

function Trying({ model, state }: { readonly model: RoundModel; readonly state: ReadyState }) {
  const { words } = useLanguage();
  const styles = useStyles();
  const [change, setChange] = useState<WhatIf>(nothingChanged);
  const [resets, setResets] = useState(0);
  const settled = useSettled(change, 150);
  const { checked, today } = state;
  const trial = useMemo(
    () => tryOut(checked, model, settled, books, today),
    [checked, model, settled, today],
  );
  const reset = () => {
    setChange(nothingChanged);
    setResets(resets + 1);
  };
  return (
    <>
      <TrialTerms key={resets} model={model} change={change} onChange={setChange} />
      {isChanged(change) && (
        <Button className={styles.reset} onClick={reset}>
          {words.figures.whatIf.reset}
        </Button>
      )}
      <Sums trial={trial} changed={isChanged(settled)} calculating={settled !== change} />
      <Comparison trial={trial} change={change} onChange={setChange} />
    </>
  );
}
