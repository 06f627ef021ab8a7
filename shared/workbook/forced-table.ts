/**
 * The table of a sheet whose kind the official has chosen by hand. Its header row is found again by its texts
 * when rows have moved; columns are taken by their words as ever, but nothing is asked of their number.
 */
import { assignFields } from './assign-fields.ts';
import { textOf } from './cells.ts';
import type { CompiledKind } from './compile-kinds.ts';
import { type FoundTable, lastRowOf } from './find-tables.ts';
import type { Row, Sheet } from './grid.ts';
import { fold, oneLine } from './header-text.ts';
import { headersOf } from './headers.ts';
import { prepareHeader } from './match-words.ts';
import { factHeaders } from './result-columns.ts';
import type { KindChoice, ResultChoice } from './settings.ts';
import { titlesAbove } from './titles.ts';

type Chosen = Extract<KindChoice, { kind: string }>;

/** Rows in which a header that has moved is looked for. */
const mostRows = 200;

/** Undefined when no row has at least half of the header's texts any more. */
export function forcedTable(
  sheet: Sheet,
  choice: Chosen,
  all: readonly CompiledKind[],
  date1904: boolean,
  results: readonly ResultChoice[] | undefined,
): FoundTable | undefined {
  const kind = all.find((k) => k.kind === choice.kind);
  const rows = sheet.rows.filter((r) => r.cells.length > 0);
  const header = headerRowOf(rows, choice);
  if (!kind || !header) return undefined;
  const headers = factHeaders(headersOf(sheet, header.row), results, kind.kind).map(prepareHeader);
  return {
    kind,
    assignment: assignFields(headers, kind),
    headerRow: header.row,
    lastRow: lastRowOf(sheet, header.row),
    titles: titlesAbove(rows, rows.indexOf(header), 0, date1904),
    rival: null,
    forced: true,
  };
}

function headerRowOf(rows: readonly Row[], { headerRow, headers }: Chosen): Row | undefined {
  const wanted = headers.map(comparable);
  const share = (row: Row) => {
    const has = new Set(headerTextsOf(row).map(comparable));
    return wanted.filter((text) => has.has(text)).length / Math.max(1, wanted.length);
  };
  const inPlace = rows.find((r) => r.row === headerRow);
  if (inPlace && share(inPlace) === 1) return inPlace;
  const best = rows
    .slice(0, mostRows)
    .map((row) => ({ row, share: share(row) }))
    .sort(
      (a, b) => b.share - a.share || Math.abs(a.row.row - headerRow) - Math.abs(b.row.row - headerRow),
    )[0];
  return best && best.share >= 0.5 ? best.row : undefined;
}

const comparable = (text: string) => fold(oneLine(text));

/** The texts of a row, by which it is known as a header again. */
export function headerTextsOf(row: Row): readonly string[] {
  return row.cells.flatMap((cell) => textOf(cell) || []);
}
