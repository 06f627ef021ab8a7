/** What writing the results will change, before anything is: in columns that the official names, and in ours. */
import {
  Button,
  Caption1,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  DialogTrigger,
  makeStyles,
  Spinner,
  Subtitle2,
} from '@fluentui/react-components';
import { useEffect, useId, useState } from 'react';
import type { Settings } from '../../../shared/workbook/settings.ts';
import { changesOf, isFormula } from '../../session/overwriting.ts';
import { plansOf } from '../../session/plans.ts';
import type { ResultPlan } from '../../session/result-plan.ts';
import type { Preview } from '../../session/writing.ts';
import { useLanguage } from '../context.tsx';
import { Disclosure } from '../figures/Disclosure.tsx';
import { useSmallScreen } from '../small-screen.ts';
import type { ViewProps } from '../view.ts';
import { Ending } from './Ending.tsx';
import { OwnColumns } from './OwnColumns.tsx';
import { TargetChoices } from './TargetChoices.tsx';
import { TheirColumns } from './TheirColumns.tsx';
import { proposed } from './targets.ts';
import { Warning } from './Warning.tsx';

const useStyles = makeStyles({
  content: { display: 'flex', flexDirection: 'column', gap: '16px' },
  plan: { '& h3': { margin: 0 }, display: 'flex', flexDirection: 'column', gap: '8px' },
});

type Props = ViewProps & {
  /** The cells had changed since the last preview. */
  readonly again: boolean;
  readonly onConfirm: (shown: Preview) => Promise<void>;
};

export function WriteDialog({ state, session, again, onConfirm }: Props) {
  const { words } = useLanguage();
  const styles = useStyles();
  const screen = useSmallScreen();
  const { checked, language, named } = state;
  const [settings, setSettings] = useState(() => proposed(checked, named, plansOf(checked, language)));
  const [shown, setShown] = useState<Preview | undefined>();
  useEffect(() => {
    let current = true;
    setShown(undefined);
    void session.preview(settings).then((made) => current && setShown(made));
    return () => {
      current = false;
    };
  }, [session, settings]);
  const { writing: said, pane } = words;
  const plans = shown?.plans ?? plansOf(checked, language, settings);
  return (
    <DialogSurface className={screen.surface}>
      <DialogBody className={screen.body}>
        <DialogTitle>{said.preview}</DialogTitle>
        <DialogContent className={styles.content}>
          {again && <Warning>{said.changedMeanwhile}</Warning>}
          {plans.map((plan) => (
            <PlanPreview
              key={`${plan.sheet} ${plan.headerRow}`}
              state={state}
              plan={plan}
              shown={shown}
              settings={settings}
              onChoose={setSettings}
            />
          ))}
          {shown && <Ending ending={shown.ending} />}
          {shown?.tooLarge && <Warning>{said.tooLarge}</Warning>}
          {plans.some((p) => p.mark) && <Caption1>{said.mark}</Caption1>}
        </DialogContent>
        <Summary shown={shown} />
        <DialogActions className={screen.actions}>
          <Button
            appearance="primary"
            data-testid="confirm-write"
            disabled={!shown || shown.tooLarge}
            onClick={() => shown && void onConfirm(shown)}
          >
            {said.confirm}
          </Button>
          <DialogTrigger disableButtonEnhancement>
            <Button>{pane.cancel}</Button>
          </DialogTrigger>
        </DialogActions>
      </DialogBody>
    </DialogSurface>
  );
}

/** Always in sight above the buttons, however far the choices reach. */
function Summary({ shown }: { readonly shown: Preview | undefined }) {
  const { words, fill } = useLanguage();
  const changes = shown?.plans.flatMap((plan) => changesOf(plan, shown.standing)) ?? [];
  const over = changes.filter((c) => c.before !== null).length;
  const formulas = changes.filter((c) => isFormula(c.before)).length;
  return (
    <span role="status" data-testid="write-summary">
      {changes.length > 0 &&
        fill(words.writing.summary, {
          count: changes.length,
          over: over || null,
          formulas: formulas || null,
        })}
    </span>
  );
}

type PlanProps = Pick<ViewProps, 'state'> & {
  readonly plan: ResultPlan;
  readonly shown: Preview | undefined;
  readonly settings: Settings;
  readonly onChoose: (settings: Settings) => void;
};

function PlanPreview({ state, plan, shown, settings, onChoose }: PlanProps) {
  const { words, fill } = useLanguage();
  const styles = useStyles();
  const id = useId();
  const { checked } = state;
  const { writing: said, terms } = words;
  const theirs = plan.columns.some((c) => c.target) || plan.lost.length > 0;
  const [choosing, setChoosing] = useState(plan.lost.length > 0);
  const isProtected = checked.grid.sheets.some((s) => s.name === plan.sheet && s.protected);
  return (
    <section className={styles.plan}>
      <Subtitle2 as="h3">{fill(said.sheet, { sheet: plan.sheet, kind: terms.kinds[plan.kind] })}</Subtitle2>
      {isProtected && <Warning>{said.isProtected}</Warning>}
      <Disclosure open={choosing} onToggle={() => setChoosing(!choosing)} controls={id}>
        {said.choose}
      </Disclosure>
      {choosing && (
        <div id={id}>
          <TargetChoices checked={checked} plan={plan} settings={settings} onChoose={onChoose} />
        </div>
      )}
      {theirs && !shown && <Spinner size="tiny" label={said.looking} labelPosition="after" />}
      {theirs && shown && <TheirColumns plan={plan} changes={changesOf(plan, shown.standing)} />}
      <OwnColumns plan={plan} checked={checked} />
    </section>
  );
}
