/** The records of one table: each row's cells read by the fields of their columns. */
import { type Finding, finding } from '../findings/finding.ts';
import { type Memory, noMemory } from '../memory.ts';
import { isGrantKind } from '../rulebook/grant-kind.ts';
import { address, columnName, columnNumber } from './address.ts';
import { asidesFrom, type ClassedRow } from './asides.ts';
import { cellAt, cellIn, isBlank, mergeAt, rowAt, textOf } from './cells.ts';
import type { Fact, Facts, FieldType } from './fact.ts';
import { fieldTypeOf, isSum } from './field-type.ts';
import type { FoundTable } from './find-tables.ts';
import type { Cell, Row, Sheet } from './grid.ts';
import { typeInSense } from './header-sense.ts';
import { ownColumns } from './own-columns.ts';
import { readCell } from './read-cell.ts';
import type { ColumnMapping, RecordKind, RecordReading } from './reading.ts';
import { headedField } from './register-sections.ts';
import {
  addToSums,
  classifyRow,
  explainsHeader,
  headerKey,
  isFootnote,
  namesOrganisation,
  type RowAlone,
  type RowClass,
  repeatSums,
  rowsBetween,
  type Sums,
  type TableColumns,
} from './rows.ts';
import { standingOf } from './standing.ts';
import { isGeneric, namesDepartment, tellsStanding } from './titles.ts';
import { goesOnBelow, withoutParts, writtenOnce } from './under-one-name.ts';
import { isOtherThanWeekly } from './values/per-week.ts';
import { isPerYear } from './values/per-year.ts';
import { plainText } from './values/plain-text.ts';
import { showsPerson } from './values/quotable.ts';
import { scaled } from './values/scale.ts';
import { headsAnother } from './weigh-header.ts';
import { withdrawnIn } from './withdrawn.ts';

type Column = {
  readonly field: string;
  readonly column: number;
  readonly type: FieldType;
  readonly scale?: number;
  /** A sum of the whole; by the header told by the year. */
  readonly ofWhole?: { readonly perYear: boolean };
  /** Counted by the week (T25). */
  readonly weekly?: true;
};

/** Texts that officials write once for several rows, merged downwards; of applications also who applies. */
const filledDown = new Set(['department', 'year', 'section', 'decidedOn', 'grantKind']);
/** In these lists a row goes on with what is merged over it: one decision and its payments, one who books often. */
const goingOn: ReadonlySet<RecordKind> = new Set(['decision', 'roomBooking', 'sponsorship']);
/** What such a merged cell says once: sums, and the follow-up of the whole. */
const saidOnce = new Set([
  'reportDue',
  'reportReceived',
  'requestDue',
  'requestReceived',
  'clawbackGround',
  'suspended',
]);
const applicant = new Set(['name', 'registerNumber', 'businessId', 'domicile']);
/** Columns that say nothing about whether a row is a record. */
const silent = new Set(['ordinal', 'remarks']);

/** What rows were read as before, by the row itself: `layout` is all else that their reading hangs on. */
export type RowMemory = {
  readonly classes: Memory<Row, RowAlone>;
  readonly facts: Memory<Row, Facts>;
};

export const noRowMemory: RowMemory = { classes: noMemory(), facts: noMemory() };

