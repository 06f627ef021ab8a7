/** What the cells of one row say, each by the field of its column, whatever stands in other rows. */
import { columnNumber } from './address.ts';
import { cellIn, textOf } from './cells.ts';
import type { Fact, Facts, FieldType } from './fact.ts';
import { fieldTypeOf, isSum } from './field-type.ts';
import type { FoundTable } from './find-tables.ts';
import type { Cell, Row } from './grid.ts';
import { typeInSense } from './header-sense.ts';
import { readCell } from './read-cell.ts';
import type { ColumnMapping } from './reading.ts';
import { isOtherThanWeekly } from './values/per-week.ts';
import { isPerYear } from './values/per-year.ts';
import { scaled } from './values/scale.ts';

export type Column = {
  readonly field: string;
  readonly column: number;
  readonly type: FieldType;
  readonly scale?: number;
  /** A sum of the whole; by the header told by the year. */
  readonly ofWhole?: { readonly perYear: boolean };
  /** Counted by the week (T25). */
  readonly weekly?: true;
};

export function columnsOf({ kind }: FoundTable, mappings: readonly ColumnMapping[]): readonly Column[] {
  return mappings.map(({ field, column, scale, sense, header }) => {
    const type = typeInSense(fieldTypeOf(kind, field), sense);
    const counted = isSum(type) && scale !== undefined;
    const ofWhole = kind.fields.some((f) => f.yearly && f.field === field);
    return {
      field,
      column: columnNumber(column),
      type,
      ...(counted && { scale }),
      ...(ofWhole && { ofWhole: { perYear: isPerYear(header) } }),
      ...(field === 'groups' && { weekly: true }),
    };
  });
}

export function factsOf(row: Row, columns: readonly Column[], date1904: boolean): Facts {
  const facts: Record<string, Fact> = {};
  for (const { field, column, type, scale, ofWhole, weekly } of columns) {
    const cell = cellIn(row, column);
    const fact = readCell(scaledCell(cell, scale), row.row, column, type, date1904);
    const isOther = (ofWhole && tellsYearly(cell, ofWhole)) || (weekly && isOtherThanWeekly(textOf(cell)));
    facts[field] = isOther && fact.state === 'known' ? ambiguous(fact, cell) : fact;
  }
  return facts;
}

/** A number in a column that counts in thousands stands for so many euros. */
function scaledCell(cell: Cell | undefined, scale = 1): Cell | undefined {
  if (!cell || scale === 1) return cell;
  return { ...cell, content: scaled(cell.content, scale) ?? cell.content };
}

/** By the header a bare sum, else one that says so itself. */
function tellsYearly(cell: Cell | undefined, { perYear }: { readonly perYear: boolean }): boolean {
  const text = textOf(cell);
  return isPerYear(text) || (perYear && !namesYear.test(text));
}

const namesYear = /(?<!\d)(?:19|20)\d\d(?!\d)/;

const ambiguous = ({ cell: place }: Fact, cell: Cell | undefined): Fact => ({
  state: 'unknown',
  why: 'ambiguous',
  cell: place,
  text: String(cell?.content.value).trim().slice(0, 40),
});
