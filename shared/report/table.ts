/**
 * A table of the report as data: what each column holds and what stands in each row, without wording
 * and without format. Every rendering (workbook, page, CSV, pane) writes the same tables its own way.
 */
import type { UnallocatedByCause } from '../allocation/result.ts';
import type { Source, Verdict } from '../assessment.ts';
import type { FindingCode, Severity } from '../findings/codes.ts';
import type { Finding } from '../findings/finding.ts';
import type { ReportWords } from '../i18n/shapes.ts';
import type { Label } from '../rulebook/schema/basics.ts';

/** What is read: a word of the catalog, a label of the rulebook, or text as the workbook has it. */
export type Text =
  | { readonly word: keyof ReportWords['values']; readonly list?: never }
  | { readonly verdict: Verdict }
  | { readonly severity: Severity }
  /** The kind of finding, by its code. */
  | { readonly found: FindingCode }
  | { readonly cause: keyof UnallocatedByCause }
  /** A column, attachment or statement, by its key. */
  | { readonly field: string }
  /** "missing: budget, action plan". */
  | { readonly word: keyof ReportWords['values']; readonly list: readonly Text[] }
  | { readonly label: Label }
  | { readonly text: string };

export type ColumnType =
  | 'text'
  | 'longText'
  | 'money'
  | 'count'
  | 'points'
  | 'decimal'
  | 'percent'
  | 'year'
  | 'day'
  | 'source'
  | 'finding';

export type Column = {
  /** Unique in its table; charts refer to it. */
  readonly id: string;
  /** The heading, with what it is about in front: "Events, points". */
  readonly title: keyof ReportWords['columns'] | null;
  readonly of?: Text;
  readonly type: ColumnType;
  /** The column has a total below. */
  readonly summed?: true;
};

/** Cents, counts, points and years are numbers, days `YYYY-MM-DD`; null is an empty cell. */
export type Value = null | number | string | Text | readonly Text[] | Source | Finding | readonly Finding[];

export type TableId = keyof ReportWords['tables'];

export type Table = {
  readonly id: TableId;
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Value[])[];
  /** How many rows there are, where not all of them are here. */
  readonly ofRows?: number;
  /** Of all rows: sums of the summed columns, by column; null elsewhere. Absent when there is nothing to add up. */
  readonly totals?: readonly (number | null)[];
};

/** A chart is a view of a table: one column names the bars, others are their sums of money. */
export type Chart = {
  readonly id: keyof ReportWords['charts'];
  readonly kind: 'bars' | 'columns' | 'stackedColumns';
  readonly table: TableId;
  readonly category: string;
  readonly series: readonly string[];
  /** Only the first rows, when not all. */
  readonly rows?: number;
};

/** A table from columns that say themselves how they read a row. */
export type ColumnOf<Row> = Column & { readonly value: (row: Row) => Value };

export function tableOf<Row>(id: TableId, columns: readonly ColumnOf<Row>[], rows: readonly Row[]): Table {
  const values = rows.map((row) => columns.map((c) => c.value(row)));
  const summed = columns.some((c) => c.summed) && rows.length > 0;
  return {
    id,
    columns: columns.map(({ value: _, ...column }) => column),
    rows: values,
    ...(summed && {
      totals: columns.map((c, at) =>
        c.summed ? values.reduce((sum, row) => sum + Number(row[at] ?? 0), 0) : null,
      ),
    }),
  };
}