export function readTable(
  sheet: Sheet,
  table: FoundTable,
  mappings: readonly ColumnMapping[],
  date1904: boolean,
  memory: RowMemory,
): { readonly records: readonly RecordReading[]; readonly findings: readonly Finding[] } {
  const columns = columnsOf(table, mappings);
  const kept = columns.filter((c) => !silent.has(c.field));
  const name = columns.find((c) => c.field === 'name');
  const shape: TableColumns = {
    name: name?.column,
    telling: [...new Set(kept.map((c) => c.column))],
    ordinal: columns.find((c) => c.field === 'ordinal')?.column,
    costKind: columns.find((c) => c.field === 'costKind')?.column,
    own: ownColumns(sheet, table.headerRow).map((c) => c.column),
    headerTexts: headerTexts(sheet, table.headerRow),
  };
  const layout = [JSON.stringify([date1904, kept, { ...shape, headerTexts: [...shape.headerTexts] }])];
  const rows = rowsBetween(sheet, table.headerRow + 1, table.lastRow);
  const classed = classifyRows(rows, shape, (row) =>
    memory.classes.recall(row, layout, () => classifyRow(row, shape)),
  );
  const isList = table.kind.kind === 'project';
  const isApplication = isGrantKind(table.kind.kind);
  const isMergedDown = (field: string) => filledDown.has(field) || (isApplication && applicant.has(field));
  const ownFacts = (row: Row) => memory.facts.recall(row, layout, () => factsOf(row, kept, date1904));
  const { name: nameColumn, ordinal } = shape;
  const below = Math.min(
    otherListFrom(classed, table, nameColumn),
    asidesFrom(classed, { columns: kept, name: nameColumn, ordinal, wordsMayDo: isList }, ownFacts),
  );
  const lastRecord = classed.slice(0, below).findLastIndex(({ kind }) => kind === 'record');
  const records: RecordReading[] = [];
  const findings: Finding[] = [];
  let department: Fact | undefined;
  let over: Facts = {};
  let status = isList ? standingAround(sheet, table) : undefined;
  const departments = isList
    ? writtenOnce(
        classed.flatMap(({ row, kind }, index) => (kind === 'record' && index < below ? [row] : [])),
        sheet,
        columns.find((c) => c.field === 'department')?.column,
      )
    : undefined;

  classed.forEach(({ row, kind }, index) => {
    if (index >= below && (kind === 'record' || kind === 'heading')) {
      findings.push(skipped(sheet, row));
      return;
    }
    const headed = headedField(row, table.kind.kind, (field) => kept.some((c) => c.field === field));
    if (headed !== undefined && index < lastRecord) {
      over = { [headed]: sectionFact(row) };
      return;
    }
    const lone =
      isList && (kind === 'heading' || kind === 'note')
        ? readLone(sheet, classed, index, shape, index < lastRecord)
        : kind;
    if (lone === 'record' && isList && goesOnBelow(sheet, row, nameColumn)) {
      findings.push(skipped(sheet, row));
    } else if (lone === 'record') {
      if (row.hidden)
        findings.push(finding('row.hidden', { sheet: sheet.name, cell: address(row.row, shape.name ?? 1) }));
      const own = goingOn.has(table.kind.kind)
        ? withMerged(ownFacts(row), sheet, row, kept, date1904)
        : isList
          ? withoutParts(ownFacts(row), sheet, row, nameColumn, kept)
          : ownFacts(row);
      const facts = withOthers(
        own,
        sheet,
        row,
        kept,
        isMergedDown,
        { department: departments?.get(row) ?? department, status, ...over },
        date1904,
      );
      const cancelled = table.kind.kind === 'roomBooking' ? row.cells.find(saysCancelled) : undefined;
      if (cancelled || (!isList && saysNothing(row, facts, kept)))
        findings.push(skipped(sheet, row, cancelled));
      else {
        const withdrawn = isApplication ? withdrawnIn(row) : undefined;
        records.push({
          row: row.row,
          hidden: row.hidden,
          facts: withdrawn ? { ...facts, withdrawn } : facts,
        });
      }
    } else if (lone === 'total') {
      findings.push(finding('row.total', { sheet: sheet.name, cell: firstCell(row) }));
    } else if (lone === 'section') {
      const heading = sectionFact(row);
      if (!isGeneric(heading.value)) department = heading;
      else status = standingOf(heading.value) && heading;
    } else if (lone === 'heading' || lone === 'note') {
      findings.push(skipped(sheet, row));
    }
  });
  return { records, findings };
}

