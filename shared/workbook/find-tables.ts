/**
 * Where the tables of records are on a sheet: every row is weighed as a possible header of every
 * kind, by its words and never by its place. A sheet may carry several tables, one below another.
 */
import { columnNumber } from './address.ts';
import type { Assignment } from './assign-columns.ts';
import { isBlank, rowAt, textOf } from './cells.ts';
import type { CompiledKind } from './compile-kinds.ts';
import type { Cell, Row, Sheet } from './grid.ts';
import { fold } from './header-text.ts';
import { canBeHeader } from './headers.ts';
import type { RecordKind } from './reading.ts';
import { headerKey } from './rows.ts';
import type { ResultChoice } from './settings.ts';
import { titlesAbove, yearIn } from './titles.ts';
import { continuesHeader, type Weighed, weighHeader } from './weigh-header.ts';

export type FoundTable = {
  readonly kind: CompiledKind;
  readonly assignment: Assignment;
  readonly headerRow: number;
  /** The last row that can hold a record. */
  readonly lastRow: number;
  /** Texts above the header that belong to this table: title, instructions, deadline. */
  readonly titles: readonly string[];
  /** Another kind that fits nearly as well, for an official to decide. */
  readonly rival: RecordKind | null;
  /** The official chose the kind and the header row. */
  readonly forced?: true;
};

/** How far below the first possible header a better one is still looked for. */
const lookBelow = 3;
/** Cells weighed as headers on one sheet: beyond them it is a sheet of texts, not a table under them. */
const mostHeaderCells = 2000;

export function findTables(
  sheet: Sheet,
  names: readonly string[],
  all: readonly CompiledKind[],
  date1904: boolean,
  /** Columns of the sheet that take our results: they are no headers of facts. */
  results?: readonly ResultChoice[],
): readonly FoundTable[] {
  const found: FoundTable[] = [];
  const rows = sheet.rows.filter((r) => r.cells.length > 0);
  let from = 0;
  let tried = 0;
  const titlesOf = (index: number) =>
    titlesAbove(rows, index, found.length > 0 ? titleOf(rows, index, from, true) : 0, date1904);
  while (from < rows.length && tried < mostHeaderCells) {
    let best: { index: number; weighed: readonly Weighed[] } | undefined;
    for (let i = from; i < rows.length && tried < mostHeaderCells; i++) {
      const row = rows[i] as Row;
      if (best && row.row > (rows[best.index] as Row).row + lookBelow) break;
      const starts = found.length === 0 || startsPart(sheet, rows, i);
      if (!starts || !canBeHeader(row)) continue;
      tried += row.cells.length;
      // What may be the header itself is no title of the row below it.
      const titles = titlesOf(best?.index ?? i);
      if (headsAgain(row, titles, found.at(-1), sheet, all)) continue;
      const context = [...names, ...titles].join(' ');
      const weighed = weighHeader(sheet, row.row, context, all, results);
      if (weighed[0] && (!best || weighed[0].score > (best.weighed[0] as Weighed).score))
        best = { index: i, weighed };
    }
    if (!best) break;
    const titles = titlesOf(best.index);
    const context = [...names, ...titles].join(' ');
    const weigh = (row: number) => weighHeader(sheet, row, context, all, results);
    const lowest = lowestHeader(rows, best.index, best.weighed, weigh);
    const header = rows[lowest.index] as Row;
    const [first, second] = lowest.weighed as [Weighed, Weighed | undefined];
    const previous = found.at(-1);
    const lastOfPrevious = (rows[titleOf(rows, best.index, from, false) - 1] as Row | undefined)?.row ?? 0;
    if (previous)
      found[found.length - 1] = { ...previous, lastRow: Math.min(previous.lastRow, lastOfPrevious) };
    found.push({
      kind: first.kind,
      assignment: first.assignment,
      headerRow: header.row,
      lastRow: lastRowOf(sheet, header.row),
      titles,
      rival: second && second.score > first.score * 0.95 ? second.kind.kind : null,
    });
    from = lowest.index + 1;
  }
  return found;
}

