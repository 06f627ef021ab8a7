/** What each column was taken for and why, sheet by sheet; corrected by hand, kept in the workbook. */
import { Body1, Field, makeStyles, Select, Switch } from '@fluentui/react-components';
import { useState } from 'react';
import { heading } from '../../../shared/i18n/names.ts';
import { useLanguage } from '../context.tsx';
import { EmptyState } from '../EmptyState.tsx';
import type { ViewProps } from '../view.ts';
import { ColumnRow } from './ColumnRow.tsx';
import { choose, columnsOf, isOpen } from './columns-of.ts';
import { Unmapped } from './Unmapped.tsx';

const useStyles = makeStyles({
  view: { display: 'flex', flexDirection: 'column', gap: '12px' },
  list: { margin: 0, padding: 0, listStyle: 'none', display: 'flex', flexDirection: 'column' },
});

export function ColumnsView({ state, session }: ViewProps) {
  const { words } = useLanguage();
  const styles = useStyles();
  const [shown, setShown] = useState(0);
  const [onlyOpen, setOnlyOpen] = useState(false);
  const { checked } = state;
  const tables = checked.assessment.workbooks
    .flatMap((w) => w.sheets)
    .filter((s) => s.kind !== null && s.headerRow !== null);
  const table = tables[shown] ?? tables[0];
  if (!table) return <EmptyState title={words.pane.states.empty} text={words.pane.states.emptyText} />;
  const columns = columnsOf(table, checked).filter((column) => !onlyOpen || isOpen(column));
  const { columns: said } = words.pane;
  return (
    <div className={styles.view}>
      <Body1>{said.intro}</Body1>
      <Field label={said.sheet}>
        <Select value={tables.indexOf(table)} onChange={(_, { value }) => setShown(Number(value))}>
          {tables.map(({ sheet, kind, headerRow }, index) => (
            <option key={`${sheet} ${headerRow}`} value={index}>
              {sheet} – {kind && heading(words.terms.kinds[kind])}
            </option>
          ))}
        </Select>
      </Field>
      <Switch label={said.onlyOpen} checked={onlyOpen} onChange={(_, { checked: on }) => setOnlyOpen(on)} />
      {columns.length === 0 && <EmptyState title={said.allSure} />}
      <ul className={styles.list}>
        {columns.map((column) => (
          <ColumnRow
            key={`${table.sheet} ${table.headerRow} ${column.column}`}
            table={table}
            column={column}
            onChoose={(fields) => void session.settle(choose(checked, table, column, fields))}
          />
        ))}
      </ul>
      <Unmapped table={table} />
    </div>
  );
}
