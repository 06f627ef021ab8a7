/** Which rows of a table are what, with what stands above them, and where another list begins. */
import type { ClassedRow } from './asides.ts';
import { isBlank, rowAt } from './cells.ts';
import type { FoundTable } from './find-tables.ts';
import type { Row, Sheet } from './grid.ts';
import {
  addToSums,
  explainsHeader,
  headerKey,
  type RowAlone,
  repeatSums,
  type Sums,
  type TableColumns,
} from './rows.ts';
import { headsAnother } from './weigh-header.ts';

export function classifyRows(
  rows: readonly Row[],
  shape: TableColumns,
  classOf: (row: Row) => RowAlone,
): readonly ClassedRow[] {
  const records: Row[] = [];
  const sums: Sums = new Map();
  let summed = 0;
  // Few rows ask for them.
  const sumsAbove = (): Sums => {
    for (; summed < records.length; summed++) addToSums(records[summed] as Row, sums);
    return sums;
  };
  return rows.map((row) => {
    if (records.length === 0 && explainsHeader(row, shape)) return { row, kind: 'header' };
    const { kind, figures } = classOf(row);
    if (figures.length > 0 && repeatSums(figures, sumsAbove())) return { row, kind: 'total' };
    if (kind === 'record') records.push(row);
    return { row, kind };
  });
}

/** The header's own texts and those of the row above, by which a repeated header is known. */
export function headerTexts(sheet: Sheet, headerRow: number): ReadonlySet<string> {
  const rows = [rowAt(sheet, headerRow - 1), rowAt(sheet, headerRow)];
  return new Set(rows.flatMap((row) => row?.cells.filter((c) => !isBlank(c)).map(headerKey) ?? []));
}

/** The index of the row that heads another list below an empty row or a lone title, else the number of rows. */
export function otherListFrom(
  classed: readonly ClassedRow[],
  { kind }: FoundTable,
  name: number | undefined,
): number {
  const found = classed.findIndex(({ row, kind: is }, index) => {
    const before = classed[index - 1];
    if (before === undefined || is === 'header' || is === 'blank' || is === 'total') return false;
    const apart = before.row.row < row.row - 1 || before.kind === 'blank' || before.kind === 'heading';
    return apart && headsAnother(row, kind, name);
  });
  return found < 0 ? classed.length : found;
}
