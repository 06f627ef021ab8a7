/**
 * Lists that stand side by side on a sheet, with empty columns between them: each is read by itself, or the one's
 * columns would be taken for the other's. Columns apart that are no list of their own stay with those to their left.
 */
import type { FoundTable } from './find-tables.ts';
import type { Area, Row, Sheet } from './grid.ts';

/** Rows that tell which columns are empty. */
const mostRows = 200;
/** How well the names' header must fit: beside a list `Nimi` may be a contact person's. */
const sureName = 0.75;

type Span = { readonly first: number; readonly last: number };

/** The parts of the sheet, left to right; the sheet itself where it holds no more than one list beside another. */
export function partsOf(sheet: Sheet, tablesIn: (part: Sheet) => readonly FoundTable[]): readonly Sheet[] {
  const spans = spansOf(sheet.rows.slice(0, mostRows));
  if (spans.length < 2) return [sheet];
  const starts = spans.filter((span) => tablesIn(partIn(sheet, span)).some(hasSureName));
  if (starts.length < 2) return [sheet];
  return starts.map(({ first }, i) =>
    partIn(sheet, {
      first: i === 0 ? 1 : first,
      last: (starts[i + 1]?.first ?? Number.POSITIVE_INFINITY) - 1,
    }),
  );
}

const hasSureName = ({ assignment }: FoundTable) =>
  assignment.mappings.some((m) => m.field === 'name' && m.score >= sureName);

function spansOf(rows: readonly Row[]): readonly Span[] {
  const filled = new Set<number>();
  // A title or a note alone in its row may reach over the empty columns.
  for (const { cells } of rows) if (cells.length > 1) for (const { column } of cells) filled.add(column);
  const spans: Span[] = [];
  for (const column of [...filled].sort((a, b) => a - b)) {
    const last = spans.at(-1);
    if (last?.last === column - 1) spans[spans.length - 1] = { first: last.first, last: column };
    else spans.push({ first: column, last: column });
  }
  return spans;
}

function partIn(sheet: Sheet, { first, last }: Span): Sheet {
  const within = ({ left, right }: Area) => left >= first && right <= last;
  return {
    ...sheet,
    rows: sheet.rows
      .map((row) => ({ ...row, cells: row.cells.filter((c) => c.column >= first && c.column <= last) }))
      .filter((row) => row.cells.length > 0),
    merges: sheet.merges.filter(within),
    tables: sheet.tables.filter(({ area }) => within(area)),
  };
}
