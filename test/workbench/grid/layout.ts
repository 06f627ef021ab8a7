/** A sheet measured for drawing: its axes, its merged areas, and how far they reach beyond what is used. */
import type { Area } from '../../excel-host/address.ts';
import { plainRow } from '../../excel-host/model/cells.ts';
import type { Worksheet } from '../../excel-host/model/worksheet.ts';
import { Axis } from './axis.ts';

export const headerWidth = 48;
export const headerHeight = 24;
const rowHeight = 20;
const pixelsPerPoint = 4 / 3;
const pixelsPerCharacter = 7;
const spareRows = 40;
const spareColumns = 6;
const fewestColumns = 26;

export type Layout = {
  readonly rows: Axis;
  readonly columns: Axis;
  /** The merged area a cell belongs to. */
  readonly mergeAt: (row: number, column: number) => Area | undefined;
};

export function layoutOf(sheet: Worksheet): Layout {
  const used = sheet.cells.used(false);
  const rowCount = (used ? used.row + used.rowCount : 0) + spareRows;
  const columnCount = Math.max((used ? used.column + used.columnCount : 0) + spareColumns, fewestColumns);
  const rows = new Axis(rowCount, (row) => {
    const { hidden, height } = sheet.cells.rows.get(row)?.properties ?? plainRow;
    return hidden ? 0 : height === undefined ? rowHeight : Math.round(height * pixelsPerPoint);
  });
  const columns = new Axis(columnCount, (column) => {
    const span = sheet.columns.at(column);
    return span?.hidden ? 0 : Math.round((span?.width ?? sheet.standardWidth) * pixelsPerCharacter);
  });
  const { merges } = sheet;
  const mergeAt = (row: number, column: number) =>
    merges.find(
      (m) =>
        row >= m.row && row < m.row + m.rowCount && column >= m.column && column < m.column + m.columnCount,
    );
  return { rows, columns, mergeAt };
}
