/** Everyone's sum now and in the trial; a row opens what can be tried of that applicant. */
import { Button, Caption1, Checkbox, Input, makeStyles } from '@fluentui/react-components';
import { useDeferredValue, useId, useState } from 'react';
import { applicationKey, type WhatIf } from '../../../shared/what-if.ts';
import { listed } from '../allocation/round-model.ts';
import { useLanguage } from '../context.tsx';
import { eurosOf } from '../figures/euros.ts';
import { More } from '../figures/More.tsx';
import { useTableStyles } from '../figures/table-styles.ts';
import { usePages } from '../figures/use-pages.ts';
import { Section } from '../Section.tsx';
import { ComparisonRow } from './ComparisonRow.tsx';
import { changeOf, isOpen, type Trial, withChosen } from './trial.ts';

const useStyles = makeStyles({
  tools: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '4px 12px' },
  search: { flexGrow: 1 },
});

type Props = {
  readonly trial: Trial;
  readonly change: WhatIf;
  readonly onChange: (change: WhatIf) => void;
};

export function Comparison({ trial, change, onChange }: Props) {
  const { words, language } = useLanguage();
  const styles = useTableStyles();
  const own = useStyles();
  const { figures } = words;
  const { whatIf } = figures;
  const [search, setSearch] = useState('');
  const [onlyChanged, setOnlyChanged] = useState(false);
  const [open, setOpen] = useState<string | null>(null);
  const optionsId = useId();
  const wanted = useDeferredValue(search);
  const found = new Set(
    listed(
      trial.rows.map((r) => r.application),
      wanted,
      'sheet',
    ),
  );
  const rows = trial.rows.filter((r) => found.has(r.application) && (!onlyChanged || changeOf(r) !== 0));
  const pages = usePages(rows, `${wanted} ${onlyChanged}`);
  const sum = eurosOf(
    trial.rows.flatMap((r) => [r.beforeCents, r.afterCents]),
    language,
  );
  const openKeys = trial.rows.filter((r) => isOpen(r.application)).map((r) => applicationKey(r.application));
  const allOut = openKeys.every((key) => change.leftOut.has(key));
  return (
    <Section title={figures.allocation.applicants}>
      <div className={own.tools}>
        {trial.rows.length > 10 && (
          <Input
            type="search"
            className={own.search}
            value={search}
            aria-label={figures.search}
            placeholder={figures.search}
            onChange={(_, { value }) => setSearch(value)}
          />
        )}
        {openKeys.length > 0 && !allOut && (
          <Button size="small" onClick={() => onChange(withChosen(change, 'leftOut', openKeys, true))}>
            {whatIf.openOut}
          </Button>
        )}
        <Checkbox
          label={whatIf.onlyChanged}
          checked={onlyChanged}
          onChange={(_, { checked }) => setOnlyChanged(checked === true)}
        />
      </div>
      {rows.length === 0 ? (
        <Caption1 role="status">{onlyChanged ? whatIf.nobodyChanges : figures.nobody}</Caption1>
      ) : (
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{figures.allocation.applicant}</th>
              {[whatIf.present, whatIf.trial, whatIf.difference].map((title) => (
                <th
                  key={title}
                  scope="col"
                  className={`number ${title === whatIf.present ? styles.roomy : ''}`}
                >
                  {title}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {pages.shown.map((row) => {
              const key = applicationKey(row.application);
              return (
                <ComparisonRow
                  key={key}
                  row={row}
                  sum={sum}
                  change={change}
                  onChange={onChange}
                  open={open === key}
                  optionsId={optionsId}
                  onToggle={() => setOpen(open === key ? null : key)}
                />
              );
            })}
          </tbody>
        </table>
      )}
      <More pages={pages} />
    </Section>
  );
}
