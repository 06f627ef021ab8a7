/**
 * A table on a sheet: heading row, rows, and the total, which stands below the table and not in it, so that
 * sorting and filtering never take it along.
 */
import { columnTitles } from '../../../shared/report/sheet-layout.ts';
import type { Column, Table } from '../../../shared/report/table.ts';
import { rowHeight } from '../../../shared/report/widths.ts';
import { columnName } from '../../../shared/workbook/address.ts';
import type { Rendering } from '../rendering.ts';
import type { Block } from './blocks.ts';
import type { Book } from './book.ts';
import { blankCell, bodyCells, euros, formulaCell, rowXml, textCell } from './cells.ts';

/** Headings are bold and leave room for the filter's button. */
const besideHeading = 3;

export function tableBlock(
  table: Table,
  widths: readonly number[],
  { wording, textsOf }: Rendering,
  book: Book,
): Block {
  const { columns, rows, totals } = table;
  const { formats } = book;
  const titles = columnTitles(table, wording);
  const letters = columns.map((_, at) => columnName(at + 1));
  return {
    height: rows.length + (totals ? 3 : 2),
    *rows(first) {
      const heads = columns.map((column, at) =>
        textCell(
          `${letters[at]}${first}`,
          isNumeric(column) ? formats.headRight : formats.head,
          titles[at] as string,
          book,
        ),
      );
      const narrower = widths.map((width) => width - besideHeading);
      yield rowXml(first, heads.join(''), rowHeight(titles, narrower));
      const texts = textsOf(table);
      const cellsOf = columns.map((column) => bodyCells(column, book));
      for (const [index, values] of rows.entries()) {
        const row = first + 1 + index;
        const own = texts[index] ?? [];
        let cells = '';
        for (const [at, cell] of cellsOf.entries())
          cells += cell(`${letters[at]}${row}`, values[at] ?? null, own[at] ?? '');
        yield rowXml(row, cells, rowHeight(own, widths));
      }
      if (!totals) return;
      const last = first + rows.length;
      const sums = columns.map(({ type }, at) => {
        const place = `${letters[at]}${last + 1}`;
        const style = formats.total(type);
        const total = totals[at] ?? null;
        if (total === null)
          return at === 0
            ? textCell(place, style, wording.words.values.total, book)
            : blankCell(place, style);
        // Of the rows in sight.
        const formula = `SUBTOTAL(109,${letters[at]}${first + 1}:${letters[at]}${last})`;
        return formulaCell(place, style, formula, euros(total, type));
      });
      yield rowXml(last + 1, sums.join(''));
    },
  };
}

const isNumeric = ({ type }: Column) => !['text', 'longText', 'finding', 'source', 'year'].includes(type);
