/**
 * A table on a sheet: heading row, rows, totals that Excel can add up again. A list that stands alone is a
 * native table with filters, whose total follows the filter; a small one among others is plain cells.
 */
import {
  Formula,
  Table as NativeTable,
  TableColumn,
  TableStyle,
  type Worksheet,
} from 'wasm-xlsxwriter/nodejs';
import { columnTitles } from '../../../shared/report/sheet-layout.ts';
import type { Column, Table } from '../../../shared/report/table.ts';
import { rowHeight } from '../../../shared/report/widths.ts';
import { columnName } from '../../../shared/workbook/address.ts';
import type { Rendering } from '../rendering.ts';
import { writeBody, writeNumber } from './cells.ts';
import type { Formats } from './formats.ts';
import { done, inScope } from './handles.ts';

export type Look = Pick<Rendering, 'wording' | 'textsOf'> & { readonly formats: Formats };

/** Where a table stands: rows and columns from 0, as the writer counts. */
export type Placed = {
  readonly sheet: string;
  readonly table: Table;
  readonly headRow: number;
  readonly lastRow: number;
};

/** Headings are bold and leave room for the filter's button. */
const besideHeading = 3;
/** Of a row that nobody gave a height, in points. */
const usualHeight = 15;

/** @returns the row after the table. */
export function writeTable(
  sheet: Worksheet,
  table: Table,
  headRow: number,
  { widths, native, ...look }: Look & { readonly widths: readonly number[]; readonly native: boolean },
): number {
  const { formats, wording, textsOf } = look;
  const allTexts = textsOf(table);
  const titles = columnTitles(table, wording);
  if (native) addNative(sheet, table, headRow, titles);
  table.columns.forEach((column, col) => {
    const format = isNumeric(column) ? formats.headRight : formats.head;
    done(sheet.writeStringWithFormat(headRow, col, titles[col] as string, format));
  });
  const narrower = widths.map((width) => width - besideHeading);
  done(sheet.setRowHeight(headRow, rowHeight(titles, narrower)));
  table.columns.forEach((column, col) => {
    const values = table.rows.map((row) => row[col] ?? null);
    const texts = allTexts.map((row) => row[col] ?? '');
    writeBody(sheet, { row: headRow + 1, col }, { values, texts, column }, formats);
  });
  allTexts.forEach((texts, index) => {
    const height = rowHeight(texts, widths);
    if (height !== usualHeight) done(sheet.setRowHeight(headRow + 1 + index, height));
  });
  const lastRow = headRow + table.rows.length;
  if (table.totals) writeTotals(sheet, table, { headRow, lastRow }, look);
  return lastRow + (table.totals ? 2 : 1);
}

const isNumeric = ({ type }: Column) => !['text', 'longText', 'finding', 'source', 'year'].includes(type);

/** The total stands below the table, not in it, so that sorting and filtering never take it along. */
function addNative(sheet: Worksheet, table: Table, headRow: number, titles: readonly string[]): void {
  inScope(({ keep }) => {
    // Of these two every call answers with another, and leaves its own as it was.
    const columns = titles.map((title) => keep(new TableColumn()).setHeader(title));
    // Not in a language: formulas that refer to a table must not change with it.
    const named = keep(keep(new NativeTable()).setName(`report_${table.id}`));
    const plain = keep(keep(named.setStyle(TableStyle.None)).setBandedRows(false));
    // The list of columns is moved into the table, so they are not ours to give back.
    const native = keep(plain.setColumns(columns));
    done(sheet.addTable(headRow, 0, headRow + table.rows.length, titles.length - 1, native));
  });
}

/** Of the rows in sight; the sum itself stands in the file too, for readers that do not calculate. */
function writeTotals(
  sheet: Worksheet,
  table: Table,
  { headRow, lastRow }: { readonly headRow: number; readonly lastRow: number },
  { formats, wording }: Look,
): void {
  table.columns.forEach((column, col) => {
    const format = formats.total(column.type);
    const total = table.totals?.[col] ?? null;
    if (total === null) {
      const label = col === 0 ? wording.words.values.total : '';
      done(sheet.writeStringWithFormat(lastRow + 1, col, label, format));
      return;
    }
    if (table.ofRows !== undefined) {
      writeNumber(sheet, { row: lastRow + 1, col }, total, column, format);
      return;
    }
    const letters = columnName(col + 1);
    const formula = new Formula(`SUBTOTAL(109,${letters}${headRow + 2}:${letters}${lastRow + 1})`);
    done(formula.setResult(String(column.type === 'money' ? total / 100 : total)));
    done(sheet.writeFormulaWithFormat(lastRow + 1, col, formula, format), formula);
  });
}