/** The index of the row that heads another list below an empty row or a lone title, else the number of rows. */
function otherListFrom(
  classed: readonly ClassedRow[],
  { kind }: FoundTable,
  name: number | undefined,
): number {
  const found = classed.findIndex(({ row, kind: is }, index) => {
    const before = classed[index - 1];
    if (before === undefined || is === 'header' || is === 'blank' || is === 'total') return false;
    const apart = before.row.row < row.row - 1 || before.kind === 'blank' || before.kind === 'heading';
    return apart && headsAnother(row, kind, name);
  });
  return found < 0 ? classed.length : found;
}

function skipped(sheet: Sheet, row: Row, why?: Cell): Finding {
  const text = textOf(why ?? row.cells.find((c) => textOf(c)));
  const quoted: Finding['facts'] = showsPerson(text) ? {} : { text: text.slice(0, 60) };
  return finding('row.skipped', { sheet: sheet.name, cell: firstCell(row) }, quoted);
}

/** A booking that was called off takes no room. */
const saysCancelled = (cell: Cell) =>
  /^(?:peruttu|peruutettu|peruuntunut|avbokad|inst[aä]lld|cancell?ed)(?!\p{L})/iu.test(textOf(cell));

/** A text beside another that is not what its column asks for: an explanation of signs, not an applicant. */
function saysNothing(row: Row, facts: Facts, columns: readonly Column[]): boolean {
  const { name } = facts;
  if (name?.state !== 'known' || namesOrganisation(String(name.value))) return false;
  const beside = columns.filter((c) => c.field !== 'name' && !isBlank(cellIn(row, c.column)));
  const [only] = beside;
  const fact = only && facts[only.field];
  return beside.length === 1 && fact?.state === 'unknown' && fact.why === 'unreadable';
}

function classifyRows(
  rows: readonly Row[],
  shape: TableColumns,
  classOf: (row: Row) => RowAlone,
): readonly ClassedRow[] {
  const records: Row[] = [];
  const sums: Sums = new Map();
  let summed = 0;
  // Few rows ask for them.
  const sumsAbove = (): Sums => {
    for (; summed < records.length; summed++) addToSums(records[summed] as Row, sums);
    return sums;
  };
  return rows.map((row) => {
    if (records.length === 0 && explainsHeader(row, shape)) return { row, kind: 'header' };
    const { kind, figures } = classOf(row);
    if (figures.length > 0 && repeatSums(figures, sumsAbove())) return { row, kind: 'total' };
    if (kind === 'record') records.push(row);
    return { row, kind };
  });
}

/** The header's own texts and those of the row above, by which a repeated header is known. */
function headerTexts(sheet: Sheet, headerRow: number): ReadonlySet<string> {
  const rows = [rowAt(sheet, headerRow - 1), rowAt(sheet, headerRow)];
  return new Set(rows.flatMap((row) => row?.cells.filter((c) => !isBlank(c)).map(headerKey) ?? []));
}

/**
 * A row of a project list with one text only: a department's heading when records follow and it is merged
 * over the table, stands left of the names or is called like a department; a footnote when it is one or
 * stands apart below the list; else a project of which only the name is known (P7).
 */
function readLone(
  sheet: Sheet,
  rows: readonly ClassedRow[],
  index: number,
  shape: TableColumns,
  followed: boolean,
): RowClass | 'section' {
  const { row, kind } = rows[index] as ClassedRow;
  const filled = row.cells.filter((c) => !isBlank(c));
  const [cell] = filled;
  const text = textOf(cell);
  if (!cell || !text || filled.length > 1) return kind === 'heading' ? 'record' : 'note';
  const merge = mergeAt(sheet, row.row, cell.column);
  const before = rows[index - 1];
  const apart = before === undefined || before.kind !== 'record' || before.row.row < row.row - 1;
  const inName = cell.column === shape.name;
  if (
    followed &&
    !isFootnote(text) &&
    ((merge !== undefined && merge.right > merge.left) ||
      (!inName && cell.column < (shape.name ?? 0)) ||
      namesDepartment(text) ||
      tellsStanding(text) ||
      text.endsWith(':') ||
      (apart && text.length > 3 && text === text.toUpperCase()))
  )
    return 'section';
  if (kind === 'note' || isFootnote(text) || (inName && !followed && apart && before?.kind !== 'heading'))
    return 'note';
  return 'record';
}

