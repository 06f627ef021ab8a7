/** The records of one table: each row's cells read by the fields of their columns. */
import { type Finding, finding } from '../findings/finding.ts';
import { address, columnName, columnNumber } from './address.ts';
import { cellAt, cellIn, isBlank, mergeAt, rowAt, textOf } from './cells.ts';
import type { Fact, FieldType } from './fact.ts';
import type { FoundTable } from './find-tables.ts';
import type { Cell, Row, Sheet } from './grid.ts';
import { readCell } from './read-cell.ts';
import type { ColumnMapping, RecordReading } from './reading.ts';
import {
  addToSums,
  classifyRow,
  explainsHeader,
  headerKey,
  isFootnote,
  namesOrganisation,
  type RowClass,
  rowsBetween,
  type Sums,
  type TableColumns,
} from './rows.ts';
import { namesDepartment } from './titles.ts';

type Column = { readonly field: string; readonly column: number; readonly type: FieldType };

/** Texts that officials write once for several rows, merged downwards. */
const filledDown = new Set(['department', 'year', 'section', 'decidedOn', 'grantKind']);
/** Columns that say nothing about whether a row is a record. */
const silent = new Set(['ordinal', 'remarks']);

export function readTable(
  sheet: Sheet,
  table: FoundTable,
  mappings: readonly ColumnMapping[],
  date1904: boolean,
): { readonly records: readonly RecordReading[]; readonly findings: readonly Finding[] } {
  const columns = columnsOf(table, mappings);
  const kept = columns.filter((c) => !silent.has(c.field));
  const name = columns.find((c) => c.field === 'name');
  const shape: TableColumns = {
    name: name?.column,
    telling: [...new Set(kept.map((c) => c.column))],
    ordinal: columns.find((c) => c.field === 'ordinal')?.column,
    headerTexts: headerTexts(sheet, table.headerRow),
  };
  const classed = classifyRows(rowsBetween(sheet, table.headerRow + 1, table.lastRow), shape);
  const isList = table.kind.kind === 'project';
  const records: RecordReading[] = [];
  const findings: Finding[] = [];
  let department: Fact | undefined;

  classed.forEach(({ row, kind }, index) => {
    const place = { sheet: sheet.name, cell: firstCell(row) };
    const lone =
      isList && (kind === 'heading' || kind === 'note') ? readLone(sheet, classed, index, shape) : kind;
    if (lone === 'record') {
      if (row.hidden)
        findings.push(finding('row.hidden', { ...place, cell: address(row.row, shape.name ?? 1) }));
      const facts = factsOf(sheet, row, kept, department, date1904);
      if (!isList && saysNothing(facts)) {
        findings.push(skipped(row, place));
        return;
      }
      records.push({ row: row.row, hidden: row.hidden, facts });
    } else if (lone === 'total') {
      findings.push(finding('row.total', place));
    } else if (lone === 'section') {
      department = sectionFact(row);
    } else if (lone === 'heading' || lone === 'note') {
      findings.push(skipped(row, place));
    }
  });
  return { records, findings };
}

function skipped(row: Row, place: Pick<Finding, 'sheet' | 'cell'>): Finding {
  const first = row.cells.find((c) => textOf(c));
  return finding('row.skipped', place, { text: textOf(first).slice(0, 60) });
}

/** A text beside another that is not what its column asks for: an explanation of signs, not an applicant. */
function saysNothing(facts: Readonly<Record<string, Fact>>): boolean {
  const { name, ...others } = facts;
  if (name?.state !== 'known' || namesOrganisation(String(name.value))) return false;
  const written = Object.values(others).filter((f) => f.state === 'known' || f.why !== 'missing');
  return written.length === 1 && written[0]?.state === 'unknown' && written[0].why === 'unreadable';
}

type ClassedRow = { readonly row: Row; readonly kind: RowClass };

function classifyRows(rows: readonly Row[], shape: TableColumns): readonly ClassedRow[] {
  const sums: Sums = new Map();
  let begun = false;
  return rows.map((row) => {
    if (!begun && explainsHeader(row, shape)) return { row, kind: 'header' };
    const kind = classifyRow(row, shape, sums);
    if (kind === 'record') {
      begun = true;
      addToSums(row, sums);
    }
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
): RowClass | 'section' {
  const { row, kind } = rows[index] as ClassedRow;
  const filled = row.cells.filter((c) => !isBlank(c));
  const [cell] = filled;
  const text = textOf(cell);
  if (!cell || !text || filled.length > 1) return kind === 'heading' ? 'record' : 'note';
  const followed = rows.slice(index + 1).some((r) => r.kind === 'record');
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
      text.endsWith(':') ||
      (apart && text.length > 3 && text === text.toUpperCase()))
  )
    return 'section';
  if (kind === 'note' || isFootnote(text) || (inName && !followed && apart && before?.kind !== 'heading'))
    return 'note';
  return 'record';
}

function sectionFact(row: Row): Fact {
  const cell = row.cells.find((c) => textOf(c)) as Cell;
  return { state: 'known', value: textOf(cell), cell: address(row.row, cell.column) };
}

function columnsOf(table: FoundTable, mappings: readonly ColumnMapping[]): readonly Column[] {
  return mappings.map((m) => {
    const words = table.kind.fields.find((f) => f.field === m.field);
    return { field: m.field, column: columnNumber(m.column), type: words?.type ?? typeOfYearColumn(m.field) };
  });
}

/** `total:2023` and `cityShare:2023` are sums stated for one year. */
function typeOfYearColumn(field: string): FieldType {
  return /:\d{4}$/.test(field) ? 'money' : 'text';
}

function factsOf(
  sheet: Sheet,
  row: Row,
  columns: readonly Column[],
  department: Fact | undefined,
  date1904: boolean,
): Record<string, Fact> {
  const facts: Record<string, Fact> = {};
  for (const { field, column, type } of columns) {
    let cell = cellIn(row, column);
    if (!cell && filledDown.has(field)) {
      const merge = mergeAt(sheet, row.row, column);
      if (merge) cell = cellAt(sheet, merge.top, merge.left);
    }
    facts[field] = readCell(cell, row.row, column, type, date1904);
  }
  if (department && facts.department?.state !== 'known') facts.department = department;
  return facts;
}

function firstCell(row: Row): string {
  const cell = row.cells.find((c) => !isBlank(c));
  return columnName(cell?.column ?? 1) + row.row;
}
