/**
 * A sheet: its cells and everything that stands beside or over them. Every write passes here, so this is
 * where protection refuses, merged areas swallow, and events begin.
 */
import {
  type Area,
  area,
  contains,
  intersection,
  isEntireColumn,
  isEntireRow,
  isUnbounded,
  maxColumns,
  maxRows,
} from '../address.ts';
import { ApiError, accessDenied, invalidArgument } from '../errors.ts';
import { type Cell, CellError, Cells, type Value } from './cells.ts';
import type { Chart } from './chart.ts';
import { Columns } from './columns.ts';
import type { ConditionalFormat } from './conditional-format.ts';
import type { ChangeType } from './events.ts';
import { rewriteFormulaElements, shiftFormula } from './formula.ts';
import { display } from './number-format.ts';
import { newPageLayout } from './page-layout.ts';
import { type StructureEdit, shiftArea } from './structure.ts';
import type { FormatChange } from './styles.ts';
import { typed } from './typing.ts';
import type { Workbook } from './workbook.ts';

/** Characters a cell can hold. */
const longestText = 32_767;

export type Visibility = 'Visible' | 'Hidden' | 'VeryHidden';

export type Hyperlink = {
  readonly area: Area;
  readonly address?: string;
  readonly documentReference?: string;
  readonly screenTip?: string;
};

/** What the file says of the sheet and the model does not read; it must follow the cells all the same. */
export type SheetFurniture = {
  shift(areas: (a: Area) => Area | null, formulas: (text: string) => string): void;
};

export class Worksheet {
  readonly workbook: Workbook;
  readonly id: string;
  name: string;
  private shown: Visibility = 'Visible';
  cells = new Cells();
  columns = new Columns();
  /** In characters, padding included: the width of a column that says none. */
  standardWidth = 9.140625;
  merges: readonly Area[] = [];
  conditionalFormats: ConditionalFormat[] = [];
  hyperlinks: readonly Hyperlink[] = [];
  charts: Chart[] = [];
  autoFilter: { readonly area: Area; readonly filtered: boolean } | null = null;
  frozen = { rows: 0, columns: 0 };
  pageLayout = newPageLayout();
  tabColor = '';
  furniture: SheetFurniture | null = null;
  private guarded = false;

  constructor(workbook: Workbook, name: string) {
    this.workbook = workbook;
    this.id = workbook.guid(0x5);
    this.name = name;
    this.cells.columnStyle = (column) => this.columns.at(column)?.style;
  }

  get visibility(): Visibility {
    return this.shown;
  }

  set visibility(visibility: Visibility) {
    const before = this.shown;
    if (before === visibility) return;
    const others = this.workbook.worksheets.some((s) => s !== this && s.visibility === 'Visible');
    if (visibility !== 'Visible' && !others)
      throw new ApiError('InvalidOperation', 'A workbook must contain at least one visible worksheet.');
    this.shown = visibility;
    this.workbook.emit({ kind: 'visibilityChanged', sheet: this, before });
  }

  /** As it stood in the file: no event, no check. */
  open(state: { visibility: Visibility; protected: boolean }): void {
    this.shown = state.visibility;
    this.guarded = state.protected;
  }

  get protected(): boolean {
    return this.guarded;
  }

  set protected(on: boolean) {
    if (this.guarded === on) return;
    this.guarded = on;
    this.workbook.emit({ kind: 'protectionChanged', sheet: this });
  }

  get everything(): Area {
    return area(0, 0, maxRows, maxColumns);
  }

  /** The value the API shows: only the top left cell of a merged area has one. */
  valueAt(row: number, column: number): Value {
    return this.isSwallowed(row, column) ? null : this.cells.cell(row, column).value;
  }

  isSwallowed(row: number, column: number): boolean {
    for (const m of this.merges)
      if (row >= m.row && row < m.row + m.rowCount && column >= m.column && column < m.column + m.columnCount)
        return row !== m.row || column !== m.column;
    return false;
  }

  textOf(cell: Cell): string {
    const { culture, date1904, styles } = this.workbook;
    return display(cell.value, styles.format(cell.style).numberFormat, culture, date1904);
  }

  refuseWhereProtected(a: Area): void {
    if (!this.guarded) return;
    const open = [...this.cells.within(a)].filter(
      ({ slot }) => !this.workbook.styles.format(slot.cell.style).locked,
    );
    if (open.length < a.rowCount * a.columnCount) throw accessDenied();
  }

  /**
   * Writes inputs as the API takes them: null leaves a cell alone, a string is typed. One event for all.
   * @throws AccessDenied on a protected sheet, InvalidArgument for what is no cell value
   */
  write(a: Area, inputAt: (row: number, column: number) => unknown): void {
    this.refuseWhereProtected(a);
    const single = a.rowCount * a.columnCount === 1;
    const before = single ? this.valueAt(a.row, a.column) : null;
    for (let r = 0; r < a.rowCount; r++)
      for (let c = 0; c < a.columnCount; c++) {
        const input = inputAt(r, c);
        if (input !== null && input !== undefined && !this.isSwallowed(a.row + r, a.column + c))
          this.cells.set(a.row + r, a.column + c, this.entered(a.row + r, a.column + c, input));
      }
    this.changed(a, 'RangeEdited', single ? { before, after: this.valueAt(a.row, a.column) } : undefined);
  }