/** A tab or a title over the table that says how far all of its projects are. */
function standingAround(sheet: Sheet, { titles, headerRow }: FoundTable): Fact | undefined {
  const said = [sheet.name, ...titles].findLast(isGeneric);
  if (said === undefined || !standingOf(said)) return undefined;
  return { state: 'known', value: plainText(said), cell: address(headerRow, 1) };
}

function sectionFact(row: Row): Fact<string> & { readonly state: 'known' } {
  const cell = row.cells.find((c) => textOf(c)) as Cell;
  return { state: 'known', value: plainText(textOf(cell)), cell: address(row.row, cell.column) };
}

function columnsOf({ kind }: FoundTable, mappings: readonly ColumnMapping[]): readonly Column[] {
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

function factsOf(row: Row, columns: readonly Column[], date1904: boolean): Facts {
  const facts: Record<string, Fact> = {};
  for (const { field, column, type, scale, ofWhole, weekly } of columns) {
    const cell = cellIn(row, column);
    const fact = readCell(scaledCell(cell, scale), row.row, column, type, date1904);
    const isOther = (ofWhole && tellsYearly(cell, ofWhole)) || (weekly && isOtherThanWeekly(textOf(cell)));
    facts[field] = isOther && fact.state === 'known' ? ambiguous(fact, cell) : fact;
  }
  return facts;
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

/** A number in a column that counts in thousands stands for so many euros. */
function scaledCell(cell: Cell | undefined, scale = 1): Cell | undefined {
  if (!cell || scale === 1) return cell;
  return { ...cell, content: scaled(cell.content, scale) ?? cell.content };
}

/** With what other rows say of this one: a cell merged downwards, the department's heading. */
function withOthers(
  own: Facts,
  sheet: Sheet,
  row: Row,
  columns: readonly Column[],
  isMergedDown: (field: string) => boolean,
  headings: Readonly<Record<string, Fact | undefined>>,
  date1904: boolean,
): Facts {
  let facts = own;
  for (const { field, column, type } of columns) {
    if (!isMergedDown(field) || cellIn(row, column)) continue;
    const merge = mergeAt(sheet, row.row, column);
    if (!merge) continue;
    const cell = cellAt(sheet, merge.top, merge.left);
    facts = { ...facts, [field]: readCell(cell, row.row, column, type, date1904) };
  }
  for (const [field, fact] of Object.entries(headings))
    if (fact && facts[field]?.state !== 'known') facts = { ...facts, [field]: fact };
  return facts;
}

/** A row under merged cells: what they say holds for it too; of a sum there is only one, and it is the row's above. */
function withMerged(
  own: Facts,
  sheet: Sheet,
  row: Row,
  columns: readonly Column[],
  date1904: boolean,
): Facts {
  if (sheet.merges.length === 0) return own;
  const facts: Record<string, Fact> = { ...own };
  const name = columns.find((c) => c.field === 'name')?.column ?? 0;
  const goesOn = (mergeAt(sheet, row.row, name)?.top ?? row.row) < row.row;
  for (const { field, column, type } of columns) {
    const merge = mergeAt(sheet, row.row, column);
    if (!merge || merge.top === row.row || cellIn(row, column)) continue;
    if (type === 'money' || saidOnce.has(field)) {
      if (goesOn) delete facts[field];
    } else facts[field] = readCell(cellAt(sheet, merge.top, merge.left), row.row, column, type, date1904);
  }
  return facts;
}

function firstCell(row: Row): string {
  const cell = row.cells.find((c) => !isBlank(c));
  return columnName(cell?.column ?? 1) + row.row;
}
