/** What each sheet and column was taken for and why; corrected by hand, kept in the workbook. */
import { Body1, Caption1, Field, makeStyles, Select, Switch } from '@fluentui/react-components';
import { useState } from 'react';
import type { AssessedSheet } from '../../../shared/assessment.ts';
import { heading } from '../../../shared/i18n/names.ts';
import { isOwnSheet } from '../../../shared/workbook/own-columns.ts';
import type { Checked } from '../../session/state.ts';
import { useLanguage } from '../context.tsx';
import { EmptyState } from '../EmptyState.tsx';
import type { ViewProps } from '../view.ts';
import { ColumnRow } from './ColumnRow.tsx';
import { choose, columnsOf, isOpen, resultHeaders } from './columns-of.ts';
import { KindChoice } from './KindChoice.tsx';
import { Unmapped } from './Unmapped.tsx';

const useStyles = makeStyles({
  view: { display: 'flex', flexDirection: 'column', gap: '12px' },
  list: { margin: 0, padding: 0, listStyle: 'none', display: 'flex', flexDirection: 'column' },
});

/** Tables by sheet and order: a sheet stays on show when its tables become others. */
function tablesOf({ assessment, grid }: Checked) {
  const holds = new Set(
    grid.sheets.filter((s) => !isOwnSheet(s) && s.rows.some((r) => r.cells.length > 0)).map((s) => s.name),
  );
  const seen = new Map<string, number>();
  return assessment.workbooks
    .flatMap((w) => w.sheets)
    .filter((s) => holds.has(s.sheet))
    .map((table) => {
      const nth = seen.get(table.sheet) ?? 0;
      seen.set(table.sheet, nth + 1);
      return { table, key: `${nth} ${table.sheet}` };
    });
}

export function ColumnsView({ state, session }: ViewProps) {
  const { words } = useLanguage();
  const styles = useStyles();
  const [shown, setShown] = useState('');
  const { checked } = state;
  const tables = tablesOf(checked);
  const sheet = shown.slice(shown.indexOf(' ') + 1);
  const entry =
    tables.find((t) => t.key === shown) ??
    tables.find((t) => t.table.sheet === sheet) ??
    tables.find((t) => t.table.kind !== null) ??
    tables[0];
  if (!entry) return <EmptyState title={words.pane.states.empty} text={words.pane.states.emptyText} />;
  const { table, key } = entry;
  const { columns: said } = words.pane;
  return (
    <div className={styles.view}>
      {table.kind !== null && <Body1>{said.intro}</Body1>}
      <Field label={said.sheet}>
        <Select data-testid="sheet" value={key} onChange={(_, { value }) => setShown(value)}>
          {tables.map(({ table: { sheet: name, kind }, key: own }) => (
            <option key={own} value={own}>
              {name} – {kind ? heading(words.terms.kinds[kind]) : words.sheetKind.unread}
            </option>
          ))}
        </Select>
      </Field>
      <KindChoice
        key={table.sheet}
        checked={checked}
        sheet={table.sheet}
        onSettle={(settings) => {
          setShown(key);
          void session.settle(settings);
        }}
      />
      {table.kind !== null && table.headerRow !== null && (
        <Columns key={key} state={state} session={session} table={table} />
      )}
    </div>
  );
}

function Columns({ state, session, table }: ViewProps & { readonly table: AssessedSheet }) {
  const { words, fill } = useLanguage();
  const { columns: said } = words.pane;
  const styles = useStyles();
  const [onlyOpen, setOnlyOpen] = useState(false);
  const { checked } = state;
  const results = resultHeaders(table, checked);
  const columns = columnsOf(table, checked).filter((column) => !onlyOpen || isOpen(column));
  return (
    <>
      <Switch label={said.onlyOpen} checked={onlyOpen} onChange={(_, { checked: on }) => setOnlyOpen(on)} />
      {results.length > 0 && <Caption1>{fill(words.writing.named, { columns: results })}</Caption1>}
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
    </>
  );
}
