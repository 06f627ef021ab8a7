/**
 * Which records must be judged together: those of one year share its pots and its decisions, and cannot
 * change another year's; projects and room bookings are judged across years and touch no pot. Assessing a
 * set part by part gives each record what assessing it whole gives, with one part in memory at a time.
 */
import { yearOf } from './calendar/day.ts';
import { yearOfRecord } from './item.ts';
import type { AssessOptions } from './options.ts';
import { isGrantKind } from './rulebook/grant-kind.ts';
import { type Facts, known, knownDay } from './workbook/fact.ts';
import type { RecordReading, SheetReading, WorkbookReading } from './workbook/reading.ts';

/** A year, null for records of no year, or one of the kinds that run across years. */
export type Part = number | null | 'project' | 'roomBooking';

/** What must be known of every workbook before any part of it is judged; without its records. */
export type Outline = {
  /** The workbook with those sheets alone that have no records. */
  readonly bare: WorkbookReading;
  /** Of each of its sheets. */
  readonly sheets: readonly ReadonlySet<Part>[];
  readonly parts: ReadonlySet<Part>;
  /** Years of its rounds. */
  readonly rounds: ReadonlySet<number>;
  /** Years of its sheets of records. */
  readonly years: ReadonlySet<number>;
  readonly records: number;
};

/** The fields that say which part a record belongs to: an outline needs no others. */
export const fieldsOfParts: readonly string[] = ['year', 'decidedOn', 'day'];

export function outlineOf(workbook: WorkbookReading, options: AssessOptions): Outline {
  const sheets = workbook.sheets.map((s) => new Set(s.records.map((record) => partOf(s, record, options))));
  const rounds = new Set<number>();
  const years = new Set<number>();
  let records = 0;
  for (const [at, sheet] of workbook.sheets.entries()) {
    if (isGrantSheet(sheet)) for (const part of sheets[at] ?? []) if (isYear(part)) rounds.add(part);
    records += sheet.records.length;
    const year = sheet.year ?? (isGrantSheet(sheet) || sheet.kind === 'decision' ? options.year : null);
    if (sheet.records.length > 0 && year != null) years.add(year);
  }
  const bare = { ...workbook, sheets: workbook.sheets.filter((s) => s.records.length === 0) };
  const parts = new Set(sheets.flatMap((own) => [...own]));
  return { bare, sheets, parts, rounds, years, records };
}

/** The workbook with the records of those parts alone; sheets that have others only are left out. */
export function withParts(
  workbook: WorkbookReading,
  { rounds, sheets: partsOfSheets }: Outline,
  parts: ReadonlySet<Part>,
  options: AssessOptions,
): WorkbookReading {
  const { year, appropriationCents, deadline } = workbook.settled;
  // What is settled without a year is of the workbook's only round, however much of it is looked at.
  const settled =
    year === null && rounds.size > 1
      ? { year, appropriationCents: null, deadline: null }
      : { year, appropriationCents, deadline };
  const sheets = workbook.sheets.flatMap((sheet, at): readonly SheetReading[] => {
    const own = [...(partsOfSheets[at] ?? [])];
    if (own.every((part) => parts.has(part))) return [sheet];
    if (!own.some((part) => parts.has(part))) return [];
    return [{ ...sheet, records: sheet.records.filter((r) => parts.has(partOf(sheet, r, options))) }];
  });
  return { ...workbook, settled, sheets };
}

/** What the caller says of the round without its year is of the only year there is, or of none. */
export function optionsOfParts(outlines: readonly Outline[], options: AssessOptions): AssessOptions {
  const years = new Set(outlines.flatMap(({ rounds }) => [...rounds]));
  if (options.year !== undefined || years.size === 1) return options;
  const { appropriationCents: _cents, deadline: _day, ...others } = options;
  return others;
}

function partOf(sheet: SheetReading, record: RecordReading, options: AssessOptions): Part {
  const { kind } = sheet;
  if (kind === 'project' || kind === 'roomBooking') return kind;
  const { facts } = record;
  const year = yearOfRecord(sheet, record, options);
  if (kind === 'decision') return year ?? yearOfDay(facts, 'decidedOn');
  if (kind === 'transfer') return known<number>(facts, 'year') ?? yearOfDay(facts, 'day');
  if (kind === 'sponsorship') return known<number>(facts, 'year') ?? yearOfDay(facts, 'decidedOn') ?? year;
  return year;
}

function yearOfDay(facts: Facts, field: string): number | null {
  const day = knownDay(facts, field);
  return day ? yearOf(day) : null;
}

export const isYear = (part: Part): part is number => typeof part === 'number';

const isGrantSheet = ({ kind }: SheetReading) => isGrantKind(kind);
