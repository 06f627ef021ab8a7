/**
 * The columns that an official may name for a result, and why others may not be: what is read as a fact must
 * not hold a result, or it would be the ground of the next one.
 */
import type { AssessedSheet } from '../../../shared/assessment.ts';
import { columnName, columnNumber } from '../../../shared/workbook/address.ts';
import type { Sheet } from '../../../shared/workbook/grid.ts';
import { type Header, headersOf } from '../../../shared/workbook/headers.ts';
import { findResultColumn, remembered, resultsOf } from '../../../shared/workbook/result-columns.ts';
import {
  type ResultChoice,
  type Settings,
  sheetSettings,
  withSheet,
} from '../../../shared/workbook/settings.ts';
import type { ResultPlan } from '../../session/result-plan.ts';
import type { Checked } from '../../session/state.ts';

/** A column's letters, or one of these. */
export type Target = 'own' | 'none' | 'lost' | (string & {});

export type TargetOption = {
  readonly column: string;
  readonly header: string;
  readonly refused: { readonly why: 'read'; readonly field: string } | { readonly why: 'merged' } | null;
};

type Table = Pick<ResultPlan, 'sheet' | 'kind' | 'headerRow' | 'lastRow'>;

const sheetOf = ({ grid }: Checked, table: Table) => grid.sheets.find((s) => s.name === table.sheet);

const assessedOf = ({ assessment }: Checked, table: Table): AssessedSheet | undefined =>
  assessment.workbooks[0]?.sheets.find((s) => s.sheet === table.sheet && s.headerRow === table.headerRow);

function headersIn(checked: Checked, table: Table): readonly Header[] {
  const sheet = sheetOf(checked, table);
  return sheet ? headersOf(sheet, table.headerRow) : [];
}

export function optionsOf(checked: Checked, table: Table): readonly TargetOption[] {
  const merges = sheetOf(checked, table)?.merges ?? [];
  const fields = new Map(assessedOf(checked, table)?.columns.map((m) => [m.column, m.field]));
  return headersIn(checked, table)
    .filter((h) => h.text !== '')
    .map(({ column, text }) => {
      const letters = columnName(column);
      const field = fields.get(letters);
      const merged = merges.some(
        (m) =>
          m.left <= column &&
          m.right >= column &&
          m.bottom > table.headerRow &&
          m.top <= table.lastRow &&
          m.top !== table.headerRow,
      );
      const refused = field ? { why: 'read' as const, field } : merged ? { why: 'merged' as const } : null;
      return { column: letters, header: text, refused };
    });
}

export function targetOf(checked: Checked, settings: Settings, table: Table, result: string): Target {
  const choice = choicesFor(settings, table).find((c) => c.result === result);
  if (!choice) return 'own';
  if (!choice.target) return 'none';
  const found = findResultColumn(choice.target, headersIn(checked, table));
  return found ? columnName(found.column) : 'lost';
}

export const lostHeader = (settings: Settings, table: Table, result: string): string =>
  choicesFor(settings, table).find((c) => c.result === result)?.target?.header ?? '';

const choicesFor = (settings: Settings, { sheet, kind }: Table) =>
  resultsOf(sheetSettings(settings, sheet).results, kind);

/** The settings with one result sent elsewhere. */
export function withTarget(
  checked: Checked,
  settings: Settings,
  table: Table,
  result: string,
  target: Target,
): Settings {
  const own = sheetSettings(settings, table.sheet);
  const others = own.results?.filter((r) => r.kind !== table.kind || r.result !== result) ?? [];
  const results = [...others, ...choiceOf(checked, table, result, target)];
  const { results: _, ...rest } = own;
  return withSheet(settings, results.length > 0 ? { ...rest, results } : rest);
}

function choiceOf(
  checked: Checked,
  { kind, ...table }: Table,
  result: string,
  target: Target,
): readonly ResultChoice[] {
  if (target === 'own') return [];
  if (target === 'none') return [{ kind, result, target: null }];
  const headers = headersIn(checked, { kind, ...table });
  const header = headers.find((h) => h.column === columnNumber(target));
  return header ? [{ kind, result, target: remembered(header, headers, false) }] : [];
}

/** The columns named before, for sheets that name none now and still have them. */
export function proposed(checked: Checked, named: Settings, plans: readonly ResultPlan[]): Settings {
  return plans.reduce((all, plan) => {
    if (choicesFor(all, plan).length > 0) return all;
    return plan.results.reduce((settings, { id }) => {
      const before = targetOf(checked, named, plan, id);
      const free =
        before === 'none' || optionsOf(checked, plan).some((o) => o.column === before && !o.refused);
      return free ? withTarget(checked, settings, plan, id, before) : settings;
    }, all);
  }, checked.settings);
}

/** Fields that are read from formulas over this column: through them a result would come back as a fact. */
export function feeds(checked: Checked, table: Table, letters: Target): readonly string[] {
  const sheet = sheetOf(checked, table);
  if (!sheet || !optionsOf(checked, table).some((o) => o.column === letters)) return [];
  const from = formulasIn(sheet, table);
  const fields = assessedOf(checked, table)?.columns ?? [];
  return fields.filter((m) => rests(from, columnNumber(m.column), columnNumber(letters))).map((m) => m.field);
}

/** What the cells below the header are counted from, by column. */
type Formulas = ReadonlyMap<number, readonly Span[]>;
type Span = { readonly first: number; readonly last: number };

function formulasIn(sheet: Sheet, { headerRow, lastRow }: Table): Formulas {
  const spans = new Map<number, Map<string, Span>>();
  for (const { row, cells } of sheet.rows) {
    if (row <= headerRow || row > lastRow) continue;
    for (const { column, formula } of cells) {
      if (formula === undefined) continue;
      const own = spans.get(column) ?? new Map<string, Span>();
      spans.set(column, own);
      for (const span of columnsIn(formula)) own.set(`${span.first}:${span.last}`, span);
    }
  }
  return new Map([...spans].map(([column, own]) => [column, [...own.values()]]));
}

/** True when a column is counted from another, by way of whichever columns. */
function rests(formulas: Formulas, from: number, on: number): boolean {
  const seen = new Set([from]);
  for (const column of seen)
    for (const { first, last } of formulas.get(column) ?? []) {
      if (first <= on && on <= last) return true;
      for (const next of formulas.keys()) if (first <= next && next <= last) seen.add(next);
    }
  return false;
}

/** The columns of the same sheet that a formula names. */
function columnsIn(formula: string): readonly Span[] {
  const bare = formula
    .replace(/"[^"]*"/g, '""')
    .replace(/(?:'[^']*'|[\w.]+)!\$?[A-Z]+\$?\d*(?::\$?[A-Z]+\$?\d*)?/gi, '');
  return [
    ...bare.matchAll(
      /\$?\b([A-Z]{1,3})\$?\d+(?::\$?([A-Z]{1,3})\$?\d+)?|\$?\b([A-Z]{1,3}):\$?([A-Z]{1,3})\b/g,
    ),
  ].map(([, cell, end, from, to]) => ({
    first: columnNumber(cell ?? from ?? ''),
    last: columnNumber(end ?? to ?? cell ?? ''),
  }));
}
