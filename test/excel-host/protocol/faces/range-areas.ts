/** Several areas of one sheet together (merged areas, `getRanges`), and the view without hidden rows and columns. */
import { type Area, areaName, quoteSheet } from '../../address.ts';
import { Range } from '../../model/range.ts';
import type { Worksheet } from '../../model/worksheet.ts';
import { type Face, node } from '../face.ts';
import { collection } from './collection.ts';
import { addressOf, rangeNode } from './range.ts';
import { clearTo } from './range-details.ts';
import { rangeFormatFace } from './range-format.ts';
import { worksheetFace } from './worksheet.ts';

export class RangeAreas {
  readonly sheet: Worksheet;
  readonly areas: readonly Area[];
  constructor(sheet: Worksheet, areas: readonly Area[]) {
    this.sheet = sheet;
    this.areas = areas;
  }
  get ranges(): Range[] {
    return this.areas.map((a) => new Range(this.sheet, a));
  }
}

const rangesFace: Face<RangeAreas> = collection<RangeAreas>({
  type: 'RangeCollection',
  items: (r, s) => r.ranges.map((range) => rangeNode(range, s)),
});

/** Kept references are for single ranges here: the areas are found anew by their address each time. */
export const rangeAreasFace: Face<RangeAreas> = {
  type: 'RangeAreas',
  scalars: {
    address: (r) => r.areas.map((a) => `${quoteSheet(r.sheet.name)}!${areaName(a)}`).join(','),
    areaCount: (r) => r.areas.length,
    cellCount: (r) => r.areas.reduce((sum, a) => sum + a.rowCount * a.columnCount, 0),
  },
  navigations: {
    areas: (r, s) => node(rangesFace, r, s),
    format: (r, s) => node(manyFormatsFace, r, s),
    worksheet: (r, s) => node(worksheetFace, r.sheet, s),
  },
  methods: {
    _KeepReference: () => undefined,
    clear: (r, args) => {
      for (const a of r.areas) r.sheet.clear(a, clearTo(args.text(0, 'All')));
    },
  },
};

const manyFormatsFace: Face<RangeAreas> = {
  type: 'RangeFormat',
  setters: Object.fromEntries(
    Object.entries(rangeFormatFace.setters ?? {}).map(([name, set]) => [
      name,
      (r: RangeAreas, value: unknown, s: Parameters<typeof set>[2]) => {
        for (const range of r.ranges) set(range, value, s);
      },
    ]),
  ),
};

export class VisibleView {
  readonly range: Range;
  readonly rows: readonly number[];
  readonly columns: readonly number[];

  constructor(range: Range, rows?: readonly number[]) {
    this.range = range;
    const { row, column, rowCount, columnCount } = range.bounded();
    this.rows =
      rows ??
      Array.from({ length: rowCount }, (_, i) => i + row - range.area.row).filter(
        (i) => !range.sheet.cells.rows.get(range.area.row + i)?.properties.hidden,
      );
    this.columns = Array.from({ length: columnCount }, (_, i) => i + column - range.area.column).filter(
      (i) => !range.sheet.columns.at(range.area.column + i)?.hidden,
    );
  }

  pick(grid: unknown): unknown {
    return Array.isArray(grid) ? this.rows.map((r) => this.columns.map((c) => grid[r][c])) : null;
  }
}

export const rangeViewFace: Face<VisibleView> = {
  type: 'RangeView',
  scalars: {
    cellAddresses: (v) => v.rows.map((r) => v.columns.map((c) => addressOf(v.range.part(r, c, 1, 1)))),
    columnCount: (v) => v.columns.length,
    formulas: (v) => v.pick(v.range.formulas),
    index: (v) => v.rows[0] ?? 0,
    numberFormat: (v) => v.pick(v.range.numberFormat),
    rowCount: (v) => v.rows.length,
    text: (v) => v.pick(v.range.text),
    valueTypes: (v) => v.pick(v.range.valueTypes),
    values: (v) => v.pick(v.range.values),
  },
  navigations: { rows: (v, s) => node(rangeViewRowsFace, v, s) },
  methods: { getRange: (v, _, s) => rangeNode(v.range, s) },
};

const rangeViewRowsFace: Face<VisibleView> = collection<VisibleView>({
  type: 'RangeViewCollection',
  items: (v, s) => v.rows.map((r) => node(rangeViewFace, new VisibleView(v.range, [r]), s)),
});
