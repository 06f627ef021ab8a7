/**
 * What inserting or deleting cells does to places: everything at or beyond the edit, within its band, moves;
 * an area the edit falls into grows or shrinks; one deleted whole is gone.
 */
import { type Area, area, maxColumns, maxRows } from '../address.ts';

export type StructureEdit = {
  readonly kind: 'insert' | 'delete';
  /** `row`: cells move up or down; `column`: left or right. */
  readonly axis: 'row' | 'column';
  /** The cells inserted or deleted. */
  readonly area: Area;
  /** True for whole rows or columns: then row heights, widths and page furniture move too. */
  readonly entire: boolean;
};

/** Where an area ends up; null when nothing of it is left. */
export function shiftArea(a: Area, edit: StructureEdit): Area | null {
  if (edit.axis === 'row') {
    if (a.column < edit.area.column || a.column + a.columnCount > edit.area.column + edit.area.columnCount)
      return a;
    const span = shiftSpan(a.row, a.rowCount, edit.area.row, edit.area.rowCount, edit.kind, maxRows);
    return span && area(span[0], a.column, span[1], a.columnCount);
  }
  if (a.row < edit.area.row || a.row + a.rowCount > edit.area.row + edit.area.rowCount) return a;
  const span = shiftSpan(
    a.column,
    a.columnCount,
    edit.area.column,
    edit.area.columnCount,
    edit.kind,
    maxColumns,
  );
  return span && area(a.row, span[0], a.rowCount, span[1]);
}

function shiftSpan(
  start: number,
  length: number,
  at: number,
  count: number,
  kind: 'insert' | 'delete',
  limit: number,
): [number, number] | null {
  if (start === 0 && length >= limit) return [start, length];
  const end = start + length;
  if (kind === 'insert') {
    if (start >= at)
      return start + count < limit ? [start + count, Math.min(length, limit - start - count)] : null;
    return end > at ? [start, Math.min(length + count, limit - start)] : [start, length];
  }
  const gone = Math.max(0, Math.min(end, at + count) - Math.max(start, at));
  if (gone === length) return null;
  return [start >= at + count ? start - count : Math.min(start, at), length - gone];
}
