/**
 * What we have written into an official's workbook, known by its first words: a column by its header, a
 * sheet of the report by its first cell. Recognition never takes our results for the official's facts.
 */
import { cellAt, rowAt, textOf } from './cells.ts';
import type { Sheet } from './grid.ts';

export const ownColumnMark = 'Avustuskirja: ';

export function isOwnHeader(text: string): boolean {
  return text.startsWith(ownColumnMark.trim());
}

export function isOwnSheet(sheet: Sheet): boolean {
  return isOwnHeader(textOf(cellAt(sheet, 1, 1)));
}

/** Columns that carry a header of ours. */
export function ownColumns(
  sheet: Sheet,
  headerRow: number,
): readonly { readonly column: number; readonly title: string }[] {
  return (rowAt(sheet, headerRow)?.cells ?? []).flatMap((cell) =>
    isOwnHeader(textOf(cell)) ? [{ column: cell.column, title: textOf(cell) }] : [],
  );
}
