/** A place on a sheet and what the API reads there. Kept ranges are moved by the workbook as their cells move. */
import { type Area, area, checked, contains, intersection, isUnbounded } from '../address.ts';
import { ApiError, invalidArgument } from '../errors.ts';
import type { Cell } from './cells.ts';
import { type StructureEdit, shiftArea } from './structure.ts';
import type { CellFormat } from './styles.ts';
import { plainValue, valueType, type Worksheet } from './worksheet.ts';

/** What one range may be asked for cell by cell. */
const mostCells = 5_000_000;

export class Range {
  readonly sheet: Worksheet;
  area: Area;
  /** Set while the client keeps it. */
  referenceId: string | undefined;

  constructor(sheet: Worksheet, place: Area) {
    this.sheet = sheet;
    this.area = checked(place);
  }

  /** A part, counted from the range's own top left; may reach outside it. */
  part(row: number, column: number, rowCount: number, columnCount: number): Range {
    return new Range(this.sheet, area(this.area.row + row, this.area.column + column, rowCount, columnCount));
  }

  cellAt(row: number, column: number): Cell {
    return this.sheet.cells.cell(this.area.row + row, this.area.column + column);
  }

  /** Row by row; null for whole columns or rows, which Excel does not spell out. */
  map<T>(read: (cell: Cell, row: number, column: number) => T): T[][] | null {
    const { row, column, rowCount, columnCount } = this.area;
    if (isUnbounded(this.area)) return null;
    if (rowCount * columnCount > mostCells)
      throw new ApiError(
        'RangeExceedsLimit',
        'The cell count in the range has exceeded the maximum supported number.',
      );
    return Array.from({ length: rowCount }, (_, r) =>
      Array.from({ length: columnCount }, (_, c) =>
        read(this.sheet.cells.cell(row + r, column + c), row + r, column + c),
      ),
    );
  }

  get values(): unknown {
    return this.map((cell, r, c) => plainValue(this.isHidden(r, c) ? null : cell.value));
  }

  get formulas(): unknown {
    return this.map((cell, r, c) =>
      cell.formula ? `=${cell.formula.text}` : plainValue(this.isHidden(r, c) ? null : cell.value),
    );
  }

  get text(): unknown {
    return this.map((cell, r, c) => (this.isHidden(r, c) ? '' : this.sheet.textOf(cell)));
  }

  get valueTypes(): unknown {
    return this.map((cell, r, c) => valueType(this.isHidden(r, c) ? null : cell.value));
  }

  get numberFormat(): unknown {
    return this.map((cell) => this.sheet.workbook.styles.format(cell.style).numberFormat);
  }

  private isHidden(row: number, column: number): boolean {
    return this.sheet.merges.length > 0 && this.sheet.isSwallowed(row, column);
  }

  /** Values, formulas or number formats: a two-dimensional array of the range's size, or one for all. */
  private inputs(given: unknown): (row: number, column: number) => unknown {
    if (isUnbounded(this.area)) throw invalidArgument();
    if (!Array.isArray(given)) return () => given;
    const { rowCount, columnCount } = this.area;
    if (given.length !== rowCount || given.some((row) => !Array.isArray(row) || row.length !== columnCount))
      throw invalidArgument(
        "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
      );
    return (row, column) => given[row][column];
  }

  write(given: unknown): void {
    this.sheet.write(this.area, this.inputs(given));
  }

  writeNumberFormat(given: unknown): void {
    const at = this.inputs(given);
    this.sheet.format(this.area, (row, column) => {
      const numberFormat = at(row, column);
      return numberFormat === null ? null : { numberFormat: textArgument(numberFormat) };
    });
  }

  /** One property of the format where all cells agree, otherwise null. */
  formatOf<K extends keyof CellFormat>(key: K): CellFormat[K] | null {
    const { styles } = this.sheet.workbook;
    const { row, column } = this.area;
    const first = styles.format(this.sheet.cells.cell(row, column).style)[key];
    const place = this.bounded();
    for (let r = place.row; r < place.row + place.rowCount; r++)
      for (let c = place.column; c < place.column + place.columnCount; c++)
        if (styles.format(this.sheet.cells.cell(r, c).style)[key] !== first) return null;
    return first;
  }

  /** Whole rows and columns cut down to where something is. */
  bounded(): Area {
    if (!isUnbounded(this.area)) return this.area;
    const used = this.sheet.cells.used(false);
    return (used && intersection(used, this.area)) ?? { ...this.area, rowCount: 1, columnCount: 1 };
  }

  used(valuesOnly: boolean): Range | null {
    const used = this.sheet.cells.used(valuesOnly);
    if (!used) return null;
    const common = intersection(used, this.area);
    if (!common || !contains(used, common)) return null;
    if (contains(this.area, used)) return new Range(this.sheet, used);
    let top = Number.POSITIVE_INFINITY;
    let left = Number.POSITIVE_INFINITY;
    let bottom = -1;
    let right = -1;
    for (const { row, column, slot } of this.sheet.cells.within(common)) {
      if (slot.cell.value === null && !slot.cell.formula && (valuesOnly || slot.cell.style === 0)) continue;
      top = Math.min(top, row);
      bottom = Math.max(bottom, row);
      left = Math.min(left, column);
      right = Math.max(right, column);
    }
    return bottom < 0 ? null : new Range(this.sheet, area(top, left, bottom - top + 1, right - left + 1));
  }

  /** False when its cells were deleted. */
  shift(edit: StructureEdit): boolean {
    const moved = shiftArea(this.area, edit);
    if (moved) this.area = moved;
    return moved !== null;
  }
}

function textArgument(given: unknown): string {
  if (typeof given !== 'string') throw invalidArgument();
  return given;
}
