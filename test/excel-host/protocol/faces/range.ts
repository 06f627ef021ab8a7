/** Excel.Range: reading and writing cells, and the ranges that are reached from one. */
import {
  type Area,
  area,
  areaName,
  bounding,
  checked,
  intersection,
  isEntireColumn,
  isEntireRow,
  maxColumns,
  maxRows,
  quoteSheet,
} from '../../address.ts';
import { invalidArgument, itemNotFound } from '../../errors.ts';
import { Range } from '../../model/range.ts';
import { type Arguments, type Face, flagValue, type Node, node } from '../face.ts';
import type { Session } from '../session.ts';
import { ConditionalFormats, conditionalFormatsFace } from './conditional-formats.ts';
import { RangeAreas, rangeAreasFace, rangeViewFace, VisibleView } from './range-areas.ts';
import { clearTo, hyperlinkOf, setHyperlink } from './range-details.ts';
import { rangeFormatFace } from './range-format.ts';
import { cellProperties, columnProperties, rowProperties } from './range-properties.ts';
import { worksheetFace } from './worksheet.ts';

export const rangeNode = (range: Range, session: Session): Node => node(rangeFace, range, session);

const place = (
  range: Range,
  session: Session,
  row: number,
  column: number,
  rows: number,
  columns: number,
): Node => rangeNode(range.part(row, column, rows, columns), session);

/** A range given as an object or as an address on the same sheet. */
export function other(range: Range, args: Arguments, at: number): Area {
  const given = args.object(at, Range);
  if (given) {
    if (given.sheet !== range.sheet) throw invalidArgument();
    return given.area;
  }
  const found = range.sheet.workbook.resolve(args.text(at), range.sheet);
  if (!found || found.sheet !== range.sheet) throw invalidArgument();
  return found.area;
}

export const addressOf = (range: Range): string => `${quoteSheet(range.sheet.name)}!${areaName(range.area)}`;

/** True, false, or null where some are and some are not. */
function agreed(values: Iterable<boolean>): boolean | null {
  const found = new Set(values);
  return found.size === 1 ? [...found][0]! : null;
}

function rowsHidden(range: Range): boolean | null {
  const { row, rowCount } = range.bounded();
  return agreed(
    Array.from(
      { length: rowCount },
      (_, i) => range.sheet.cells.rows.get(row + i)?.properties.hidden ?? false,
    ),
  );
}

function columnsHidden(range: Range): boolean | null {
  const { column, columnCount } = range.bounded();
  return agreed(
    Array.from({ length: columnCount }, (_, i) => range.sheet.columns.at(column + i)?.hidden ?? false),
  );
}

function hideRows(range: Range, hidden: boolean): void {
  range.sheet.refuseWhereProtected(range.area);
  const { row, rowCount } = range.bounded();
  for (let i = 0; i < rowCount; i++) {
    const record = range.sheet.cells.record(row + i);
    record.properties = { ...record.properties, hidden };
  }
}

function hideColumns(range: Range, hidden: boolean): void {
  range.sheet.refuseWhereProtected(range.area);
  range.sheet.columns.change(range.area.column, range.area.column + range.area.columnCount - 1, { hidden });
}

