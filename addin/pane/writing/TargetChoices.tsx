/** For each result the column that takes it: ours, one of the official's, or none. */
import { Body1, Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import { heading } from '../../../shared/i18n/names.ts';
import type { Settings } from '../../../shared/workbook/settings.ts';
import type { ResultPlan } from '../../session/result-plan.ts';
import type { Checked } from '../../session/state.ts';
import { useLanguage } from '../context.tsx';
import { feeds, lostHeader, optionsOf, type TargetOption, targetOf, withTarget } from './targets.ts';
import { Warning } from './Warning.tsx';

const useStyles = makeStyles({
  list: { display: 'flex', flexDirection: 'column', gap: '8px' },
  quiet: { color: tokens.colorNeutralForeground2 },
});

type Props = {
  readonly checked: Checked;
  readonly plan: ResultPlan;
  readonly settings: Settings;
  readonly onChoose: (settings: Settings) => void;
};

export function TargetChoices({ checked, plan, settings, onChoose }: Props) {
  const { words, fill, name } = useLanguage();
  const styles = useStyles();
  const { writing: said } = words;
  const options = optionsOf(checked, plan);
  const targets = new Map(plan.results.map(({ id }) => [id, targetOf(checked, settings, plan, id)]));
  const label = (option: TargetOption, taken: boolean) => {
    const { refused, ...place } = option;
    if (refused?.why === 'read') return fill(said.optionRead, { ...place, field: name(refused.field) });
    return fill(refused ? said.optionMerged : taken ? said.optionTaken : said.option, place);
  };
  return (
    <div className={styles.list}>
      <Body1 className={styles.quiet}>{said.chooseText}</Body1>
      {plan.results.map(({ id, title }) => {
        const target = targets.get(id) ?? 'own';
        const taken = new Set([...targets].flatMap(([other, t]) => (other === id ? [] : [t])));
        const fed = feeds(checked, plan, target);
        return (
          <div key={id}>
            <Field label={title}>
              <Select
                data-testid={`target-${id}`}
                value={target}
                onChange={(_, { value }) => onChoose(withTarget(checked, settings, plan, id, value))}
              >
                <option value="own">{said.own}</option>
                <option value="none">{said.none}</option>
                {target === 'lost' && (
                  <option value="lost" disabled>
                    {fill(said.optionLost, { header: lostHeader(settings, plan, id) })}
                  </option>
                )}
                {options.map((option) => (
                  <option
                    key={option.column}
                    value={option.column}
                    disabled={option.refused !== null || taken.has(option.column)}
                  >
                    {label(option, taken.has(option.column))}
                  </option>
                ))}
              </Select>
            </Field>
            {fed.length > 0 && (
              <Warning>
                {fill(said.feeds, { column: target, fields: fed.map((field) => heading(name(field))) })}
              </Warning>
            )}
          </div>
        );
      })}
    </div>
  );
}
