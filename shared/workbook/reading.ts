/**
 * A workbook as records: what recognition makes of a grid. It is plain data without personal data
 * (no names of persons, no account numbers), so the ledger may keep it and the next pass need not
 * read an unchanged workbook again.
 */
import type { Day } from '../calendar/day.ts';
import type { Finding } from '../findings/finding.ts';
import type { Facts } from './fact.ts';

export const recordKinds = [
  'partnership',
  'projectStart',
  'decision',
  'project',
  'appropriation',
  'transfer',
  'roomBooking',
  'sponsorship',
] as const;

export type RecordKind = (typeof recordKinds)[number];

/** Why a column is taken for a field: what an official sees before trusting or correcting it. */
export type ColumnMapping = {
  readonly field: string;
  /** Column letters. */
  readonly column: string;
  /** The header as found, on one line. */
  readonly header: string;
  /** The words of the header that decided, or `settings` when the official chose the column. */
  readonly evidence: string;
  /** 0–1: how much of the header the words explain. */
  readonly score: number;
  /** Of a sum counted in thousands or millions by its header or a text above the table: how many euros one is. */
  readonly scale?: number;
  /** A mark says that a paper is missing, or denies what the field asks: by the words of the header. */
  readonly sense?: 'lack' | 'denial';
};

export type RecordReading = {
  readonly row: number;
  readonly hidden: boolean;
  readonly facts: Facts;
};

/** One table of records on a sheet. A sheet may carry several, one below the other. */
export type SheetReading = {
  readonly sheet: string;
  readonly hidden: boolean;
  readonly kind: RecordKind | null;
  /** The round's or the list's year, from title, sheet, file name or the records themselves. */
  readonly year: number | null;
  /** The last day to apply, when the sheet itself says it above its header. */
  readonly deadline: Day | null;
  readonly headerRow: number | null;
  readonly columns: readonly ColumnMapping[];
  /** For project lists: the department, from a column-less sheet's title or name. */
  readonly department: string | null;
  readonly findings: readonly Finding[];
  readonly records: readonly RecordReading[];
};

export type SettledRound = {
  readonly year: number | null;
  readonly appropriationCents: number | null;
  readonly deadline: Day | null;
};

export const nothingSettled: SettledRound = { year: null, appropriationCents: null, deadline: null };

export type WorkbookReading = {
  readonly file: string;
  readonly findings: readonly Finding[];
  /** What the official has settled for the workbook's round, in the task pane. */
  readonly settled: SettledRound;
  readonly sheets: readonly SheetReading[];
  /** The workbook beside it that this one is another version of, by its name. */
  readonly versionOf?: string;
};
