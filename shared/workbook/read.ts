/**
 * A grid becomes records: every sheet's kind, header and columns are found by what stands there, the
 * year and the deadline from the texts around. Pure; whatever is not understood is a finding.
 */
import { compare, yearOf } from '../calendar/day.ts';
import { type Finding, finding } from '../findings/finding.ts';
import { createMemory, type Memory, noMemory } from '../memory.ts';
import { loneTexts, turned, turnedBack } from './across.ts';
import { address, columnNumber } from './address.ts';
import { isHiddenColumn } from './cells.ts';
import { withChoices } from './chosen-columns.ts';
import type { CompiledKind } from './compile-kinds.ts';
import { known, knownDay } from './fact.ts';
import { type FoundTable, findTables } from './find-tables.ts';
import { forcedTable } from './forced-table.ts';
import type { Grid, Sheet } from './grid.ts';
import { type Header, headersOf } from './headers.ts';
import { isOwnSheet } from './own-columns.ts';
import { noRowMemory, type RowMemory, readTable } from './read-table.ts';
import type { ColumnMapping, RecordKind, RecordReading, SheetReading, WorkbookReading } from './reading.ts';
import { factHeaders } from './result-columns.ts';
import { noSettings, parseSettings, type Settings, type SheetSettings, sheetSettings } from './settings.ts';
import { lostSheets, settledFindings } from './settled-findings.ts';
import { partsOf } from './side-by-side.ts';
import { speaksOfGrants } from './speaks-of-grants.ts';
import { withTitleScale } from './title-scale.ts';
import { withTitleShare } from './title-share.ts';
import { deadlineOf, departmentOf, roundYear, yearIn, yearOfDates } from './titles.ts';

export type ReadContext = {
  /** The workbook's name as people see it, with its ending. */
  readonly file: string;
  readonly kinds: readonly CompiledKind[];
  /** Of a workbook that is read after every edit: rows and sheets that are still the same objects are not read again. */
  readonly memory?: ReadMemory;
};

export type ReadMemory = {
  readonly rows: RowMemory;
  readonly sheets: Memory<Sheet, readonly SheetReading[]>;
};

const noReadMemory: ReadMemory = { rows: noRowMemory, sheets: noMemory() };

export const createReadMemory = (): ReadMemory => ({
  rows: { classes: createMemory(), facts: createMemory() },
  sheets: createMemory(),
});

export function readGrid(grid: Grid, context: ReadContext): WorkbookReading {
  const settings = grid.settings === undefined ? noSettings : parseSettings(grid.settings);
  const { sheets: known } = context.memory ?? noReadMemory;
  const circumstances = [context.kinds, context.file, grid.date1904, grid.settings];
  const sheets = grid.sheets
    .filter((sheet) => !isOwnSheet(sheet))
    .flatMap((sheet) =>
      known.recall(sheet, circumstances, () => readSheet(sheet, grid, context, settings ?? noSettings)),
    );
  const { year = null, appropriationCents = null, deadline = null } = settings ?? {};
  return {
    file: context.file,
    findings: settings ? lostSheets(settings, sheets) : [finding('workbook.settings')],
    settled: { year, appropriationCents, deadline },
    sheets,
  };
}

function readSheet(
  sheet: Sheet,
  grid: Grid,
  context: ReadContext,
  settings: Settings,
): readonly SheetReading[] {
  const hidden = sheet.visibility !== 'visible';
  const notes: Finding[] = hidden ? [finding('sheet.hidden', { sheet: sheet.name })] : [];
  const stem = context.file.replace(/^.*[\\/]/, '').replace(/\.[^.]+$/, '');
  const names = [sheet.name, stem];
  const around: Around = {
    date1904: grid.date1904,
    hidden,
    stem,
    year: settings.year,
    settled: sheetSettings(settings, sheet.name),
    rows: (context.memory ?? noReadMemory).rows,
  };
  const { kind: chosen, results } = around.settled;
  if (chosen?.kind === null) return [unread(sheet, hidden, notes)];
  const forced = chosen && forcedTable(sheet, chosen, context.kinds, grid.date1904, results);
  if (chosen && !forced)
    notes.push(finding('sheet.header-missing', { sheet: sheet.name }, { kind: chosen.kind }));
  const listsIn = (part: Sheet, kinds = context.kinds) =>
    findTables(part, names, kinds, grid.date1904, results).map((table) => ({
      part,
      table,
      isOurs: speaksOfGrants(part, stem, table),
    }));
  const tablesIn = (part: Sheet, kinds = context.kinds) =>
    listsIn(part, kinds).flatMap(({ table, isOurs }) => (isOurs ? [table] : []));
  const parts = forced ? [sheet] : partsOf(sheet, tablesIn);
  const lists = forced ? [{ part: sheet, table: forced, isOurs: true }] : parts.flatMap((p) => listsIn(p));
  const tables = lists.filter((list) => list.isOurs);
  if (tables.length > 0)
    for (const { table, isOurs } of lists)
      if (!isOurs)
        notes.push(finding('sheet.unrecognised', { sheet: sheet.name, cell: address(table.headerRow, 1) }));
  if (tables.length === 0) {
    const across = turned(sheet);
    const turnedLists = across ? tablesIn(across, runAcross(context.kinds)) : [];
    if (across && turnedLists.length > 0) {
      const titles = loneTexts(sheet);
      return turnedLists.map((list, index) =>
        turnedBack(
          readFound(
            across,
            { ...list, titles: [...titles, ...list.titles] },
            around,
            index === 0 ? notes : [],
          ),
        ),
      );
    }
    const empty = sheet.rows.every((r) => r.cells.length === 0);
    if (!empty) notes.push(finding('sheet.unrecognised', { sheet: sheet.name }));
    return [unread(sheet, hidden, notes)];
  }
  const above = tables[0]?.table.titles ?? [];
  return tables.map(({ part, table }, index) =>
    readFound(part, table, { ...around, above }, index === 0 ? notes : []),
  );
}

