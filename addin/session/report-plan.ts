/**
 * The year's report as sheets of this workbook: what stands in which cell, which areas are tables, which
 * charts look at them. Pure; made from the same model as the worker's report, with the ledger that this
 * workbook alone would give. The first cell of each sheet names us, so that nobody reads it as the official's.
 */
import type { Assessment } from '../../shared/assessment.ts';
import { type Day, dayFromIso, yearOf } from '../../shared/calendar/day.ts';
import { serialFromDay } from '../../shared/calendar/serial.ts';
import type { Language } from '../../shared/i18n/language.ts';
import { figuresByYear } from '../../shared/ledger/balances.ts';
import { postings } from '../../shared/ledger/postings.ts';
import { sectionsOf } from '../../shared/report/contents.ts';
import { keyFigures } from '../../shared/report/key-figures.ts';
import type { YearReport } from '../../shared/report/model.ts';
import type { Section } from '../../shared/report/section.ts';
import { columnTitles, numberFormats } from '../../shared/report/sheet-layout.ts';
import type { Chart, Column, Table, Value } from '../../shared/report/table.ts';
import { sectionWidths } from '../../shared/report/widths.ts';
import { type Wording, wordingOf } from '../../shared/report/wording.ts';
import { buildYearReport } from '../../shared/report/year-report.ts';
import type { Rulebook } from '../../shared/rulebook/schema.ts';
import { columnName } from '../../shared/workbook/address.ts';
import { ownColumnMark } from '../../shared/workbook/own-columns.ts';

export type Look = 'title' | 'subtitle' | 'note' | 'heading' | 'body';

export type ReportBlock = {
  readonly address: string;
  readonly values: readonly (readonly (string | number)[])[];
  readonly look: Look;
};

export type TablePlan = {
  readonly address: string;
  /** One for each column that shows figures; en-US. */
  readonly formats: readonly { readonly address: string; readonly code: string }[];
  /** Headings of figures, which stand at the right. */
  readonly rightHeads: readonly string[];
  readonly head: string;
  readonly totals: string | null;
  readonly filters: boolean;
};

export type ChartPlan = {
  readonly kind: Chart['kind'];
  readonly title: string;
  /** The sheet of the table, by its planned name. */
  readonly sheet: string;
  readonly categories: string;
  readonly series: readonly { readonly name: string; readonly values: string }[];
  /** The cells it covers. */
  readonly from: string;
  readonly to: string;
};

export type ReportSheetPlan = {
  readonly name: string;
  readonly blocks: readonly ReportBlock[];
  readonly tables: readonly TablePlan[];
  readonly charts: readonly ChartPlan[];
  /** Of each column, in characters. */
  readonly widths: readonly number[];
  /** Rows that stay in sight and are printed on every page. */
  readonly frozenRows: number;
  readonly landscape: boolean;
  readonly header: Ends;
  readonly footer: Ends;
};

/** What stands at the left and the right end of a printed page's header or footer. */
export type Ends = { readonly left: string; readonly right: string };

export function yearReportOf(
  assessment: Assessment,
  year: number,
  books: readonly Rulebook[],
  asOf: Day,
): YearReport {
  const entries = postings(assessment, new Map()).map((posting, index) => ({
    ...posting,
    id: index + 1,
    pass: 1,
    bookedOn: asOf,
    corrects: null,
  }));
  const figures = figuresByYear(entries);
  return buildYearReport({ year, assessment, figures, workbooks: [], books, asOf });
}

/** The years that have something to report, the latest first. */
export function reportYears({ workbooks, rounds }: Assessment): readonly number[] {
  const years = new Set(rounds.map((r) => r.year));
  for (const { sheets } of workbooks) {
    for (const { year, records } of sheets) {
      if (year !== null && records.length > 0) years.add(year);
      for (const record of records) {
        if (record.kind !== 'project') continue;
        for (const stated of Object.keys(record.totalByYearCents ?? {})) years.add(Number(stated));
        for (const day of [record.start, record.end]) if (day) years.add(yearOf(day));
      }
    }
  }
  return [...years].sort((a, b) => b - a);
}

type Placed = { readonly table: Table; readonly sheet: string; readonly headRow: number };

type Making = { readonly report: YearReport; readonly wording: Wording; readonly date1904: boolean };

/** @param date1904 how this workbook counts its days. */
export function planReport(
  report: YearReport,
  language: Language,
  date1904: boolean,
): readonly ReportSheetPlan[] {
  const making = { report, wording: wordingOf(report, language), date1904 };
  // A workbook is no source beside others, and its ledger is made of itself: nothing to compare.
  const sections = sectionsOf(report).filter((s) => s.id !== 'sources');
  const made = sections.map((section) => planSection(section, making));
  const charts = sections.flatMap((s) => s.charts);
  const placed = made.flatMap((m) => m.placed);
  const plans = made.map((m) => m.plan);
  const [summary, ...others] = plans;
  if (!summary || charts.length === 0) return plans;
  return [summary, planCharts(charts, placed, making), ...others];
}

const sheetName = (name: string, { year }: YearReport) => `${name} ${year}`.slice(-31);

