/**
 * An Excel table (list object): an area of a sheet with a header row whose texts are its column names.
 * The names live in the header cells; the table only remembers them for cells that are empty.
 */
import { type Area, area, intersection, isUnbounded, sameArea } from '../address.ts';
import { ApiError, invalidArgument } from '../errors.ts';
import { type StructureEdit, shiftArea } from './structure.ts';
import type { Workbook } from './workbook.ts';
import type { Worksheet } from './worksheet.ts';

export type TableLook = {
  style: string;
  showBandedRows: boolean;
  showBandedColumns: boolean;
  highlightFirstColumn: boolean;
  highlightLastColumn: boolean;
  showFilterButton: boolean;
};

export class Table {
  readonly workbook: Workbook;
  readonly sheet: Worksheet;
  readonly id: string;
  private ownName: string;
  area: Area;
  showHeaders = true;
  showTotals = false;
  columnIds: number[];
  look: TableLook = {
    style: 'TableStyleMedium2',
    showBandedRows: true,
    showBandedColumns: false,
    highlightFirstColumn: false,
    highlightLastColumn: false,
    showFilterButton: true,
  };
  /** The part it was opened from, and its state then. */
  source?: { readonly part: string; readonly relation: string; readonly state: string };

  constructor(sheet: Worksheet, name: string, place: Area) {
    this.sheet = sheet;
    this.workbook = sheet.workbook;
    this.id = this.workbook.guid(0x7ab1e);
    this.ownName = name;
    this.area = place;
    this.columnIds = Array.from({ length: place.columnCount }, (_, i) => i + 1);
  }

  static add(sheet: Worksheet, place: Area, hasHeaders: boolean): Table {
    const { workbook } = sheet;
    if (isUnbounded(place)) throw invalidArgument();
    if (workbook.tables.some((t) => t.sheet === sheet && intersection(t.area, place)))
      throw new ApiError('InvalidOperation', 'A table cannot overlap another table.');
    sheet.refuseWhereProtected(place);
    let n = workbook.tables.length + 1;
    while (workbook.table(`Table${n}`)) n++;
    if (!hasHeaders) sheet.insertCells(area(place.row, place.column, 1, place.columnCount), 'Down');
    const rows = hasHeaders ? Math.max(2, place.rowCount) : place.rowCount + 1;
    const table = new Table(sheet, `Table${n}`, { ...place, rowCount: rows });
    table.nameColumns();
    workbook.tables.push(table);
    workbook.emit({ kind: 'tableAdded', table });
    return table;
  }

  get name(): string {
    return this.ownName;
  }

  set name(name: string) {
    const taken = this.workbook.table(name);
    if (!/^[\p{L}_\\][\p{L}\p{N}_.]*$/u.test(name)) throw invalidArgument();
    if (taken && taken !== this)
      throw new ApiError('ItemAlreadyExists', 'A resource with the same name or identifier already exists.');
    this.ownName = name;
  }

  get headerRow(): Area {
    return { ...this.area, rowCount: 1 };
  }

  get dataBody(): Area {
    const head = this.showHeaders ? 1 : 0;
    return {
      ...this.area,
      row: this.area.row + head,
      rowCount: this.area.rowCount - head - (this.showTotals ? 1 : 0),
    };
  }

  get columnNames(): string[] {
    return Array.from({ length: this.area.columnCount }, (_, i) => {
      const cell = this.showHeaders ? this.sheet.cells.cell(this.area.row, this.area.column + i) : null;
      return cell === null || cell.value === null ? `Column${i + 1}` : this.sheet.textOf(cell);
    });
  }

  /** Gives every header cell a text, none twice, as Excel does. */
  private nameColumns(): void {
    const taken = new Set<string>();
    this.columnNames.forEach((name, i) => {
      let unique = name;
      for (let n = 2; taken.has(unique.toLowerCase()); n++) unique = `${name}${n}`;
      taken.add(unique.toLowerCase());
      const { row, column } = this.area;
      const cell = this.sheet.cells.cell(row, column + i);
      if (cell.value !== unique) this.sheet.cells.set(row, column + i, { value: unique, style: cell.style });
    });
  }

  resize(to: Area): void {
    if (to.row !== this.area.row || to.rowCount < 2 || !intersection(to, this.area)) throw invalidArgument();
    const offset = to.column - this.area.column;
    const free = (): number => Math.max(0, ...this.columnIds) + 1;
    const ids = Array.from({ length: to.columnCount }, (_, i) => this.columnIds[i + offset]);
    this.columnIds = [];
    for (const id of ids)
      this.columnIds.push(id ?? Math.max(free(), Math.max(0, ...ids.map((x) => x ?? 0)) + 1));
    this.area = to;
    this.nameColumns();
  }

  /** False when nothing of it is left. */
  shift(edit: StructureEdit): boolean {
    const before = this.area;
    const moved = shiftArea(before, edit);
    if (!moved) return false;
    if (edit.axis === 'column' && moved.columnCount !== before.columnCount) {
      const at = Math.max(0, edit.area.column - before.column);
      if (edit.kind === 'delete') this.columnIds.splice(at, before.columnCount - moved.columnCount);
      else {
        const first = Math.max(0, ...this.columnIds) + 1;
        this.columnIds.splice(at, 0, ...Array.from({ length: edit.area.columnCount }, (_, i) => first + i));
      }
    }
    this.area = moved;
    if (edit.axis === 'column' && !sameArea(before, moved) && this.showHeaders) this.nameColumns();
    return true;
  }

  /** Takes the table away and leaves its cells. */
  convertToRange(): void {
    const at = this.workbook.tables.indexOf(this);
    if (at < 0) return;
    this.workbook.tables.splice(at, 1);
    this.workbook.emit({ kind: 'tableDeleted', table: this });
  }

  /** Comparable text of all that its part says. */
  get state(): string {
    return JSON.stringify([
      this.name,
      this.area,
      this.showHeaders,
      this.showTotals,
      this.columnNames,
      this.columnIds,
      this.look,
    ]);
  }
}
