/**
 * The headers of a row, each with what stands above it: officials break a header over two rows, or put
 * one heading over several columns whose own headers then say only half (`Maksu`: `pvm`, `€`).
 */
import { cellIn, isBlank, isYear, mergeAt, rowAt, textOf } from './cells.ts';
import type { Row, Sheet } from './grid.ts';
import { headerParts, oneLine } from './header-text.ts';
import { isOwnHeader } from './own-columns.ts';

export type Header = {
  readonly column: number;
  /** On one line, as people see it. */
  readonly text: string;
  /** The text itself, then its parts when it has two languages or a remark. */
  readonly parts: readonly string[];
  /** Together with what stands above. */
  readonly joined?: {
    readonly text: string;
    /** False when the heading stands further left and only seems to reach this column. */
    readonly sure: boolean;
  };
};

/** A cell without a header of its own takes the text above it: a vertical merge, or a heading of one column. */
export function headersOf(sheet: Sheet, headerRow: number): readonly Header[] {
  const row = rowAt(sheet, headerRow);
  const before = rowAt(sheet, headerRow - 1);
  const above = before && (canBeHeader(before) || headsColumns(sheet, before, row)) ? before : undefined;
  const columns = new Set<number>();
  for (const cell of [...(row?.cells ?? []), ...(above?.cells ?? [])]) columns.add(cell.column);
  for (const m of sheet.merges)
    if (m.left === m.right && m.top < headerRow && m.bottom >= headerRow) columns.add(m.left);
  const headers: Header[] = [];
  for (const column of [...columns].sort((a, b) => a - b)) {
    const own = headerText(row, column);
    const header = own
      ? withHeading(column, own, headingOver(sheet, above, column))
      : alone(column, textStandingIn(sheet, headerRow, above, column));
    if (header && !isOwnHeader(header.text)) headers.push(header);
  }
  return headers;
}

const said = (header: string) => ({ text: oneLine(header), parts: headerParts(header) });

function alone(column: number, text: string): Header | undefined {
  return text ? { column, ...said(text) } : undefined;
}

function withHeading(
  column: number,
  own: string,
  heading: { text: string; sure: boolean } | undefined,
): Header {
  const header = { column, ...said(own) };
  if (!heading || said(heading.text).text === header.text) return header;
  return { ...header, joined: { text: said(`${heading.text}\n${own}`).text, sure: heading.sure } };
}

/** The text of a header cell; a year typed as a number heads the sums of that year. */
function headerText(row: Row | undefined, column: number): string {
  const cell = cellIn(row, column);
  return cell && isYear(cell) ? String(cell.content.value) : textOf(cell);
}

/** More columns, or signs in one of them, than anybody's list has: weighing such a row would take long. */
const mostHeaders = 500;
const longestHeader = 2000;

/** A row of several texts may hold headers; a lone text is a title, and numbers other than years are data. */
export function canBeHeader(row: Row): boolean {
  const texts = row.cells.map((c) => textOf(c).length).filter((length) => length > 0);
  const numbers = row.cells.some((c) => c.content.type === 'number' && !isYear(c));
  const fits = row.cells.length <= mostHeaders && texts.every((length) => length <= longestHeader);
  return texts.length >= 2 && fits && !numbers;
}

/** One heading over some of the columns, or years: no title, for that stands over the first column. */
function headsColumns(sheet: Sheet, above: Row, row: Row | undefined): boolean {
  const filled = above.cells.filter((c) => !isBlank(c));
  const first = row?.cells.find((c) => !isBlank(c))?.column;
  return (
    first !== undefined &&
    filled.length > 0 &&
    filled.every((cell) => {
      const merge = mergeAt(sheet, above.row, cell.column);
      const below = cellIn(row, cell.column);
      return (
        cell.column > first &&
        (isYear(cell) ||
          (textOf(cell) !== '' &&
            ((merge !== undefined && merge.right > merge.left) ||
              (below && isYear(below)) ||
              (!isBlank(below) && !/\d/.test(textOf(cell))))))
      );
    })
  );
}

function headingOver(
  sheet: Sheet,
  above: Row | undefined,
  column: number,
): { text: string; sure: boolean } | undefined {
  if (!above) return undefined;
  const merge = mergeAt(sheet, above.row, column);
  if (merge) {
    const text = merge.top === above.row ? headerText(above, merge.left) : '';
    return text ? { text, sure: true } : undefined;
  }
  const own = headerText(above, column);
  if (own) return { text: own, sure: true };
  const left = above.cells.filter((c) => c.column < column && headerText(above, c.column)).at(-1);
  if (!left || mergeAt(sheet, above.row, left.column)) return undefined;
  return { text: headerText(above, left.column), sure: false };
}

function textStandingIn(sheet: Sheet, headerRow: number, above: Row | undefined, column: number): string {
  const merge = mergeAt(sheet, headerRow, column);
  if (merge) {
    if (merge.left !== merge.right || merge.top === headerRow) return '';
    return textOf(cellIn(rowAt(sheet, merge.top), column));
  }
  return above && !mergeAt(sheet, above.row, column) ? textOf(cellIn(above, column)) : '';
}