function planSection(section: Section, making: Making) {
  const { report, wording } = making;
  const name = sheetName(wording.words.sheets[section.id], report);
  const alone = section.id !== 'summary' && section.tables.length === 1;
  const sheet = startSheet(name, making);
  if (section.id === 'summary') {
    const figures = keyFigures(report).map((f) => [
      wording.words.figures[f.id],
      'cents' in f ? (f.cents === null ? '–' : f.cents / 100) : f.count,
    ]);
    sheet.add(figures, 'body');
    keyFigures(report).forEach((f, i) => {
      if ('cents' in f) sheet.format(1, sheet.row - figures.length + i, 1, numberFormats.money ?? '');
    });
    sheet.skip();
  }
  for (const note of section.notes) sheet.add([[wording.note(note)]], 'note');
  if (section.notes.length > 0) sheet.skip();
  const placed: Placed[] = [];
  for (const table of section.tables) {
    if (!alone) sheet.add([[wording.words.tables[table.id]]], 'heading');
    placed.push({ table, sheet: name, headRow: sheet.row });
    sheet.table(table, alone);
    sheet.skip();
  }
  const widths = sectionWidths(section, wording);
  const landscape = widths.reduce((sum, width) => sum + width, 0) > 110 && section.id !== 'summary';
  return {
    plan: sheet.done({ widths, landscape, frozenRows: alone ? (placed[0]?.headRow ?? 0) : 0 }),
    placed,
  };
}

function planCharts(charts: readonly Chart[], placed: readonly Placed[], making: Making): ReportSheetPlan {
  const { report, wording } = making;
  const sheet = startSheet(sheetName(wording.words.page.charts, report), making);
  const rows = 18;
  const plans = charts.flatMap((chart, index): ChartPlan[] => {
    const source = placed.find((p) => p.table.id === chart.table);
    if (!source) return [];
    const top = sheet.row + index * (rows + 1);
    const { table, headRow } = source;
    const last = headRow + Math.min(chart.rows ?? table.rows.length, table.rows.length);
    const range = (id: string) => {
      const letter = columnName(table.columns.findIndex((c) => c.id === id) + 1);
      return `${letter}${headRow + 1}:${letter}${last}`;
    };
    return [
      {
        kind: chart.kind,
        title: wording.words.charts[chart.id],
        sheet: source.sheet,
        categories: range(chart.category),
        series: chart.series.map((id) => ({
          name: wording.column(table.columns.find((c) => c.id === id) as Column),
          values: range(id),
        })),
        from: `A${top}`,
        to: `H${top + rows - 1}`,
      },
    ];
  });
  return { ...sheet.done({ widths: [], landscape: false, frozenRows: 0 }), charts: plans };
}

/** A sheet from top to bottom. */
function startSheet(name: string, { wording, date1904 }: Making) {
  const blocks: ReportBlock[] = [];
  const tables: TablePlan[] = [];
  const loose: { address: string; code: string }[] = [];
  let row = 1;
  const add = (values: ReportBlock['values'], look: Look) => {
    const width = values.reduce((most, line) => Math.max(most, line.length), 0);
    blocks.push({ address: `A${row}:${columnName(width)}${row + values.length - 1}`, values, look });
    row += values.length;
  };
  add([[`${ownColumnMark}${name}`]], 'title');
  add([[`${wording.subtitle} · ${wording.asOf}`]], 'subtitle');
  row += 1;
  return {
    add,
    get row() {
      return row;
    },
    skip: () => {
      row += 1;
    },
    format: (column: number, first: number, count: number, code: string) => {
      const letter = columnName(column + 1);
      loose.push({ address: `${letter}${first}:${letter}${first + count - 1}`, code });
    },
    table: (table: Table, filters: boolean) => {
      const head = row;
      const last = head + table.rows.length;
      const span = (at: number) => `${columnName(at + 1)}${head + 1}:${columnName(at + 1)}${last + 1}`;
      add(
        [columnTitles(table, wording), ...table.rows.map((line) => rowOf(line, table, wording, date1904))],
        'body',
      );
      const { columns, totals } = table;
      if (totals)
        add([columns.map((c, at) => (at === 0 ? wording.words.values.total : sumOf(totals[at], c)))], 'body');
      tables.push({
        address: `A${head}:${columnName(columns.length)}${last}`,
        formats: columns.flatMap(({ type }, at) => {
          const code = numberFormats[type];
          return code ? [{ address: span(at), code }] : [];
        }),
        rightHeads: columns.flatMap(({ type }, at) =>
          numberFormats[type] ? [`${columnName(at + 1)}${head}`] : [],
        ),
        head: `A${head}:${columnName(columns.length)}${head}`,
        totals: totals ? `A${last + 1}:${columnName(columns.length)}${last + 1}` : null,
        filters,
      });
    },
    done: (page: Pick<ReportSheetPlan, 'widths' | 'landscape' | 'frozenRows'>): ReportSheetPlan => ({
      name,
      blocks,
      tables: tables.map((t, i) => (i === 0 ? { ...t, formats: [...loose, ...t.formats] } : t)),
      charts: [],
      ...page,
      header: { left: plain(wording.title), right: plain(name) },
      footer: { left: plain(wording.asOf), right: `${plain(wording.words.page.number)} &P / &N` },
    }),
  };
}

/** An ampersand in a page's header begins a code. */
const plain = (text: string) => text.replaceAll('&', '&&');

/** What Excel takes in one cell. */
const longestText = 32_767;

function rowOf(
  line: readonly Value[],
  { columns }: Table,
  wording: Wording,
  date1904: boolean,
): (string | number)[] {
  return columns.map((column, at) => {
    const value = line[at] ?? null;
    if (value === null) return '';
    if (typeof value === 'number') return column.type === 'money' ? value / 100 : value;
    const day = column.type === 'day' && typeof value === 'string' ? dayFromIso(value) : undefined;
    const serial = day && serialFromDay(day, date1904);
    return serial ?? wording.cell(value, column).slice(0, longestText);
  });
}

function sumOf(total: number | null | undefined, { type }: Column): number | string {
  if (total == null) return '';
  return type === 'money' ? total / 100 : total;
}
