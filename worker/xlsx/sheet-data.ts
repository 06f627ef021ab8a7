/**
 * The rows of a sheet. Rows and cells say where they are or follow the one before. A cell that claims
 * another row, and a place that holds two cells, are refused, since nobody could tell which one counts.
 * Empty rows and formatted empty cells leave no trace: cost follows what the sheet holds.
 */
import { groupBy } from '../../shared/group-by.ts';
import { address } from '../../shared/workbook/address.ts';
import type { Cell, Row } from '../../shared/workbook/grid.ts';
import { type Book, CellReader } from './cell.ts';
import { type Budget, weight } from './limits.ts';
import { parseWhole } from './number.ts';
import { damaged } from './problem.ts';
import { maxColumn, maxRow } from './reference.ts';
import type { Xml } from './xml.ts';

/** The rows inside the `sheetData` just opened, ascending; moves past its end. */
export function readRows(xml: Xml, book: Book, budget: Budget): Row[] {
  const cells = new CellReader(xml, book, budget);
  const scratch: Cell[] = [];
  const rows: Row[] = [];
  const depth = xml.depth;
  let last = 0;
  let ascending = true;
  while (xml.nextChild(depth, 'row')) {
    const number = rowNumber(xml, last);
    const hidden = xml.flag('hidden') || Number(xml.attribute('ht') ?? 1) === 0;
    const found = readCells(xml, cells, number, scratch);
    ascending &&= number > last;
    last = number;
    if (!hidden && found.length === 0) continue;
    budget.keep(weight.row);
    rows.push({ row: number, hidden, cells: found });
  }
  return ascending ? rows : inOrder(rows);
}

function rowNumber(xml: Xml, last: number): number {
  const written = xml.attribute('r');
  const row = written === undefined ? last + 1 : Number(written);
  if (!Number.isInteger(row) || row < 1 || row > maxRow) throw damaged('row-number');
  return row;
}

const letterR = 0x72;
const letterS = 0x73;
const letterT = 0x74;

const noCells: readonly Cell[] = [];

/** The cells of the row just opened that hold something, ascending; `scratch` is reused from row to row. */
function readCells(xml: Xml, cells: CellReader, row: number, scratch: Cell[]): readonly Cell[] {
  let count = 0;
  let column = 0;
  let last = 0;
  let ascending = true;
  const depth = xml.depth;
  while (xml.nextChild(depth, 'c')) {
    let place = column + 1;
    let style = 0;
    let type = 'n';
    for (let index = 0; index < xml.attributeCount; index++) {
      const name = xml.attributeLetter(index);
      if (name === letterR) place = columnOf(xml, index, row);
      else if (name === letterS)
        style = parseWhole(xml.bytes, xml.attributeStart(index), xml.attributeEnd(index));
      else if (name === letterT) type = xml.attributeWord(index);
    }
    if (place > maxColumn) throw damaged('cell-address', { row });
    column = place;
    const cell = cells.read(column, style, type);
    if (cell === undefined) continue;
    ascending &&= column > last;
    last = column;
    scratch[count++] = cell;
  }
  if (count === 0) return noCells;
  const found = scratch.slice(0, count);
  if (!ascending) sortCells(found, row);
  return found;
}

/** The column of an address like `BC12`, which must be of this row. */
function columnOf(xml: Xml, index: number, row: number): number {
  const bytes = xml.bytes;
  const end = xml.attributeEnd(index);
  let at = xml.attributeStart(index);
  let column = 0;
  for (; at < end; at++) {
    const letter = (bytes[at] as number) & 0xdf;
    if (letter < 0x41 || letter > 0x5a) break;
    column = column * 26 + letter - 0x40;
    if (column > maxColumn) break;
  }
  if (column === 0 || parseWhole(bytes, at, end) !== row) {
    throw damaged('cell-address', { cell: xml.attributeText(index).slice(0, 20), row });
  }
  return column;
}

/** A row that comes several times is one row with the cells of all. */
function inOrder(rows: readonly Row[]): Row[] {
  const byNumber = groupBy(rows, ({ row }) => row);
  const merged = [...byNumber].map(([row, parts]): Row => {
    if (parts.length === 1) return parts[0] as Row;
    const cells = parts.flatMap((part) => part.cells);
    sortCells(cells, row);
    return { row, hidden: parts.some(({ hidden }) => hidden), cells };
  });
  return merged.sort((a, b) => a.row - b.row);
}

function sortCells(cells: Cell[], row: number): void {
  cells.sort((a, b) => a.column - b.column);
  for (let index = 1; index < cells.length; index++) {
    const column = cells[index]!.column;
    if (cells[index - 1]!.column === column) throw damaged('duplicate-cell', { cell: address(row, column) });
  }
}
