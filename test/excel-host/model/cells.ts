/**
 * The cells of one sheet: sparse, typed, immutable each. A slot remembers where in the opened part its cell
 * was written, so that saving can hand the same bytes back when the cell is again what it was.
 */
import { type Area, area } from '../address.ts';
import type { FormulaText } from './formula.ts';
import { type StructureEdit, shiftArea } from './structure.ts';

/** An error as Excel shows it (`#N/A`); apart from a text that only looks like one. */
export class CellError {
  readonly code: string;
  constructor(code: string) {
    this.code = code;
  }
}

export type Value = string | number | boolean | CellError | null;

export type Cell = {
  readonly value: Value;
  readonly formula?: FormulaText;
  /** Index into the workbook's styles. */
  readonly style: number;
};

export type CellSource = {
  readonly from: number;
  readonly to: number;
  readonly row: number;
  readonly column: number;
  readonly cell: Cell;
};

export type Slot = { cell: Cell; readonly source?: CellSource };

export type RowProperties = {
  readonly hidden: boolean;
  /** In points. */
  readonly height?: number;
  readonly style?: number;
};

export type RowSource = {
  readonly row: number;
  /** From the end of what stood before to the end of the row, blanks included. */
  readonly from: number;
  readonly to: number;
  readonly tagFrom: number;
  readonly tagTo: number;
  readonly properties: RowProperties;
  /** How many cells it held. */
  readonly cells: number;
};

export type RowRecord = {
  readonly cells: Map<number, Slot>;
  properties: RowProperties;
  readonly source?: RowSource;
};

export const plainRow: RowProperties = { hidden: false };

export class Cells {
  rows = new Map<number, RowRecord>();
  /** The style of a column where it has one: what an empty cell starts from. */
  columnStyle: (column: number) => number | undefined = () => undefined;

  slot(row: number, column: number): Slot | undefined {
    return this.rows.get(row)?.cells.get(column);
  }

  cell(row: number, column: number): Cell {
    return this.slot(row, column)?.cell ?? { value: null, style: this.emptyStyle(row, column) };
  }

  /** The style a cell has while nothing is in it. */
  emptyStyle(row: number, column: number): number {
    return this.rows.get(row)?.properties.style ?? this.columnStyle(column) ?? 0;
  }

  set(row: number, column: number, cell: Cell): void {
    const record = this.record(row);
    const slot = record.cells.get(column);
    if (slot) slot.cell = cell;
    else record.cells.set(column, { cell });
  }

  record(row: number): RowRecord {
    return recordIn(this.rows, row);
  }

  /** Ascending. */
  rowNumbers(): number[] {
    return [...this.rows.keys()].sort((a, b) => a - b);
  }

  /** The slots inside an area, in no promised order; only those that exist. */
  *within(a: Area): Generator<{ row: number; column: number; slot: Slot }> {
    const lastRow = a.row + a.rowCount;
    const lastColumn = a.column + a.columnCount;
    const rows = this.rows.size < a.rowCount ? this.rows.keys() : rangeOf(a.row, lastRow);
    for (const row of rows) {
      const record = row >= a.row && row < lastRow ? this.rows.get(row) : undefined;
      if (!record) continue;
      for (const [column, slot] of record.cells)
        if (column >= a.column && column < lastColumn) yield { row, column, slot };
    }
  }

  /** The smallest area that holds every cell with a value (or also those that only carry a format). */
  used(valuesOnly: boolean): Area | null {
    let top = Number.POSITIVE_INFINITY;
    let left = Number.POSITIVE_INFINITY;
    let bottom = -1;
    let right = -1;
    for (const [row, record] of this.rows)
      for (const [column, { cell }] of record.cells) {
        if (cell.value === null && !cell.formula && (valuesOnly || cell.style === 0)) continue;
        top = Math.min(top, row);
        bottom = Math.max(bottom, row);
        left = Math.min(left, column);
        right = Math.max(right, column);
      }
    return bottom < 0 ? null : area(top, left, bottom - top + 1, right - left + 1);
  }

  /** Moves cells and row properties as an insertion or deletion does. */
  shift(edit: StructureEdit): void {
    const moved = new Map<number, RowRecord>();
    for (const [row, record] of this.rows) {
      const to = edit.entire && edit.axis === 'row' ? shiftArea(area(row, 0), edit)?.row : row;
      if (to !== undefined)
        moved.set(to, {
          cells: new Map(),
          properties: record.properties,
          ...(record.source && { source: record.source }),
        });
    }
    for (const [row, record] of this.rows)
      for (const [column, slot] of record.cells) {
        const to = shiftArea(area(row, column), edit);
        if (to) recordIn(moved, to.row).cells.set(to.column, slot);
      }
    this.rows = moved;
  }
}

/** The row's record, made where there is none. */
function recordIn(rows: Map<number, RowRecord>, row: number): RowRecord {
  const record = rows.get(row) ?? { cells: new Map<number, Slot>(), properties: plainRow };
  rows.set(row, record);
  return record;
}

function* rangeOf(from: number, to: number): Generator<number> {
  for (let n = from; n < to; n++) yield n;
}
