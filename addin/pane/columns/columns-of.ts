/** The columns of a recognised table as the official sees them: what each was taken for, how surely, by whom. */
import type { AssessedSheet } from '../../../shared/assessment.ts';
import { address, columnName } from '../../../shared/workbook/address.ts';
import { headerOf } from '../../../shared/workbook/chosen-columns.ts';
import { fold } from '../../../shared/workbook/header-text.ts';
import { type Header, headersOf } from '../../../shared/workbook/headers.ts';
import type { ColumnMapping } from '../../../shared/workbook/reading.ts';
import { factHeaders, findResultColumn, resultsOf } from '../../../shared/workbook/result-columns.ts';
import {
  type ColumnChoice,
  type Settings,
  sheetSettings,
  withSheet,
} from '../../../shared/workbook/settings.ts';
import type { Checked } from '../../session/state.ts';

export type Certainty = 'sure' | 'likely' | 'unsure' | 'chosen';

export type SheetColumn = {
  readonly column: string;
  readonly header: string;
  readonly mappings: readonly ColumnMapping[];
  /** Null when the column was taken for nothing and nobody chose so. */
  readonly certainty: Certainty | null;
  /** Another column fits the same field as well. */
  readonly tie: boolean;
};

export function columnsOf(table: AssessedSheet, { grid, settings }: Checked): readonly SheetColumn[] {
  const sheet = grid.sheets.find((s) => s.name === table.sheet);
  const { headerRow } = table;
  if (!sheet || headerRow === null) return [];
  const { columns: choices, results } = sheetSettings(settings, table.sheet);
  const headers = factHeaders(headersOf(sheet, headerRow), results, table.kind);
  const chosen = new Set(choices.map((c) => headerOf(c, headers)?.column));
  const ties = new Set(
    table.findings
      .filter((f) => f.code === 'sheet.header-ambiguous')
      .flatMap((f) => [f.cell, f.facts.otherCell]),
  );
  return headers.map(({ column, text }) => {
    const letters = columnName(column);
    const mappings = table.columns.filter((m) => m.column === letters);
    const byHand = chosen.has(column);
    return {
      column: letters,
      header: text,
      mappings,
      certainty: byHand ? 'chosen' : certaintyOf(mappings),
      tie: !byHand && ties.has(address(headerRow, column)),
    };
  });
}

/** Columns that take results: named so that nobody looks for them among those that are read. */
export function resultHeaders(table: AssessedSheet, { grid, settings }: Checked): readonly string[] {
  const sheet = grid.sheets.find((s) => s.name === table.sheet);
  if (!sheet || table.headerRow === null) return [];
  const headers = headersOf(sheet, table.headerRow);
  return resultsOf(sheetSettings(settings, table.sheet).results, table.kind).flatMap(({ target }) => {
    const header = target && findResultColumn(target, headers);
    return header ? [`${columnName(header.column)} ${header.text}`] : [];
  });
}

function certaintyOf(mappings: readonly ColumnMapping[]): Certainty | null {
  if (mappings.length === 0) return null;
  const least = Math.min(...mappings.map((m) => m.score));
  if (least >= 0.85) return 'sure';
  return least >= 0.65 ? 'likely' : 'unsure';
}

/** The words of the header that told what it is, as they are written there. */
export function tellingWords({ header, mappings }: SheetColumn): readonly string[] {
  const stems = mappings.flatMap((m) => m.evidence.split(' '));
  const telling = (header.match(/[\p{L}\d]+/gu) ?? []).filter((word) =>
    stems.some((stem) => fold(word).startsWith(stem) || (stem.length >= 5 && fold(word).includes(stem))),
  );
  return telling.length > 0 ? [...new Set(telling)] : stems;
}

export const isOpen = ({ certainty, tie }: SheetColumn) => tie || certainty === 'unsure';

/** `fields` null takes the choice back; an empty list says that the column is none of ours. */
export function choose(
  { grid, settings }: Checked,
  table: AssessedSheet,
  { column, header }: SheetColumn,
  fields: readonly string[] | null,
): Settings {
  const sheet = grid.sheets.find((s) => s.name === table.sheet);
  const headers: readonly Header[] =
    sheet && table.headerRow !== null ? headersOf(sheet, table.headerRow) : [];
  const settled = sheetSettings(settings, table.sheet);
  const others = settled.columns.filter((choice) => {
    const at = headerOf(choice, headers);
    return at === undefined || columnName(at.column) !== column;
  });
  const added: readonly (string | null)[] = fields?.length === 0 ? [null] : (fields ?? []);
  const kept = others.filter((choice) => choice.field === null || !added.includes(choice.field));
  const columns: readonly ColumnChoice[] = [...kept, ...added.map((field) => ({ field, header, column }))];
  return withSheet(settings, { ...settled, columns });
}
