/**
 * A small year as workbooks say it: three applicants of one kind, two of the other, decisions, projects and
 * a transfer. Names may be replaced, so that a test can put anything where a name stands.
 */
import { assess } from '../../shared/assess.ts';
import type { Day } from '../../shared/calendar/day.ts';
import type { Language } from '../../shared/i18n/language.ts';
import { figuresByYear } from '../../shared/ledger/balances.ts';
import { correct } from '../../shared/ledger/correct.ts';
import type { LedgerEntry } from '../../shared/ledger/entry.ts';
import { postings } from '../../shared/ledger/postings.ts';
import type { ReportedWorkbook, YearReport } from '../../shared/report/model.ts';
import { buildYearReport } from '../../shared/report/year-report.ts';
import { publishedBooks } from '../../shared/rulebook/books.ts';
import type { Facts } from '../../shared/workbook/fact.ts';
import type { RecordKind, SheetReading, WorkbookReading } from '../../shared/workbook/reading.ts';
import { renderingOf } from '../../worker/reports/rendering.ts';

type Row = Readonly<Record<string, unknown>>;

const asOf = '2024-03-15' as Day;
export const books = publishedBooks.filter((b) => b.town === 'kemi');

function factsOf(row: Row, at: number): Facts {
  return Object.fromEntries(
    Object.entries(row).map(([field, value], column) => {
      const cell = `${String.fromCharCode(65 + column)}${at}`;
      const known = { state: 'known', value, cell } as const;
      return [field, field === 'funding' ? { ...known, value: {}, text: String(value) } : known];
    }),
  );
}

export function sheet(kind: RecordKind, name: string, rows: readonly Row[]): SheetReading {
  return {
    sheet: name,
    hidden: false,
    kind,
    year: kind === 'project' ? null : 2023,
    deadline: null,
    headerRow: 1,
    columns: [],
    department: null,
    findings: [],
    records: rows.map((row, i) => ({ row: i + 2, hidden: false, facts: factsOf(row, i + 2) })),
  };
}

const day = (text: string) => ({ day: text as Day });

export type Names = readonly [string, string, string];
export const plainNames: Names = ['Ahti ry', 'Bore ry', 'Ceres ry'];

export const file = (name: string, sheets: readonly SheetReading[]): WorkbookReading => ({
  file: name,
  findings: [],
  settled: { year: null, appropriationCents: null, deadline: null },
  sheets,
});

function workbooks([first, second, third]: Names): readonly WorkbookReading[] {
  const applicant = (name: string, registerNumber: string) => ({ name, registerNumber });
  return [
    file('avustukset.xlsx', [
      sheet('partnership', 'Hakemukset', [
        { ...applicant(first, '101'), groups: 3, months: 10, events: 2, newContent: 0, spending: 600_000 },
        {
          ...applicant(second, '102'),
          groups: 1,
          months: 9,
          events: 1,
          newContent: 1,
          spending: 50_000,
          applied: 50_000,
        },
        {
          ...applicant(third, '103'),
          groups: 5,
          months: 12,
          events: 0,
          newContent: 0,
          spending: 0,
          plan: 'missing',
        },
      ]),
      sheet('projectStart', 'Projektit', [
        { ...applicant(first, '101'), applied: 150_000, proposal: 120_000 },
        { ...applicant(second, '102'), applied: 50_000, proposal: 50_000 },
      ]),
    ]),
    file('maararahat.xlsx', [
      sheet('appropriation', 'Määrärahat', [{ year: 2023, amount: 1_000_000 }]),
      sheet('transfer', 'Siirrot', [
        {
          year: 2023,
          from: 'Kumppanuusavustukset',
          to: 'Projektien käynnistäminen',
          amount: 30_000,
          day: day('2023-09-01'),
        },
      ]),
    ]),
    file('paatokset.xlsx', [
      sheet('decision', 'Päätökset', [
        {
          ...applicant(first, '101'),
          section: '§ 5',
          decidedOn: day('2023-05-24'),
          granted: 120_000,
          paid: 120_000,
        },
        { ...applicant(third, '103'), section: '§ 5', decidedOn: day('2023-05-24'), granted: 222_200 },
      ]),
    ]),
    file('hankkeet.xlsx', [
      sheet('project', 'Hankkeet', [
        {
          name: first,
          department: 'Sivistys',
          period: { start: '2023-01-01', end: '2024-12-31', precision: 'year' },
          total: 73_100,
          cityShare: { whole: 7310 },
          funding: `EAKR ${second}`,
          lead: third,
          summary: second,
        },
        {
          name: 'Päättynyt',
          department: 'Sivistys',
          period: { start: '2020-01-01', end: '2021-12-31', precision: 'day' },
        },
        { name: second, department: 'Tekniikka' },
      ]),
      sheet('sponsorship', 'Sponsorointi', [{ ...applicant(third, '103'), year: 2023, amount: 99_900 }]),
    ]),
  ];
}

export type Sample = { readonly report: YearReport; readonly entries: readonly LedgerEntry[] };

/** @param change what somebody did to the ledger before the report was made. */
export const sampleYear = (names: Names = plainNames, change: Change = (entries) => entries): Sample =>
  yearOf(workbooks(names), change);

type Change = (entries: readonly LedgerEntry[]) => readonly LedgerEntry[];

/** 2023, from readings to report. */
export function yearOf(readings: readonly WorkbookReading[], change: Change = (entries) => entries): Sample {
  const assessment = assess(readings, { books, asOf });
  const wanted = postings(assessment, new Map());
  const booked = correct([], wanted).add.map((entry, i) => ({
    ...entry,
    id: i + 1,
    pass: 1,
    bookedOn: asOf,
  }));
  const entries = change(booked);
  const statuses = readings.map(
    ({ file, sheets }): ReportedWorkbook => ({
      file,
      sha256: 'ab'.repeat(32),
      status: 'read',
      reason: null,
      lastGood: null,
      records: sheets.reduce((sum, s) => sum + s.records.length, 0),
    }),
  );
  const figures = figuresByYear(entries);
  const report = buildYearReport({ year: 2023, assessment, figures, workbooks: statuses, books, asOf });
  return { report, entries: entries.filter((entry) => entry.year === report.year) };
}

export const sampleRendering = (names: Names = plainNames, language: Language = 'fi') =>
  renderingOf(sampleYear(names).report, language);

/** A text that is written piece by piece. */
export const whole = (pieces: Iterable<string | Uint8Array>) => [...pieces].join('');

/** What may stand where a name is expected. */
export const hostileNames: readonly Names[] = [
  ['=HYPERLINK("http://x.invalid";"klikkaa")', '<script>alert(1)</script>', '+1 ry'],
  ['@SUM(A1:A9)', '-2+3', '"lainaus"; ry & Co'],
  ['kaksi\nriviä', '\u202Ery.gnp', '\tsarkain'],
  ["<img src=x onerror='x'>", ']]> --> &lt;', '\u0000\u0007ohjaus'],
];

/** A name as it may be seen: neither control characters nor marks that turn the reading direction. */
export function visible(name: string): string {
  return [...name].filter((c) => !isUnseen(c)).join('');
}

/** Tab and line break are seen as the space they make. */
export function isUnseen(c: string): boolean {
  return (c < ' ' && c !== '\n' && c !== '\t') || c === '\u202e';
}
