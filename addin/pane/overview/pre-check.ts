/** What about the workbook itself an official would want to know before trusting the figures. */
import { address, columnNumber } from '../../../shared/workbook/address.ts';
import { cellAt, isHiddenColumn } from '../../../shared/workbook/cells.ts';
import type { Sheet } from '../../../shared/workbook/grid.ts';
import type { SheetReading } from '../../../shared/workbook/reading.ts';
import { fieldsOf } from '../../session/judge.ts';
import type { Checked } from '../../session/state.ts';

export type Note = {
  readonly kind:
    | 'hiddenSheet'
    | 'hiddenRows'
    | 'hiddenColumns'
    | 'filtered'
    | 'protected'
    | 'merged'
    | 'mergesUnknown'
    | 'textNumbers';
  readonly sheet: string;
  /** The first of the cells meant. */
  readonly cell: string;
  readonly count?: number;
  readonly columns?: readonly string[];
  readonly field?: string;
};

const checks: readonly ((sheet: Sheet, tables: readonly SheetReading[]) => readonly Note[])[] = [
  (sheet) => (sheet.visibility === 'visible' ? [] : [note('hiddenSheet', sheet)]),
  (sheet) => (sheet.protected ? [note('protected', sheet)] : []),
  (sheet) => (sheet.filtered ? [note('filtered', sheet)] : []),
  hiddenRows,
  hiddenColumns,
  mergedData,
  textNumbers,
];

/** Only of sheets that were recognised: about the others there is nothing to trust. */
export function preCheck({ grid, reading, mergesUnknown }: Checked): readonly Note[] {
  return grid.sheets.flatMap((sheet) => {
    const tables = reading.sheets.filter((s) => s.sheet === sheet.name && s.kind !== null);
    if (tables.length === 0) return [];
    const untold = mergesUnknown.includes(sheet.name) ? [note('mergesUnknown', sheet)] : [];
    return [...checks.flatMap((check) => check(sheet, tables)), ...untold];
  });
}

function note(kind: Note['kind'], { name }: Sheet, more: Partial<Note> = {}): Note {
  return { kind, sheet: name, cell: 'A1', ...more };
}

function hiddenRows(sheet: Sheet, tables: readonly SheetReading[]): readonly Note[] {
  const hidden = tables.flatMap((t) => t.records.filter((r) => r.hidden));
  const [first] = hidden;
  return first ? [note('hiddenRows', sheet, { cell: `A${first.row}`, count: hidden.length })] : [];
}

function hiddenColumns(sheet: Sheet, tables: readonly SheetReading[]): readonly Note[] {
  const columns = tables.flatMap((t) =>
    t.columns.map((c) => c.column).filter((c) => isHiddenColumn(sheet, columnNumber(c))),
  );
  return columns.length === 0
    ? []
    : [note('hiddenColumns', sheet, { columns, cell: `${columns[0]}${tables[0]?.headerRow ?? 1}` })];
}

function mergedData(sheet: Sheet, tables: readonly SheetReading[]): readonly Note[] {
  const rows = new Set(tables.flatMap((t) => t.records.map((r) => r.row)));
  const merged = sheet.merges.filter((m) => {
    if (m.bottom === m.top) return false;
    for (let row = m.top; row <= m.bottom; row++) if (rows.has(row)) return true;
    return false;
  });
  const [first] = merged;
  return first ? [note('merged', sheet, { count: merged.length, cell: address(first.top, first.left) })] : [];
}

function textNumbers(sheet: Sheet, tables: readonly SheetReading[]): readonly Note[] {
  return tables.flatMap((table) => {
    const numeric = new Set(
      fieldsOf(table.kind)
        .filter((f) => f.numeric)
        .map((f) => f.field),
    );
    return table.columns
      .filter((c) => numeric.has(c.field))
      .flatMap(({ field, column }) => {
        const number = columnNumber(column);
        const written = table.records.filter(
          ({ row, facts }) =>
            facts[field]?.state === 'known' && cellAt(sheet, row, number)?.content.type === 'text',
        );
        const [first] = written;
        if (!first) return [];
        const cell = `${column}${first.row}`;
        return [note('textNumbers', sheet, { count: written.length, field, cell })];
      });
  });
}
