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
const mostLines = 12;
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
    if (hidden) return 0;
    return height === undefined ? rowHeight * linesOf(sheet, row) : Math.round(height * pixelsPerPoint);
  });
  const columns = new Axis(columnCount, (column) => {
    const span = sheet.columns.at(column);
    return span?.hidden ? 0 : Math.round(widthOf(sheet, column) * pixelsPerCharacter);
  });
  const { merges } = sheet;
  const mergeAt = (row: number, column: number) =>
    merges.find(
      (m) =>
        row >= m.row && row < m.row + m.rowCount && column >= m.column && column < m.column + m.columnCount,
    );
  return { rows, columns, mergeAt };
}

/** In characters. */
const widthOf = (sheet: Worksheet, column: number): number =>
  sheet.columns.at(column)?.width ?? sheet.standardWidth;

/** A row without a height of its own is as high as its wrapped texts ask for. */
function linesOf(sheet: Worksheet, row: number): number {
  let most = 1;
  for (const [column, { cell }] of sheet.cells.rows.get(row)?.cells ?? []) {
    const wraps = typeof cell.value === 'string' && sheet.workbook.styles.format(cell.style).wrapText;
    if (!wraps || sheet.columns.at(column)?.hidden) continue;
    const width = Math.max(1, widthOf(sheet, column) - 1);
    const lines = String(cell.value)
      .split('\n')
      .reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / width)), 0);
    most = Math.max(most, Math.min(lines, mostLines));
  }
  return most;
}
