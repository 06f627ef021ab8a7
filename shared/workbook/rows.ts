/**
 * Which rows below a header are records. Blank separators, total rows, footnotes, section headings
 * and repeated headers are told apart by what they hold; what is left out is named, never lost.
 */
import { cellIn, isBlank, textOf } from './cells.ts';
import type { Cell, Row, Sheet } from './grid.ts';
import { fold, oneLine } from './header-text.ts';

export type RowClass = 'record' | 'blank' | 'total' | 'heading' | 'repeatedHeader' | 'note';

export type TableColumns = {
  readonly name: number | undefined;
  readonly nameHeader: string;
  /** Columns whose content makes a row a record: all mapped ones but running numbers and remarks. */
  readonly telling: readonly number[];
  readonly ordinal: number | undefined;
};

const totalWords =
  /^(kaikki )?(yhteensa|yht\b|summa|valisumma|loppusumma|kokonaissumma|totalt?\b|total|sammanlagt|subtotal|grand total|keskiarvo|medeltal|average|lukumaara)/;
const sumFormula = /^(SUM|SUBTOTAL|AVERAGE|COUNT|COUNTA|SUMMA|VÄLISUMMA)\(/i;
const organisation =
  /\b(ry|r\.y\.?|rf|r\.f\.?|oy|ab|oyj|rp|osk|saatio|yhdistys|seura|kerho|forening|klubb|jarjesto|liitto|srk)\b|(yhdistys|seura|kerho|forening|klubb)$/;

export function classifyRow(row: Row, columns: TableColumns): RowClass {
  const filled = row.cells.filter((c) => !isBlank(c));
  if (filled.length === 0) return 'blank';
  const nameCell = columns.name === undefined ? undefined : cellIn(row, columns.name);
  if (isTotal(filled, nameCell, columns)) return 'total';
  const name = textOf(nameCell);
  if (name && oneLine(name) === columns.nameHeader) return 'repeatedHeader';

  const telling = columns.telling.filter((c) => !isBlank(cellIn(row, c)));
  if (telling.length >= 2) return 'record';
  if (telling.length === 0) return 'note';
  const numbered = columns.ordinal !== undefined && !isBlank(cellIn(row, columns.ordinal));
  if (name && (numbered || organisation.test(fold(name)))) return 'record';
  return name || filled.length === 1 ? 'heading' : 'note';
}

/** `Yhteensä` before or in the name column, or a row of nothing but sums. */
function isTotal(filled: readonly Cell[], nameCell: Cell | undefined, columns: TableColumns): boolean {
  const name = textOf(nameCell);
  if (name) return totalWords.test(fold(name)) && !organisation.test(fold(name));
  if (filled.some((c) => totalWords.test(fold(textOf(c))))) return true;
  const others = filled.filter((c) => c.column !== columns.ordinal);
  return others.length > 0 && others.every((c) => c.formula !== undefined && sumFormula.test(c.formula));
}

/** Rows of a sheet between two row numbers, both included. */
export function rowsBetween(sheet: Sheet, first: number, last: number): readonly Row[] {
  return sheet.rows.filter((r) => r.row >= first && r.row <= last);
}
