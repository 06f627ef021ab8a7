/** What a sheet was taken for, what the official has chosen for it, and the rows that could be its header. */
import { headerTextsOf } from '../../../shared/workbook/forced-table.ts';
import { oneLine } from '../../../shared/workbook/header-text.ts';
import { isOwnHeader } from '../../../shared/workbook/own-columns.ts';
import { type RecordKind, recordKinds } from '../../../shared/workbook/reading.ts';
import {
  type KindChoice,
  type Settings,
  type SheetSettings,
  sheetSettings,
  withSheet,
} from '../../../shared/workbook/settings.ts';
import type { Checked } from '../../session/state.ts';

export type SheetKind = {
  readonly chosen: KindChoice | undefined;
  /** The kinds of the tables that were read. */
  readonly tables: readonly RecordKind[];
  /** Of the chosen kind, as the sheet is now. */
  readonly headerRow: number | null;
};

export function kindOf({ reading, settings }: Checked, sheet: string): SheetKind {
  const read = reading.sheets.filter((s) => s.sheet === sheet);
  return {
    chosen: sheetSettings(settings, sheet).kind,
    tables: read.flatMap((s) => s.kind ?? []),
    headerRow: read[0]?.headerRow ?? null,
  };
}

export type HeaderRow = { readonly row: number; readonly texts: readonly string[] };

const mostRows = 60;

/** Rows of at least two texts near the top of the sheet. */
export function headerRows({ grid }: Checked, sheet: string): readonly HeaderRow[] {
  const rows = grid.sheets.find((s) => s.name === sheet)?.rows ?? [];
  return rows
    .slice(0, mostRows)
    .map((row) => ({ row: row.row, texts: textsOf(row) }))
    .filter(({ texts }) => texts.length >= 2);
}

const textsOf = (row: Parameters<typeof headerTextsOf>[0]) =>
  headerTextsOf(row)
    .filter((text) => !isOwnHeader(text))
    .map(oneLine);

/** `value` is a kind, `none` or `automatic`. The header row stays, or is the first of the most texts. */
export function chooseKind(checked: Checked, sheet: string, value: string): Settings {
  const own = sheetSettings(checked.settings, sheet);
  const { kind: _, ...rest } = own;
  if (value === 'automatic') return withSheet(checked.settings, rest);
  if (value === 'none') return withSheet(checked.settings, { ...rest, kind: { kind: null } });
  const kind = recordKinds.find((k) => k === value);
  const rows = headerRows(checked, sheet);
  const { headerRow } = kindOf(checked, sheet);
  const most = Math.max(...rows.map((r) => r.texts.length));
  const row = rows.find((r) => r.row === headerRow) ?? rows.find((r) => r.texts.length === most);
  return kind && row ? settled(checked, rest, kind, row) : checked.settings;
}

export function chooseHeaderRow(checked: Checked, sheet: string, headerRow: number): Settings {
  const own = sheetSettings(checked.settings, sheet);
  const row = headerRows(checked, sheet).find((r) => r.row === headerRow);
  return own.kind?.kind && row ? settled(checked, own, own.kind.kind, row) : checked.settings;
}

function settled(
  { settings }: Checked,
  own: SheetSettings,
  kind: RecordKind,
  { row, texts }: HeaderRow,
): Settings {
  return withSheet(settings, { ...own, kind: { kind, headerRow: row, headers: texts } });
}
