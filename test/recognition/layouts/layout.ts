/** One way in which officials lay out their workbooks, and what recognition must make of it. */
import type { RecordKind } from '../../../shared/workbook/reading.ts';
import type { PlainSheet } from '../../cases/grid.ts';

export type ExpectedTable = {
  readonly sheet: string;
  /** Null for a sheet that is none of the known kinds; nothing else is then expected. */
  readonly kind: RecordKind | null;
  readonly header?: number;
  /** Every mapped column, left to right: `A name, B registerNumber`. */
  readonly columns?: string;
  /** The rows that are records. */
  readonly records?: readonly number[];
  readonly year?: number | null;
  /** Null where the text leaves its year open: nothing is guessed. */
  readonly deadline?: string | null;
  readonly department?: string | null;
  /** Single values by row and field (`5 applied`): cents, days as text; `?missing` for what is not known. */
  readonly facts?: Readonly<Record<string, string | number | boolean>>;
  /** Finding codes of the sheet, those about left-out rows aside. */
  readonly findings?: readonly string[];
};

export type Layout = {
  readonly title: string;
  readonly file?: string;
  readonly date1904?: true;
  readonly sheets: readonly PlainSheet[];
  readonly expected: readonly ExpectedTable[];
};