export const rangeFace: Face<Range> = {
  type: 'Range',
  identity: (r): Record<string, unknown> =>
    r.referenceId === undefined ? {} : { _ReferenceId: r.referenceId },
  scalars: {
    address: addressOf,
    addressLocal: addressOf,
    cellCount: (r) =>
      r.area.rowCount * r.area.columnCount > 2 ** 31 - 1 ? -1 : r.area.rowCount * r.area.columnCount,
    columnCount: (r) => r.area.columnCount,
    columnHidden: columnsHidden,
    columnIndex: (r) => r.area.column,
    formulas: (r) => r.formulas,
    hidden: (r) =>
      rowsHidden(r) === true || columnsHidden(r) === true
        ? true
        : rowsHidden(r) === false && columnsHidden(r) === false
          ? false
          : null,
    hyperlink: hyperlinkOf,
    isEntireColumn: (r) => isEntireColumn(r.area),
    isEntireRow: (r) => isEntireRow(r.area),
    numberFormat: (r) => r.numberFormat,
    rowCount: (r) => r.area.rowCount,
    rowHidden: rowsHidden,
    rowIndex: (r) => r.area.row,
    text: (r) => r.text,
    valueTypes: (r) => r.valueTypes,
    values: (r) => r.values,
  },
  setters: {
    columnHidden: (r, value) => hideColumns(r, flagValue(value)),
    formulas: (r, value) => r.write(value),
    hyperlink: setHyperlink,
    numberFormat: (r, value) => r.writeNumberFormat(value),
    rowHidden: (r, value) => hideRows(r, flagValue(value)),
    values: (r, value) => r.write(value),
  },
  navigations: {
    conditionalFormats: (r, s) => node(conditionalFormatsFace, new ConditionalFormats(r), s),
    format: (r, s) => node(rangeFormatFace, r, s),
    worksheet: (r, s) => node(worksheetFace, r.sheet, s),
  },
  methods: {
    _KeepReference: (r, _, s) => void s.keep(r),
    _ValidateArraySize: (r, args) => {
      if (args.number(0) !== r.area.rowCount || args.number(1) !== r.area.columnCount)
        throw invalidArgument(
          "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
        );
    },
    clear: (r, args) => r.sheet.clear(r.area, clearTo(args.text(0, 'All'))),
    delete: (r, args) => {
      const shift = args.text(0, 'Up');
      if (shift !== 'Up' && shift !== 'Left') throw invalidArgument();
      r.sheet.deleteCells(r.area, shift);
    },
    getBoundingRect: (r, args, s) => rangeNode(new Range(r.sheet, bounding(r.area, other(r, args, 0))), s),
    getCell: (r, args, s) => place(r, s, args.number(0), args.number(1), 1, 1),
    getCellProperties: (r, args) => cellProperties(r, args.any(0)),
    getColumn: (r, args, s) => {
      if (args.number(0) >= r.area.columnCount) throw invalidArgument();
      return place(r, s, 0, args.number(0), r.area.rowCount, 1);
    },
    getColumnProperties: (r, args) => columnProperties(r, args.any(0)),
    getColumnsAfter: (r, args, s) => place(r, s, 0, r.area.columnCount, r.area.rowCount, args.number(0, 1)),
    getColumnsBefore: (r, args, s) => place(r, s, 0, -args.number(0, 1), r.area.rowCount, args.number(0, 1)),
    getEntireColumn: (r, _, s) => rangeNode(new Range(r.sheet, { ...r.area, row: 0, rowCount: maxRows }), s),
    getEntireRow: (r, _, s) =>
      rangeNode(new Range(r.sheet, { ...r.area, column: 0, columnCount: maxColumns }), s),
    getAbsoluteResizedRange: (r, args, s) => place(r, s, 0, 0, args.number(0), args.number(1)),
    getIntersection: (r, args, s) => {
      const common = intersection(r.area, other(r, args, 0));
      if (!common) throw itemNotFound();
      return rangeNode(new Range(r.sheet, common), s);
    },
    getIntersectionOrNullObject: (r, args, s) => {
      const common = intersection(r.area, other(r, args, 0));
      return common && rangeNode(new Range(r.sheet, common), s);
    },
    getLastCell: (r, _, s) => place(r, s, r.area.rowCount - 1, r.area.columnCount - 1, 1, 1),
    getLastColumn: (r, _, s) => place(r, s, 0, r.area.columnCount - 1, r.area.rowCount, 1),
    getLastRow: (r, _, s) => place(r, s, r.area.rowCount - 1, 0, 1, r.area.columnCount),
    getMergedAreasOrNullObject: (r, _, s) => {
      const merged = r.sheet.merges.filter((m) => intersection(m, r.area));
      // More than 512 areas make the real one fail ([d.ts] 1.13).
      if (merged.length > 512) throw invalidArgument();
      return merged.length === 0 ? null : node(rangeAreasFace, new RangeAreas(r.sheet, merged), s);
    },
    getOffsetRange: (r, args, s) =>
      place(r, s, args.number(0), args.number(1), r.area.rowCount, r.area.columnCount),
    getResizedRange: (r, args, s) =>
      place(r, s, 0, 0, r.area.rowCount + args.number(0), r.area.columnCount + args.number(1)),
    getRow: (r, args, s) => {
      if (args.number(0) >= r.area.rowCount) throw invalidArgument();
      return place(r, s, args.number(0), 0, 1, r.area.columnCount);
    },
    getRowProperties: (r, args) => rowProperties(r, args.any(0)),
    getRowsAbove: (r, args, s) => place(r, s, -args.number(0, 1), 0, args.number(0, 1), r.area.columnCount),
    getRowsBelow: (r, args, s) => place(r, s, r.area.rowCount, 0, args.number(0, 1), r.area.columnCount),
    getUsedRange: (r, args, s) =>
      rangeNode(r.used(args.flag(0)) ?? new Range(r.sheet, area(r.area.row, r.area.column)), s),
    getUsedRangeOrNullObject: (r, args, s) => {
      const used = r.used(args.flag(0));
      return used && rangeNode(used, s);
    },
    getVisibleView: (r, _, s) => node(rangeViewFace, new VisibleView(r), s),
    insert: (r, args, s) => {
      const shift = args.text(0);
      if (shift !== 'Down' && shift !== 'Right') throw invalidArgument();
      r.sheet.insertCells(checked(r.area), shift);
      return rangeNode(new Range(r.sheet, r.area), s);
    },
    merge: (r) => {
      r.sheet.refuseWhereProtected(r.area);
      r.sheet.merges = [...r.sheet.merges.filter((m) => !intersection(m, r.area)), r.area];
    },
    select: (r) => r.sheet.workbook.select(r.sheet, r.area),
    unmerge: (r) => {
      r.sheet.refuseWhereProtected(r.area);
      r.sheet.merges = r.sheet.merges.filter((m) => !intersection(m, r.area));
    },
  },
};
