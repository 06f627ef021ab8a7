/** One applicant now and in the trial, with what is tried of them in words. */
import { Checkbox, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { applicationKey, type Difference, type WhatIf } from '../../../shared/what-if.ts';
import { useLanguage } from '../context.tsx';
import { Disclosure } from '../figures/Disclosure.tsx';
import { difference, type Sum } from '../figures/euros.ts';
import { Mark } from '../figures/Mark.tsx';
import { useTableStyles } from '../figures/table-styles.ts';
import { changeOf, lacksPapers, withChosen } from './trial.ts';

const useStyles = makeStyles({
  state: { display: 'flex', flexWrap: 'wrap', gap: '4px', paddingLeft: '20px' },
  options: { backgroundColor: tokens.colorNeutralBackground2 },
  group: { margin: 0, padding: 0, border: 'none', display: 'flex', flexDirection: 'column' },
  changed: { fontWeight: tokens.fontWeightSemibold },
});

type Props = {
  readonly row: Difference;
  readonly sum: (cents: Sum) => string;
  readonly change: WhatIf;
  readonly onChange: (change: WhatIf) => void;
  readonly open: boolean;
  readonly optionsId: string;
  readonly onToggle: () => void;
};

export function ComparisonRow({ row, sum, change, onChange, open, optionsId, onToggle }: Props) {
  const { words, fill, language } = useLanguage();
  const styles = useStyles();
  const table = useTableStyles();
  const { figures } = words;
  const { whatIf } = figures;
  const { application } = row;
  const key = applicationKey(application);
  const leftOut = change.leftOut.has(key);
  const completed = change.completed.has(key);
  const changed = changeOf(row);
  const name = application.name ?? figures.nameless;
  const choose = (what: 'leftOut' | 'completed', on: boolean) =>
    onChange(withChosen(change, what, [key], on));
  return (
    <>
      <tr>
        <th scope="row">
          <Disclosure open={open} onToggle={onToggle} controls={optionsId}>
            {name}
          </Disclosure>
          {(leftOut || completed) && (
            <span className={styles.state}>
              {leftOut && <Mark>{whatIf.leftOut}</Mark>}
              {completed && <Mark>{whatIf.completed}</Mark>}
            </span>
          )}
        </th>
        <td className={`number ${table.roomy}`}>{sum(row.beforeCents)}</td>
        <td className="number" data-column={whatIf.trial}>
          {sum(row.afterCents)}
          <span className={mergeClasses(table.below, table.narrow)}>
            {fill(whatIf.before, { before: sum(row.beforeCents) })}
          </span>
        </td>
        <td className={`number ${changed ? styles.changed : ''}`} data-column={whatIf.difference}>
          {difference(changed, language)}
        </td>
      </tr>
      {open && (
        <tr>
          <td id={optionsId} colSpan={4} className={styles.options}>
            <fieldset className={styles.group} aria-label={fill(whatIf.options, { name })}>
              <Checkbox
                label={whatIf.leaveOut}
                checked={leftOut}
                onChange={(_, { checked }) => choose('leftOut', checked === true)}
              />
              {(completed || lacksPapers(application)) && (
                <Checkbox
                  label={whatIf.complete}
                  checked={completed}
                  onChange={(_, { checked }) => choose('completed', checked === true)}
                />
              )}
            </fieldset>
          </td>
        </tr>
      )}
    </>
  );
}
