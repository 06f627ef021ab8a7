/** What is left of an official's choices in a sheet that has changed since: said, never guessed. */
import { type Finding, finding } from '../findings/finding.ts';
import { address } from './address.ts';
import type { FoundTable } from './find-tables.ts';
import type { Header } from './headers.ts';
import type { ColumnMapping, SheetReading } from './reading.ts';
import { findResultColumn, resultsOf } from './result-columns.ts';
import type { Settings, SheetSettings } from './settings.ts';

export function settledFindings(
  table: FoundTable,
  headers: readonly Header[],
  columns: readonly ColumnMapping[],
  { sheet, results }: SheetSettings,
): readonly Finding[] {
  const place = { sheet, cell: address(table.headerRow, 1) };
  const lost = resultsOf(results, table.kind.kind).flatMap(({ target }) =>
    target && !findResultColumn(target, headers) ? [target.header] : [],
  );
  const needed = table.forced ? table.kind.enough.all : [];
  const has = new Set(columns.map((c) => c.field));
  return [
    ...[...new Set(lost)].map((header) => finding('sheet.result-missing', place, { header })),
    ...needed
      .filter((field) => !has.has(field))
      .map((field) => finding('sheet.column-unmapped', { ...place, field }, { field })),
  ];
}

/** Columns for results on sheets or in tables that are not there any more. */
export function lostSheets(settings: Settings, sheets: readonly SheetReading[]): readonly Finding[] {
  return settings.sheets.flatMap(({ sheet, results = [] }) => {
    const gone = results.filter(
      ({ kind, target }) => target && !sheets.some((s) => s.sheet === sheet && s.kind === kind),
    );
    const headers = new Set(gone.flatMap(({ target }) => target?.header ?? []));
    return [...headers].map((header) => finding('sheet.result-missing', {}, { header, table: sheet }));
  });
}
