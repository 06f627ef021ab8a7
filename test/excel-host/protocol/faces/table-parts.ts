/** The columns and rows of a table. */
import { type Area, area } from '../../address.ts';
import { invalidArgument, itemNotFound } from '../../errors.ts';
import { Range } from '../../model/range.ts';
import type { Table } from '../../model/table.ts';
import { type Face, node, textValue } from '../face.ts';
import type { Session } from '../session.ts';
import { collection } from './collection.ts';
import { rangeNode } from './range.ts';

class TableColumn {
  readonly table: Table;
  readonly index: number;
  constructor(table: Table, index: number) {
    this.table = table;
    this.index = index;
  }
  of(rows: Area): Range {
    return new Range(this.table.sheet, {
      ...rows,
      column: this.table.area.column + this.index,
      columnCount: 1,
    });
  }
}

const tableColumnFace: Face<TableColumn> = {
  type: 'TableColumn',
  identity: (c) => ({ Id: c.table.columnIds[c.index] }),
  scalars: {
    id: (c) => c.table.columnIds[c.index],
    index: (c) => c.index,
    name: (c) => c.table.columnNames[c.index],
    values: (c) => c.of(c.table.area).values,
  },
  setters: {
    name: (c, value) => c.of(c.table.headerRow).write(textValue(value)),
    values: (c, value) => c.of(c.table.area).write(value),
  },
  methods: {
    delete: (c) => c.table.sheet.deleteCells(c.of(c.table.area).area, 'Left'),
    getDataBodyRange: (c, _, s) => rangeNode(c.of(c.table.dataBody), s),
    getHeaderRowRange: (c, _, s) => rangeNode(c.of(c.table.headerRow), s),
    getRange: (c, _, s) => rangeNode(c.of(c.table.area), s),
    getTotalRowRange: (c, _, s) => {
      const { table } = c;
      if (!table.showTotals) throw itemNotFound();
      return rangeNode(
        c.of({ ...table.area, row: table.area.row + table.area.rowCount - 1, rowCount: 1 }),
        s,
      );
    },
  },
};

export const tableColumnsFace: Face<Table> = collection<Table>({
  type: 'TableColumnCollection',
  items: (t, s) => t.columnIds.map((_, i) => node(tableColumnFace, new TableColumn(t, i), s)),
  find: (t, key, s) => {
    const at =
      typeof key === 'number'
        ? t.columnIds.indexOf(key)
        : t.columnNames.findIndex((n) => n.toLowerCase() === String(key).toLowerCase());
    return at < 0 ? null : node(tableColumnFace, new TableColumn(t, at), s);
  },
  methods: {
    add: (t, args, s) => {
      const at = args.has(0) && args.number(0) >= 0 ? args.number(0) : t.area.columnCount;
      const place = { ...t.area, column: t.area.column + at, columnCount: 1 };
      if (at === t.area.columnCount) {
        t.sheet.insertCells(place, 'Right');
        t.resize({ ...t.area, columnCount: at + 1 });
      } else t.sheet.insertCells(place, 'Right');
      const column = new TableColumn(t, at);
      if (args.has(1)) column.of(t.area).write(args.any(1));
      if (args.has(2)) column.of(t.headerRow).write(args.text(2));
      return node(tableColumnFace, column, s);
    },
  },
});

class TableRow {
  readonly table: Table;
  readonly index: number;
  constructor(table: Table, index: number) {
    this.table = table;
    this.index = index;
  }
  get range(): Range {
    const body = this.table.dataBody;
    if (this.index < 0 || this.index >= body.rowCount) throw itemNotFound();
    return new Range(this.table.sheet, { ...body, row: body.row + this.index, rowCount: 1 });
  }
}

const tableRowFace: Face<TableRow> = {
  type: 'TableRow',
  scalars: { index: (r) => r.index, values: (r) => r.range.values },
  setters: { values: (r, value) => r.range.write(value) },
  methods: {
    delete: (r) => r.table.sheet.deleteCells(r.range.area, 'Up'),
    getRange: (r, _, s) => rangeNode(r.range, s),
  },
};

export const tableRowsFace: Face<Table> = collection<Table>({
  type: 'TableRowCollection',
  items: (t, s: Session) =>
    Array.from({ length: t.dataBody.rowCount }, (_, i) => node(tableRowFace, new TableRow(t, i), s)),
  methods: {
    add: (t, args, s) => {
      const rows = args.has(1) ? args.any(1) : [Array.from({ length: t.area.columnCount }, () => null)];
      if (!Array.isArray(rows) || rows.length === 0) throw invalidArgument();
      const body = t.dataBody;
      const at = args.has(0) && args.number(0) >= 0 ? args.number(0) : body.rowCount;
      const place = area(body.row + at, body.column, rows.length, body.columnCount);
      const before = t.area.rowCount;
      t.sheet.insertCells(place, 'Down');
      // Cells put in below the last row are not yet the table's.
      if (t.area.rowCount === before) t.area = { ...t.area, rowCount: before + rows.length };
      new Range(t.sheet, place).write(rows);
      return node(tableRowFace, new TableRow(t, at), s);
    },
    deleteRowsAt: (t, args) => {
      const first = new TableRow(t, args.number(0)).range.area;
      t.sheet.deleteCells({ ...first, rowCount: args.number(1, 1) }, 'Up');
    },
  },
});
