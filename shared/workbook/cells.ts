/** Looking into a grid: a cell by its place, its text, the master of a merged area. */
import type { Area, Cell, Row, Sheet } from './grid.ts';

/** Finds the row of a number. Rows ascend, so it stands no lower than that, and near it where few rows are empty. */
export function rowAt({ rows }: Sheet, row: number): Row | undefined {
  let high = Math.min(row, rows.length) - 1;
  let low = high;
  for (let reach = 1; low >= 0 && (rows[low] as Row).row > row; reach *= 2) {
    high = low - 1;
    low -= reach;
  }
  low = Math.max(low, 0);
  while (low <= high) {
    const middle = (low + high) >> 1;
    const found = rows[middle] as Row;
    if (found.row === row) return found;
    if (found.row < row) low = middle + 1;
    else high = middle - 1;
  }
  return undefined;
}

export function cellIn(row: Row | undefined, column: number): Cell | undefined {
  if (!row) return undefined;
  // Cells ascend, so this is the last place it can stand at; in a row without gaps it is the place.
  for (let i = Math.min(column, row.cells.length) - 1; i >= 0; i--) {
    const cell = row.cells[i] as Cell;
    if (cell.column <= column) return cell.column === column ? cell : undefined;
  }
  return undefined;
}

export function cellAt(sheet: Sheet, row: number, column: number): Cell | undefined {
  return cellIn(rowAt(sheet, row), column);
}

/** The last column in which something stands; 0 on an empty sheet. */
export function lastColumn({ rows }: Sheet): number {
  let last = 0;
  for (const { cells } of rows) last = Math.max(last, cells.at(-1)?.column ?? 0);
  return last;
}

/** The text of a text cell, without outer blanks; anything else is the empty string. */
export function textOf(cell: Cell | undefined): string {
  return cell?.content.type === 'text' ? cell.content.value.trim() : '';
}

/** True for a year typed as a plain number, as headers and titles have them. */
export function isYear({ content }: Cell): boolean {
  if (content.type !== 'number' || content.format) return false;
  return Number.isInteger(content.value) && content.value >= 1990 && content.value <= 2100;
}

/** True when the cell holds nothing that a reader would see. */
export function isBlank(cell: Cell | undefined): boolean {
  if (!cell) return true;
  return cell.content.type === 'text' && cell.content.value.trim() === '';
}

/** Found by halving the areas of its column, which are apart from each other: a list may have as many as rows. */
export function mergeAt({ merges }: Sheet, row: number, column: number): Area | undefined {
  if (merges.length === 0) return undefined;
  const own = mergesOf(merges, column);
  let low = 0;
  let high = own.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const area = own[middle] as Area;
    if (area.bottom < row) low = middle + 1;
    else if (area.top > row) high = middle - 1;
    else return area;
  }
  return undefined;
}

const known = new WeakMap<readonly Area[], Map<number, readonly Area[]>>();

/** Those that reach the column, from the top; of two that overlap the upper one counts. */
function mergesOf(merges: readonly Area[], column: number): readonly Area[] {
  const byColumn = known.get(merges) ?? new Map<number, readonly Area[]>();
  known.set(merges, byColumn);
  const before = byColumn.get(column);
  if (before) return before;
  let bottom = 0;
  const own = merges
    .filter((m) => column >= m.left && column <= m.right)
    .sort((a, b) => a.top - b.top)
    .filter((m) => {
      if (m.top <= bottom) return false;
      bottom = m.bottom;
      return true;
    });
  byColumn.set(column, own);
  return own;
}

export function isHiddenColumn(sheet: Sheet, column: number): boolean {
  return sheet.hiddenColumns.some((span) => column >= span.first && column <= span.last);
}