  /** The cell that an input makes of the one before it. */
  private entered(row: number, column: number, input: unknown): Cell {
    const { workbook } = this;
    const { styles } = workbook;
    const { style } = this.cells.cell(row, column);
    if (typeof input === 'boolean' || (typeof input === 'number' && Number.isFinite(input)))
      return { value: input, style };
    if (typeof input !== 'string' || input.length > longestText) throw invalidArgument();
    const format = styles.format(style);
    const entry = typed(input, format.numberFormat, workbook);
    const change: FormatChange = {
      ...(entry.numberFormat !== undefined &&
        format.numberFormat === 'General' && { numberFormat: entry.numberFormat }),
      ...(format.quotePrefix !== (entry.quotePrefix ?? false) && { quotePrefix: entry.quotePrefix ?? false }),
    };
    const after = Object.keys(change).length > 0 ? styles.derive(style, change) : style;
    if (entry.formula === undefined) return { value: entry.value, style: after };
    const value = workbook.calculator?.(entry.formula, this, row, column);
    return { value: value === undefined ? 0 : value, formula: { text: entry.formula }, style: after };
  }

  /** Changes formats: all alike, or each cell by its own (null leaves one alone). */
  format(a: Area, change: FormatChange | ((row: number, column: number) => FormatChange | null)): void {
    this.refuseWhereProtected(a);
    const { styles } = this.workbook;
    if (isUnbounded(a)) {
      if (typeof change === 'function') throw invalidArgument();
      this.formatWhole(a, change);
    } else
      for (let r = 0; r < a.rowCount; r++)
        for (let c = 0; c < a.columnCount; c++) {
          const own = typeof change === 'function' ? change(r, c) : change;
          if (own === null) continue;
          const cell = this.cells.cell(a.row + r, a.column + c);
          const style = styles.derive(cell.style, own);
          if (style !== cell.style) this.cells.set(a.row + r, a.column + c, { ...cell, style });
        }
    this.workbook.emit({ kind: 'formatChanged', sheet: this, area: a });
  }

  /** Whole columns or rows carry the format themselves; cells that are there follow. */
  private formatWhole(a: Area, change: FormatChange): void {
    const { styles } = this.workbook;
    const cells = [...this.cells.within(a)];
    if (isEntireColumn(a))
      this.columns.restyle(
        a.column,
        a.column + a.columnCount - 1,
        (before) => styles.derive(before ?? 0, change) || undefined,
      );
    else
      for (let row = a.row; row < a.row + a.rowCount; row++) {
        const record = this.cells.record(row);
        record.properties = {
          ...record.properties,
          style: styles.derive(record.properties.style ?? 0, change),
        };
      }
    for (const { slot } of cells) slot.cell = { ...slot.cell, style: styles.derive(slot.cell.style, change) };
  }

  clear(a: Area, what: string): void {
    this.refuseWhereProtected(a);
    const contents = what === 'All' || what === 'Contents';
    const formats = what === 'All' || what === 'Formats';
    for (const { row, column, slot } of this.cells.within(a)) {
      const style = formats ? 0 : slot.cell.style;
      slot.cell = contents ? { value: null, style } : { ...slot.cell, style };
      if (
        slot.cell.value === null &&
        !slot.cell.formula &&
        !slot.source &&
        style === this.cells.emptyStyle(row, column)
      )
        this.cells.rows.get(row)!.cells.delete(column);
    }
    if (formats)
      this.conditionalFormats = this.conditionalFormats.filter(
        (cf) => !cf.areas.every((x) => contains(a, x)),
      );
    if (what === 'All' || what.startsWith('Hyperlinks') || what === 'RemoveHyperlinks')
      this.hyperlinks = this.hyperlinks.filter((h) => !contains(a, h.area));
    if (contents) this.changed(a, 'RangeEdited');
    else this.workbook.emit({ kind: 'formatChanged', sheet: this, area: a });
  }

  insertCells(a: Area, shift: 'Down' | 'Right'): void {
    const axis = isEntireRow(a) ? 'row' : isEntireColumn(a) ? 'column' : shift === 'Down' ? 'row' : 'column';
    const limit =
      axis === 'row'
        ? area(maxRows - a.rowCount, a.column, a.rowCount, a.columnCount)
        : area(a.row, maxColumns - a.columnCount, a.rowCount, a.columnCount);
    if ([...this.cells.within(limit)].some(({ slot }) => slot.cell.value !== null))
      throw new ApiError('InsertDeleteConflict', "Cells with data can't be shifted off the worksheet.");
    this.restructure({ kind: 'insert', axis, area: a, entire: isEntireRow(a) || isEntireColumn(a) });
    this.inheritFormats(a, axis);
    if (isEntireRow(a) || isEntireColumn(a))
      this.changed(a, isEntireRow(a) ? 'RowInserted' : 'ColumnInserted');
    else this.workbook.emit({ kind: 'changed', sheet: this, area: a, changeType: 'CellInserted', shift });
  }

