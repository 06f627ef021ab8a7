/** One column: its header, the field it was taken for, on what evidence, and the way to say otherwise. */
import { Badge, Button, Caption1, makeStyles, Select, tokens } from '@fluentui/react-components';
import { Add16Regular } from '@fluentui/react-icons/svg/add';
import { ArrowUndo16Regular } from '@fluentui/react-icons/svg/arrow-undo';
import { Warning16Regular } from '@fluentui/react-icons/svg/warning';
import { useState } from 'react';
import type { AssessedSheet } from '../../../shared/assessment.ts';
import { heading } from '../../../shared/i18n/names.ts';
import { type FieldChoice, fieldsOf } from '../../session/judge.ts';
import { CellLink } from '../CellLink.tsx';
import { useLanguage } from '../context.tsx';
import { type Certainty, type SheetColumn, tellingWords } from './columns-of.ts';

const useStyles = makeStyles({
  row: {
    display: 'flex',
    flexDirection: 'column',
    gap: '4px',
    padding: '10px 0',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  head: { display: 'flex', gap: '8px', alignItems: 'baseline', flexWrap: 'wrap' },
  header: { flexGrow: 1, flexBasis: '150px', fontWeight: tokens.fontWeightSemibold },
  foot: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '4px 8px' },
  quiet: { color: tokens.colorNeutralForeground2 },
  tie: { display: 'flex', gap: '4px', alignItems: 'center' },
});

const badges: Readonly<Record<Certainty, 'success' | 'informative' | 'warning' | 'brand'>> = {
  sure: 'success',
  likely: 'informative',
  unsure: 'warning',
  chosen: 'brand',
};

type Props = {
  readonly table: AssessedSheet;
  readonly column: SheetColumn;
  readonly onChoose: (fields: readonly string[] | null) => void;
};

export function ColumnRow({ table, column, onChoose }: Props) {
  const { words, fill } = useLanguage();
  const styles = useStyles();
  const [adding, setAdding] = useState(false);
  const { columns: said } = words.pane;
  const { mappings, certainty } = column;
  // Where the whole header says it, the header is the evidence.
  const percent = Math.round(Math.min(...mappings.map((m) => m.score)) * 100);
  const fields = mappings.map((m) => m.field);
  const choices = fieldsOf(table.kind);
  const isAttachment = (field: string) => choices.some((c) => c.field === field && c.attachment);
  const shown = [...(fields.length === 0 ? [''] : fields), ...(adding ? [''] : [])];
  const replace = (index: number, field: string) => {
    setAdding(false);
    const next = shown.map((old, i) => (i === index ? field : old)).filter((f) => f !== '');
    onChoose([...new Set(next)]);
  };
  const label = fill(said.label, { column: column.column, header: column.header || said.noHeader });
  return (
    <li className={styles.row}>
      <div className={styles.head}>
        <CellLink sheet={table.sheet} cell={`${column.column}${table.headerRow}`}>
          {column.column}
        </CellLink>
        <span className={styles.header}>{column.header || said.noHeader}</span>
        {certainty && (
          <Badge appearance="tint" color={badges[certainty]}>
            {said[certainty]}
          </Badge>
        )}
      </div>
      {shown.map((field, index) => (
        <FieldSelect
          // biome-ignore lint/suspicious/noArrayIndexKey: the place is what identifies a choice
          key={index}
          label={
            index === 0
              ? label
              : fill(said.anotherLabel, { column: column.column, header: column.header, number: index + 1 })
          }
          value={field}
          choices={index === 0 ? choices : choices.filter((c) => c.attachment)}
          table={table}
          column={column.column}
          onChange={(chosen) => replace(index, chosen)}
        />
      ))}
      {column.tie && (
        <Caption1 className={styles.tie}>
          <Warning16Regular aria-hidden /> {said.tie}
        </Caption1>
      )}
      <div className={styles.foot}>
        {certainty && certainty !== 'chosen' && percent < 100 && (
          <Caption1 className={styles.quiet}>
            {fill(said.evidence, { evidence: tellingWords(column), percent })}
          </Caption1>
        )}
        {certainty === 'chosen' && (
          <Button size="small" icon={<ArrowUndo16Regular />} onClick={() => onChoose(null)}>
            {said.undo}
          </Button>
        )}
        {fields.length > 0 && fields.every(isAttachment) && !adding && (
          <Button size="small" appearance="subtle" icon={<Add16Regular />} onClick={() => setAdding(true)}>
            {said.another}
          </Button>
        )}
      </div>
    </li>
  );
}

type SelectProps = {
  readonly label: string;
  readonly value: string;
  readonly choices: readonly FieldChoice[];
  readonly table: AssessedSheet;
  readonly column: string;
  readonly onChange: (field: string) => void;
};

function FieldSelect({ label, value, choices, table, column, onChange }: SelectProps) {
  const { words, name } = useLanguage();
  const elsewhere = new Map(table.columns.filter((m) => m.column !== column).map((m) => [m.field, m.column]));
  const options = choices
    .map(({ field }) => ({ field, text: heading(name(field)) }))
    .sort((a, b) => (a.text < b.text ? -1 : 1));
  // A year's sum (`total:2023`) comes from its header alone; it is offered where it stands.
  const own = value !== '' && !choices.some((c) => c.field === value);
  return (
    <Select aria-label={label} value={value} onChange={(_, { value: chosen }) => onChange(chosen)}>
      <option value="">{words.pane.columns.none}</option>
      {own && <option value={value}>{heading(name(value))}</option>}
      {options.map(({ field, text }) => (
        <option key={field} value={field}>
          {elsewhere.has(field) ? `${text} (${elsewhere.get(field)})` : text}
        </option>
      ))}
    </Select>
  );
}