/**
 * The header of the table above once more, at the top of the next page: unless a title between them speaks of
 * another year or kind. In a project list any title may be a department's, and begins a list of its own.
 */
function headsAgain(
  row: Row,
  titles: readonly string[],
  above: FoundTable | undefined,
  sheet: Sheet,
  all: readonly CompiledKind[],
): boolean {
  const header = above && rowAt(sheet, above.headerRow);
  if (!header || above.kind.kind === 'project' || header.cells.length !== row.cells.length) return false;
  if (!header.cells.every((cell, i) => headerKey(cell) === headerKey(row.cells[i] as Cell))) return false;
  const said = fold(titles.join(' '));
  return yearIn(said) === undefined && !all.some((k) => k.title.some((title) => said.includes(title)));
}

/** A header over several rows ends with its lowest: there each column has its whole text. */
function lowestHeader(
  rows: readonly Row[],
  index: number,
  weighed: readonly Weighed[],
  weigh: (row: number) => readonly Weighed[],
): { readonly index: number; readonly weighed: readonly Weighed[] } {
  const [best] = weighed as [Weighed];
  const header = rows[index] as Row;
  const below = rows[index + 1];
  const dividesHeadings = below && divides(below, header, best.assignment);
  if (below?.row !== header.row + 1 || !(dividesHeadings || continuesHeader(below, best.kind)))
    return { index, weighed };
  const lower = weigh(below.row);
  const as = lower[0];
  if (as?.kind !== best.kind || as.assignment.mappings.length < best.assignment.mappings.length)
    return { index, weighed };
  return lowestHeader(rows, index + 1, lower, weigh);
}

/**
 * True for a row of texts that only divides headings above it: `Lapset`, `Nuoret`, `Yhteensä` under `Ryhmät /vko`.
 * No record is such a row, for it has no name and something stands where the header has no text.
 */
function divides(row: Row, header: Row, { mappings }: Assignment): boolean {
  const name = mappings.find((m) => m.field === 'name');
  const heads = new Set(header.cells.filter((c) => !isBlank(c)).map((c) => c.column));
  const filled = row.cells.filter((c) => !isBlank(c));
  return (
    filled.length > 1 &&
    filled.every((c) => textOf(c) !== '' && c.column !== columnNumber(name?.column ?? 'A')) &&
    filled.some((c) => !heads.has(c.column)) &&
    filled.every((c) => heads.has(c.column) || filled.some((left) => left.column === c.column - 1))
  );
}

/** A second table starts after an empty row, after a lone title, or where Excel says a table starts. */
function startsPart(sheet: Sheet, rows: readonly Row[], index: number): boolean {
  const row = rows[index] as Row;
  const before = rows[index - 1];
  if (!before || before.row < row.row - 1 || before.cells.length === 1) return true;
  return sheet.tables.some((t) => t.area.top === row.row);
}

/** Where the title of a table below another begins: the lone texts over its header, or all since an empty row. */
function titleOf(rows: readonly Row[], headerIndex: number, from: number, across: boolean): number {
  const isApart = (i: number) => (rows[i - 1] as Row).row < (rows[i] as Row).row - 1;
  const cellsAbove = (i: number) => (i > from ? (rows[i - 1] as Row).cells.length : Number.POSITIVE_INFINITY);
  let top = headerIndex;
  while (cellsAbove(top) === 1 && (across || !isApart(top))) top--;
  let part = top;
  while (cellsAbove(part) <= 2 && !isApart(part)) part--;
  return part > from && isApart(part) ? part : top;
}

export function lastRowOf(sheet: Sheet, headerRow: number): number {
  const table = sheet.tables.find((t) => t.area.top === headerRow && t.headerRows > 0);
  if (table) return table.area.bottom - table.totalsRows;
  return sheet.rows.at(-1)?.row ?? headerRow;
}