/** A sheet that is none of ours. */
function unread(sheet: Sheet, hidden: boolean, findings: readonly Finding[]): SheetReading {
  return {
    sheet: sheet.name,
    hidden,
    kind: null,
    year: null,
    deadline: null,
    headerRow: null,
    columns: [],
    department: null,
    findings,
    records: [],
  };
}

/** The kinds of which people make such lists. */
const runAcross = (all: readonly CompiledKind[]) => all.filter((k) => k.kind === 'appropriation');

/** What the workbook says of its sheet. */
type Around = {
  readonly date1904: boolean;
  readonly hidden: boolean;
  /** The file's name without its ending. */
  readonly stem: string;
  /** As settled for the workbook. */
  readonly year: number | undefined;
  readonly settled: SheetSettings;
  readonly rows: RowMemory;
  /** The titles of the sheet's first table: what they say of the year holds for those below that say nothing. */
  readonly above?: readonly string[];
};

function readFound(
  sheet: Sheet,
  table: FoundTable,
  { date1904, hidden, stem, year, settled, rows, above = [] }: Around,
  notes: readonly Finding[],
): SheetReading {
  const kind = table.kind.kind;
  const headers = headersOf(sheet, table.headerRow);
  const facts = factHeaders(headers, settled.results, kind);
  const { columns, findings: scaled } = withTitleScale(
    withTitleShare(withChoices(table.assignment.mappings, facts, settled.columns), table, sheet.name),
    table,
    sheet.name,
  );
  const { records, findings } = readTable(sheet, table, columns, date1904, rows);
  return {
    sheet: sheet.name,
    hidden,
    kind,
    year:
      kind === 'project' || kind === 'transfer'
        ? null
        : columns.some((c) => c.field === 'year')
          ? kind === 'appropriation'
            ? null
            : onlyYear(records)
          : (year ??
            roundYear(table.titles, sheet.name, stem) ??
            roundYear(above, '', '') ??
            yearOfHeaders(table, columns) ??
            yearOfRows(kind, records, () => yearOfDates(table.titles, sheet.name, stem))),
    deadline: deadlineOf(table.titles),
    headerRow: table.headerRow,
    columns,
    department: kind === 'project' ? departmentOf(table.titles, sheet.name) : null,
    findings: [
      ...notes,
      ...headerFindings(sheet, table),
      ...scaled,
      ...settledFindings(table, headers, columns, settled),
      ...findings,
    ],
    records,
  };
}

/** What an official should settle about the header: two kinds or two columns that fit alike, hidden columns. */
function headerFindings(sheet: Sheet, table: FoundTable): readonly Finding[] {
  const found: Finding[] = [];
  const row = table.headerRow;
  if (table.rival) {
    found.push(
      finding(
        'sheet.header-ambiguous',
        { sheet: sheet.name, cell: `A${row}` },
        { kind: table.kind.kind, other: table.rival },
      ),
    );
  }
  for (const tie of table.assignment.ties) {
    const [first, second] = tie.columns as readonly [Header, Header];
    found.push(
      finding(
        'sheet.header-ambiguous',
        { sheet: sheet.name, cell: address(row, second.column), field: tie.field },
        { header: first.text, other: second.text, otherCell: address(row, first.column) },
      ),
    );
  }
  const hidden = table.assignment.mappings.filter((m) => isHiddenColumn(sheet, columnNumber(m.column)));
  if (hidden.length > 0) {
    found.push(
      finding(
        'sheet.hidden',
        { sheet: sheet.name, cell: `${hidden[0]?.column}${row}` },
        { columns: hidden.map((m) => m.column) },
      ),
    );
  }
  return found;
}

const dated: Partial<Record<RecordKind, string>> = {
  partnership: 'received',
  projectStart: 'received',
  decision: 'decidedOn',
  roomBooking: 'eventOn',
  sponsorship: 'decidedOn',
};

/** Rows that name their own year make a sheet of that year when they all name the same. */
function onlyYear(records: readonly RecordReading[]): number | null {
  const years = new Set(records.flatMap((r) => known<number>(r.facts, 'year') ?? []));
  return years.size === 1 ? ([...years][0] as number) : null;
}

/** `Myönnetty 2024`: the one year in the headers of the round's own sums. */
function yearOfHeaders({ kind }: FoundTable, columns: readonly ColumnMapping[]): number | null {
  const sums = new Set(kind.fields.filter((f) => f.ofRound).map((f) => f.field));
  const years = new Set(columns.flatMap((c) => (sums.has(c.field) ? (yearIn(c.header) ?? []) : [])));
  return years.size === 1 ? ([...years][0] as number) : null;
}

/**
 * The year of most records' own dates, when no text around the table names one, and without them that of the dates
 * in those texts. A list of decisions of several years is of none: each row has its own.
 */
function yearOfRows(
  kind: RecordKind,
  records: readonly RecordReading[],
  ofTitles: () => number | null,
): number | null {
  const field = dated[kind];
  if (!field) return ofTitles();
  const days = records.flatMap((r) => knownDay(r.facts, field) ?? []).sort(compare);
  const counts = new Map<number, number>();
  for (const day of days) counts.set(yearOf(day), (counts.get(yearOf(day)) ?? 0) + 1);
  if (kind === 'decision' && counts.size > 1) return null;
  return [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0]?.[0] ?? ofTitles();
}
