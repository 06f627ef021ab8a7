/** What is selected: an active cell and the area it was stretched to; keys move the one or the other. */
import { type Area, area } from '../../excel-host/address.ts';
import type { Layout } from './layout.ts';

export type Selection = {
  /** The active cell. */
  readonly row: number;
  readonly column: number;
  /** The opposite corner. */
  readonly toRow: number;
  readonly toColumn: number;
};

export const single = (row: number, column: number): Selection => ({
  row,
  column,
  toRow: row,
  toColumn: column,
});

export const selectedArea = ({ row, column, toRow, toColumn }: Selection): Area =>
  area(
    Math.min(row, toRow),
    Math.min(column, toColumn),
    Math.abs(toRow - row) + 1,
    Math.abs(toColumn - column) + 1,
  );

export type Move = { readonly rows: number; readonly columns: number };

const moves: Readonly<Record<string, Move>> = {
  ArrowUp: { rows: -1, columns: 0 },
  ArrowDown: { rows: 1, columns: 0 },
  ArrowLeft: { rows: 0, columns: -1 },
  ArrowRight: { rows: 0, columns: 1 },
};

export type Keys = { readonly key: string; readonly shiftKey: boolean; readonly ctrlKey: boolean };

/** The selection after a key; undefined for a key that does not move. `page` is in rows. */
export function moved(
  from: Selection,
  { key, shiftKey, ctrlKey }: Keys,
  layout: Layout,
  page: number,
): Selection | undefined {
  const at = shiftKey ? { row: from.toRow, column: from.toColumn } : { row: from.row, column: from.column };
  const to = target(at, key, ctrlKey, layout, page);
  if (!to) return undefined;
  return shiftKey ? { ...from, toRow: to.row, toColumn: to.column } : single(to.row, to.column);
}

type Place = { readonly row: number; readonly column: number };

function target(at: Place, key: string, far: boolean, layout: Layout, page: number): Place | undefined {
  const { rows, columns } = layout;
  const move = moves[key];
  if (move) {
    // A merged area is one cell to the arrows.
    const merge = layout.mergeAt(at.row, at.column);
    const row = merge && move.rows > 0 ? merge.row + merge.rowCount - 1 : at.row;
    const column = merge && move.columns > 0 ? merge.column + merge.columnCount - 1 : at.column;
    const by = (n: number, count: number) => (far ? n * count : n);
    return anchor(
      {
        row: move.rows === 0 ? at.row : rows.step(row, by(move.rows, rows.count)),
        column: move.columns === 0 ? at.column : columns.step(column, by(move.columns, columns.count)),
      },
      layout,
    );
  }
  const firstColumn = columns.isHidden(0) ? columns.step(0, 1) : 0;
  const firstRow = rows.isHidden(0) ? rows.step(0, 1) : 0;
  switch (key) {
    case 'PageDown':
      return { row: rows.step(at.row, page), column: at.column };
    case 'PageUp':
      return { row: rows.step(at.row, -page), column: at.column };
    case 'Home':
      return { row: far ? firstRow : at.row, column: firstColumn };
    case 'End':
      return far
        ? { row: rows.step(at.row, rows.count), column: columns.step(at.column, columns.count) }
        : undefined;
    default:
      return undefined;
  }
}

function anchor(place: Place, layout: Layout): Place {
  const merge = layout.mergeAt(place.row, place.column);
  return merge ? { row: merge.row, column: merge.column } : place;
}