  deleteCells(a: Area, shift: 'Up' | 'Left'): void {
    const axis = isEntireRow(a) ? 'row' : isEntireColumn(a) ? 'column' : shift === 'Up' ? 'row' : 'column';
    this.restructure({ kind: 'delete', axis, area: a, entire: isEntireRow(a) || isEntireColumn(a) });
    if (isEntireRow(a) || isEntireColumn(a)) this.changed(a, isEntireRow(a) ? 'RowDeleted' : 'ColumnDeleted');
    else this.workbook.emit({ kind: 'changed', sheet: this, area: a, changeType: 'CellDeleted', shift });
  }

  /** New cells look like those above, or to the left. */
  private inheritFormats(a: Area, axis: 'row' | 'column'): void {
    const model =
      axis === 'row' ? { ...a, row: a.row - 1, rowCount: 1 } : { ...a, column: a.column - 1, columnCount: 1 };
    if (model.row < 0 || model.column < 0) return;
    for (const { row, column, slot } of [...this.cells.within(model)]) {
      if (slot.cell.style === 0) continue;
      const times = axis === 'row' ? a.rowCount : a.columnCount;
      for (let i = 1; i <= times; i++)
        this.cells.set(axis === 'row' ? row + i : row, axis === 'row' ? column : column + i, {
          value: null,
          style: slot.cell.style,
        });
    }
  }

  private restructure(edit: StructureEdit): void {
    if (this.guarded) throw accessDenied();
    const band =
      edit.axis === 'row'
        ? { ...edit.area, rowCount: maxRows - edit.area.row }
        : { ...edit.area, columnCount: maxColumns - edit.area.column };
    for (const m of this.merges)
      if (
        !edit.entire &&
        intersection(band, m) &&
        !contains(
          edit.axis === 'row'
            ? { ...band, row: 0, rowCount: maxRows }
            : { ...band, column: 0, columnCount: maxColumns },
          m,
        )
      )
        throw new ApiError('MergedRangeConflict', "This operation can't be done on part of a merged range.");
    const areas = (a: Area): Area | null => shiftArea(a, edit);
    const formulas = (text: string, home: Worksheet | null): string =>
      shiftFormula(text, home?.name ?? null, this.name, edit);
    this.cells.shift(edit);
    this.columns.shift(edit);
    this.merges = this.merges
      .map(areas)
      .filter((m) => m !== null && m.rowCount * m.columnCount > 1) as Area[];
    this.hyperlinks = this.hyperlinks.flatMap((h) => {
      const moved = areas(h.area);
      return moved ? [{ ...h, area: moved }] : [];
    });
    for (const cf of [...this.conditionalFormats]) {
      cf.areas = cf.areas.map(areas).filter((a) => a !== null);
      if (cf.areas.length === 0) cf.delete();
    }
    const filter = this.autoFilter && areas(this.autoFilter.area);
    this.autoFilter = filter && this.autoFilter ? { ...this.autoFilter, area: filter } : null;
    this.furniture?.shift(areas, (text) => formulas(text, this));
    this.workbook.afterStructureEdit(this, edit, formulas);
  }

  rewriteFormulas(rewrite: (text: string) => string): void {
    for (const record of this.cells.rows.values())
      for (const slot of record.cells.values()) {
        const { formula } = slot.cell;
        const text = formula && rewrite(formula.text);
        if (formula && text !== undefined && text !== formula.text)
          slot.cell = { ...slot.cell, formula: { ...formula, text } };
      }
    for (const cf of this.conditionalFormats) {
      if (cf.formula !== '') cf.formula = `=${rewrite(cf.formula.slice(1))}`;
      if (cf.rule !== undefined) cf.rule = rewriteFormulaElements(cf.rule, rewrite);
    }
  }

  changed(a: Area, changeType: ChangeType, detail?: { before: Value; after: Value }): void {
    this.workbook.emit({ kind: 'changed', sheet: this, area: a, changeType, ...(detail && { detail }) });
  }
}

/** A value as the API's JSON has it. */
export const plainValue = (value: Value): string | number | boolean =>
  value === null ? '' : value instanceof CellError ? value.code : value;

export const valueType = (value: Value): string =>
  value === null || value === ''
    ? 'Empty'
    : value instanceof CellError
      ? 'Error'
      : typeof value === 'number'
        ? 'Double'
        : typeof value === 'boolean'
          ? 'Boolean'
          : 'String';
