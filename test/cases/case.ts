/**
 * Golden cases as plain data. A sheet of a case is the base sheet of its kind (`base.json`) with what the
 * case changes: a row names only the cells that differ, `null` empties one, `without` leaves a column out.
 * It is read and judged by the real engine, from grid to award.
 */
import { assess } from '../../shared/assess.ts';
import type { AssessedSheet, Assessment } from '../../shared/assessment.ts';
import { type Day, dayFromIso } from '../../shared/calendar/day.ts';
import { defaultTown } from '../../shared/rulebook/books.ts';
import { readGrid } from '../../shared/workbook/read.ts';
import base from './base.json' with { type: 'json' };
import { gridOf, type PlainSheet } from './grid.ts';
import { booksOf, kindsOf } from './town.ts';

type Plain = string | number | boolean | null;
type PlainRow = Readonly<Record<string, Plain>>;

export type CaseSheet = {
  readonly kind: keyof typeof base;
  readonly name?: string;
  /** Another workbook of the folder; one alone unless told. */
  readonly file?: string;
  readonly without?: readonly string[];
  readonly rows: readonly PlainRow[];
  /** Part of what each row's record must be, in order; `findings` are all its codes. */
  readonly expected?: readonly Readonly<Record<string, unknown>>[];
  /** All codes on the sheet itself. */
  readonly findings?: readonly string[];
};

export type Case = {
  readonly title: string;
  readonly outcome: 'holds' | 'broken';
  readonly year?: number;
  readonly asOf?: string;
  /** The town whose books judge; the default one unless told. */
  readonly town?: string;
  readonly sheets: readonly CaseSheet[];
  readonly rounds?: readonly Readonly<Record<string, unknown>>[];
};

export type CaseFile = { readonly clause: string; readonly says: string; readonly cases: readonly Case[] };

export type GivenCase = Omit<Case, 'title' | 'outcome' | 'rounds'>;

export type Judged = { readonly assessment: Assessment; readonly sheets: readonly AssessedSheet[] };

export function judge({ year = 2023, asOf = '2024-03-15', town = defaultTown, sheets }: GivenCase): Judged {
  const files = [...new Set(sheets.map((s) => s.file ?? 'tapaus.xlsx'))];
  const readings = files.map((file) => {
    const own = sheets.filter((s) => (s.file ?? 'tapaus.xlsx') === file);
    return readGrid(gridOf(own.map((sheet, index) => plainSheet(sheet, index, year))), {
      file,
      kinds: kindsOf(town),
    });
  });
  const assessment = assess(readings, { books: booksOf(town), asOf: dayFromIso(asOf) as Day });
  const ordered = files.flatMap((file) => sheets.filter((s) => (s.file ?? 'tapaus.xlsx') === file));
  const assessed = assessment.workbooks.flatMap((w) => w.sheets);
  return { assessment, sheets: sheets.map((s) => assessed[ordered.indexOf(s)] as AssessedSheet) };
}

function plainSheet(sheet: CaseSheet, index: number, year: number): PlainSheet {
  const { title, row } = base[sheet.kind] as { title: string; row: PlainRow };
  const extra = sheet.rows.flatMap((r) => Object.keys(r).filter((h) => !(h in row)));
  const headers = [...Object.keys(row).filter((h) => !sheet.without?.includes(h)), ...new Set(extra)];
  const lines = [
    `1: ${title}`,
    `3: ${headers.join(' | ')}`,
    ...sheet.rows.map((own, r) => {
      const cells = headers.map((h) => (h in own ? own[h] : (row[h] ?? null)));
      return `${r + 4}: ${cells.map((cell) => typed(cell ?? null)).join(' | ')}`;
    }),
  ];
  const rows = lines
    .join('\n')
    .replaceAll('{year}', String(year))
    .replaceAll('{next}', String(year + 1));
  return { name: sheet.name ?? `Taul${index + 1}`, rows };
}

const typed = (cell: Plain): string =>
  cell === null ? '' : typeof cell === 'boolean' ? String(cell).toUpperCase() : String(cell);
