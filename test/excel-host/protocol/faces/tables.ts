/** Excel.TableCollection and Excel.Table: of the workbook, or of one sheet. */
import { area } from '../../address.ts';
import { invalidArgument, itemNotFound } from '../../errors.ts';
import { Range } from '../../model/range.ts';
import { Table, type TableLook } from '../../model/table.ts';
import type { Workbook } from '../../model/workbook.ts';
import type { Worksheet } from '../../model/worksheet.ts';
import { type Face, flagValue, node, textValue } from '../face.ts';
import { registering, tableEvents, workbookTarget } from '../registrations.ts';
import { collection } from './collection.ts';
import { rangeNode } from './range.ts';
import { tableColumnsFace, tableRowsFace } from './table-parts.ts';
import { worksheetFace } from './worksheet.ts';

export class Tables {
  readonly workbook: Workbook;
  readonly sheet: Worksheet | null;
  constructor(workbook: Workbook, sheet: Worksheet | null) {
    this.workbook = workbook;
    this.sheet = sheet;
  }
  get items(): Table[] {
    return this.workbook.tables.filter((t) => this.sheet === null || t.sheet === this.sheet);
  }
}

const lookSwitch = (key: Exclude<keyof TableLook, 'style'>) => ({
  get: (t: Table): boolean => t.look[key],
  set: (t: Table, value: unknown): void => {
    t.look = { ...t.look, [key]: flagValue(value) };
  },
});
const switches = {
  highlightFirstColumn: lookSwitch('highlightFirstColumn'),
  highlightLastColumn: lookSwitch('highlightLastColumn'),
  showBandedColumns: lookSwitch('showBandedColumns'),
  showBandedRows: lookSwitch('showBandedRows'),
  showFilterButton: lookSwitch('showFilterButton'),
};

/** A row of totals below the data, or the end of it. */
function showTotals(table: Table, on: boolean): void {
  if (table.showTotals === on) return;
  const { sheet } = table;
  const last = (): ReturnType<typeof area> =>
    area(table.area.row + table.area.rowCount - 1, table.area.column, 1, table.area.columnCount);
  if (on) {
    sheet.insertCells({ ...last(), row: last().row + 1 }, 'Down');
    table.area = { ...table.area, rowCount: table.area.rowCount + 1 };
    table.showTotals = true;
  } else {
    const totals = last();
    table.showTotals = false;
    sheet.deleteCells(totals, 'Up');
  }
}

export const tableFace: Face<Table> = {
  type: 'Table',
  identity: (t) => ({ Id: t.id }),
  scalars: {
    id: (t) => t.id,
    name: (t) => t.name,
    showHeaders: (t) => t.showHeaders,
    showTotals: (t) => t.showTotals,
    style: (t) => t.look.style,
    ...Object.fromEntries(Object.entries(switches).map(([name, s]) => [name, s.get])),
  },
  setters: {
    name: (t, value) => {
      t.name = textValue(value);
    },
    showTotals: (t, value) => showTotals(t, flagValue(value)),
    style: (t, value) => {
      t.look = { ...t.look, style: textValue(value) };
    },
    ...Object.fromEntries(Object.entries(switches).map(([name, s]) => [name, s.set])),
  },
  navigations: {
    columns: (t, s) => node(tableColumnsFace, t, s),
    rows: (t, s) => node(tableRowsFace, t, s),
    worksheet: (t, s) => node(worksheetFace, t.sheet, s),
  },
  methods: {
    ...registering<Table>(
      { SelectionChanged: tableEvents.SelectionChanged, DataChanged: tableEvents.DataChanged },
      (t) => t.id,
    ),
    convertToRange: (t, _, s) => {
      t.convertToRange();
      return rangeNode(new Range(t.sheet, t.area), s);
    },
    delete: (t) => {
      t.sheet.refuseWhereProtected(t.area);
      t.convertToRange();
      t.sheet.clear(t.area, 'All');
    },
    getDataBodyRange: (t, _, s) => rangeNode(new Range(t.sheet, t.dataBody), s),
    getHeaderRowRange: (t, _, s) => rangeNode(new Range(t.sheet, t.headerRow), s),
    getRange: (t, _, s) => rangeNode(new Range(t.sheet, t.area), s),
    getTotalRowRange: (t, _, s) => {
      if (!t.showTotals) throw itemNotFound();
      return rangeNode(
        new Range(t.sheet, { ...t.area, row: t.area.row + t.area.rowCount - 1, rowCount: 1 }),
        s,
      );
    },
    resize: (t, args) => {
      const range = args.object(0, Range) ?? t.workbook.resolve(args.text(0), t.sheet);
      if (!range || range.sheet !== t.sheet) throw invalidArgument();
      t.resize(range.area);
    },
  },
};

export const tablesFace: Face<Tables> = collection<Tables>({
  type: 'TableCollection',
  items: (c, s) => c.items.map((t) => node(tableFace, t, s)),
  find: (c, key, s) => {
    const found = typeof key === 'string' ? c.workbook.table(key) : null;
    return found && c.items.includes(found) ? node(tableFace, found, s) : null;
  },
  methods: {
    ...registering<Tables>(
      { DataChanged: tableEvents.DataChanged, Added: tableEvents.Added, Deleted: tableEvents.Deleted },
      (c) => c.sheet?.id ?? workbookTarget,
    ),
    add: (c, args, s) => {
      const home = c.sheet ?? c.workbook.activeWorksheet;
      const range = args.object(0, Range) ?? c.workbook.resolve(args.text(0), home);
      if (!range || (c.sheet && range.sheet !== c.sheet)) throw invalidArgument();
      return node(tableFace, Table.add(range.sheet, range.area, args.flag(1)), s);
    },
  },
});
