/** A row of a project list with one text only: a heading over the rows below it, a footnote, or a project. */
import type { ClassedRow } from './asides.ts';
import { isBlank, mergeAt, textOf } from './cells.ts';
import type { Sheet } from './grid.ts';
import { isFootnote, type RowClass, type TableColumns } from './rows.ts';
import { namesDepartment, tellsStanding } from './titles.ts';

/**
 * A heading when records follow and it is merged over the table, stands left of the names or is called like a
 * department; a footnote when it is one or stands apart below the list; else a project of which only the name
 * is known (P7).
 */
export function classOfLone(
  sheet: Sheet,
  rows: readonly ClassedRow[],
  index: number,
  shape: TableColumns,
  followed: boolean,
): RowClass | 'section' {
  const { row, kind } = rows[index] as ClassedRow;
  const filled = row.cells.filter((c) => !isBlank(c));
  const [cell] = filled;
  const text = textOf(cell);
  if (!cell || !text || filled.length > 1) return kind === 'heading' ? 'record' : 'note';
  const merge = mergeAt(sheet, row.row, cell.column);
  const before = rows[index - 1];
  const apart = before === undefined || before.kind !== 'record' || before.row.row < row.row - 1;
  const inName = cell.column === shape.name;
  if (
    followed &&
    !isFootnote(text) &&
    ((merge !== undefined && merge.right > merge.left) ||
      (!inName && cell.column < (shape.name ?? 0)) ||
      namesDepartment(text) ||
      tellsStanding(text) ||
      text.endsWith(':') ||
      (apart && text.length > 3 && text === text.toUpperCase()))
  )
    return 'section';
  if (kind === 'note' || isFootnote(text) || (inName && !followed && apart && before?.kind !== 'heading'))
    return 'note';
  return 'record';
}
