/** What a sheet is: as its headers tell, or as the official chooses, with the row that is its header. */
import { Button, Caption1, Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import { ArrowUndo16Regular } from '@fluentui/react-icons/svg/arrow-undo';
import { heading } from '../../../shared/i18n/names.ts';
import { recordKinds } from '../../../shared/workbook/reading.ts';
import type { Settings } from '../../../shared/workbook/settings.ts';
import type { Checked } from '../../session/state.ts';
import { useLanguage } from '../context.tsx';
import { Section } from '../Section.tsx';
import { chooseHeaderRow, chooseKind, headerRows, kindOf } from './kind-choice.ts';

const useStyles = makeStyles({
  quiet: { color: tokens.colorNeutralForeground2 },
  undo: { alignSelf: 'flex-start' },
});

type Props = {
  readonly checked: Checked;
  readonly sheet: string;
  readonly onSettle: (settings: Settings) => void;
};

export function KindChoice({ checked, sheet, onSettle }: Props) {
  const { words, fill } = useLanguage();
  const styles = useStyles();
  const { sheetKind: said, terms } = words;
  const { chosen, tables, headerRow } = kindOf(checked, sheet);
  const rows = headerRows(checked, sheet);
  const [found] = tables;
  const note = chosen
    ? chosen.kind === null
      ? said.skipped
      : said.chosen
    : tables.length > 1
      ? fill(said.several, { count: tables.length })
      : found
        ? null
        : rows.length === 0
          ? said.noHeaders
          : said.unrecognised;
  return (
    <Section title={said.title}>
      <Field label={said.kind}>
        <Select
          data-testid="sheet-kind"
          value={chosen ? (chosen.kind ?? 'none') : 'automatic'}
          onChange={(_, { value }) => onSettle(chooseKind(checked, sheet, value))}
        >
          <option value="automatic">
            {chosen || found
              ? fill(said.automatic, { kind: chosen || !found ? null : terms.kinds[found] })
              : said.automaticNone}
          </option>
          {rows.length > 0 &&
            recordKinds.map((kind) => (
              <option key={kind} value={kind}>
                {heading(terms.kinds[kind])}
              </option>
            ))}
          <option value="none">{said.none}</option>
        </Select>
      </Field>
      {chosen?.kind && (
        <Field label={said.headerRow}>
          <Select
            data-testid="header-row"
            value={String(headerRow)}
            onChange={(_, { value }) => onSettle(chooseHeaderRow(checked, sheet, Number(value)))}
          >
            {rows.map(({ row, texts }) => (
              <option key={row} value={String(row)}>
                {fill(said.row, { row: String(row), texts: texts.join(' | ') })}
              </option>
            ))}
          </Select>
        </Field>
      )}
      {note && <Caption1 className={styles.quiet}>{note}</Caption1>}
      {chosen && (
        <Button
          className={styles.undo}
          size="small"
          icon={<ArrowUndo16Regular />}
          data-testid="kind-undo"
          onClick={() => onSettle(chooseKind(checked, sheet, 'automatic'))}
        >
          {said.undo}
        </Button>
      )}
    </Section>
  );
}
