/** Draws the part of a sheet that is in sight: headers, rows, cells, merged areas, marks. */
import { type Area, cellName, columnName } from '../../excel-host/address.ts';
import type { Worksheet } from '../../excel-host/model/worksheet.ts';
import { element } from '../dom.ts';
import type { Marks } from '../marks/marks.ts';
import type { Words } from '../words.ts';
import { cellView } from './cell-view.ts';
import { headerHeight, headerWidth, type Layout } from './layout.ts';

export type Sight = {
  readonly firstRow: number;
  readonly lastRow: number;
  readonly firstColumn: number;
  readonly lastColumn: number;
};

export type Drawing = {
  readonly sheet: Worksheet;
  readonly layout: Layout;
  readonly marks: Marks;
  readonly words: Words;
};

/** Text runs on over so many empty cells. */
const farthest = 12;

export function columnHeaders({ layout, words }: Drawing, sight: Sight): HTMLElement {
  const { columns } = layout;
  const row = element('div', { role: 'row', class: 'head', 'aria-rowindex': 1 });
  row.append(
    element(
      'div',
      { role: 'columnheader', class: 'corner' },
      element('span', { class: 'spoken' }, words.row),
    ),
  );
  for (let column = sight.firstColumn; column <= sight.lastColumn; column++) {
    if (columns.isHidden(column)) continue;
    const header = element(
      'div',
      { role: 'columnheader', class: 'column', 'aria-colindex': column + 2 },
      columnName(column),
    );
    header.style.left = `${headerWidth + columns.start(column)}px`;
    header.style.width = `${columns.size(column)}px`;
    if (columns.isHidden(column + 1)) markHidden(header, words.hiddenColumns);
    row.append(header);
  }
  return row;
}

function markHidden(header: HTMLElement, words: string): void {
  header.classList.add('before-hidden');
  header.title = words;
}

/** The rows of a sight, each at its place; `above` is what the column headers take. */
export function rowsInSight(drawing: Drawing, sight: Sight, above = headerHeight): HTMLElement[] {
  const { layout } = drawing;
  const drawn: HTMLElement[] = [];
  const merges = mergesFromOutside(drawing.sheet.merges, sight);
  for (const m of merges) {
    const row = emptyRow(drawing, m.row, above);
    row.append(areaView(drawing, m));
    drawn.push(row);
  }
  for (let r = sight.firstRow; r <= sight.lastRow; r++) {
    if (layout.rows.isHidden(r)) continue;
    const row = emptyRow(drawing, r, above);
    row.append(rowHeader(drawing, r));
    for (let c = sight.firstColumn; c <= sight.lastColumn; c++) {
      if (layout.columns.isHidden(c)) continue;
      const merge = layout.mergeAt(r, c);
      if (!merge) row.append(plainView(drawing, r, c));
      else if (merge.row === r && merge.column === c) row.append(areaView(drawing, merge));
    }
    drawn.push(row);
  }
  return drawn;
}

/** Merged areas that reach into the sight from a first cell that is not in it. */
function mergesFromOutside(merges: readonly Area[], s: Sight): readonly Area[] {
  return merges.filter(
    (m) =>
      m.row <= s.lastRow &&
      m.row + m.rowCount > s.firstRow &&
      m.column <= s.lastColumn &&
      m.column + m.columnCount > s.firstColumn &&
      (m.row < s.firstRow || m.column < s.firstColumn),
  );
}

function emptyRow({ layout }: Drawing, row: number, above: number): HTMLElement {
  const made = element('div', { role: 'row', class: 'row', 'aria-rowindex': row + 2 });
  made.style.top = `${above + layout.rows.start(row)}px`;
  made.style.height = `${layout.rows.size(row)}px`;
  return made;
}

function rowHeader({ layout, words }: Drawing, row: number): HTMLElement {
  const header = element('div', { role: 'rowheader', class: 'number' }, String(row + 1));
  if (layout.rows.isHidden(row + 1)) markHidden(header, words.hiddenRows);
  return header;
}

function areaView({ sheet, layout, marks }: Drawing, { row, column, rowCount, columnCount }: Area) {
  const { rows, columns } = layout;
  const box = {
    left: headerWidth + columns.start(column),
    top: 0,
    width: columns.size(column, columnCount),
    height: rows.size(row, rowCount),
  };
  const view = cellView(sheet, row, column, box, marks.at(row, column));
  view.setAttribute('aria-colspan', String(columnCount));
  view.setAttribute('aria-rowspan', String(rowCount));
  view.classList.add('merged');
  view.title = `${cellName(row, column)}:${cellName(row + rowCount - 1, column + columnCount - 1)}`;
  return view;
}

function plainView({ sheet, layout, marks }: Drawing, row: number, column: number): HTMLElement {
  const { columns, rows } = layout;
  const box = {
    left: headerWidth + columns.start(column),
    top: 0,
    width: columns.size(column),
    height: rows.size(row),
  };
  const view = cellView(sheet, row, column, box, marks.at(row, column));
  const text = view.firstElementChild;
  const runsOn = text instanceof HTMLElement && !view.classList.contains('wraps');
  if (runsOn && typeof sheet.valueAt(row, column) === 'string') {
    const room = columns.start(column + emptyAfter(sheet, layout, row, column)) - columns.start(column);
    text.style.maxWidth = `${room - 4}px`;
  }
  return view;
}

/** How many columns a text has for itself: its own and the empty ones after it. */
function emptyAfter(sheet: Worksheet, layout: Layout, row: number, column: number): number {
  let count = 1;
  while (count < farthest && column + count < layout.columns.count) {
    if (sheet.cells.cell(row, column + count).value !== null || layout.mergeAt(row, column + count)) break;
    count++;
  }
  return count;
}
