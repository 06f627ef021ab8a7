/** The records of one table: each row's cells read by the fields of their columns. */
import { type Finding, finding } from '../findings/finding.ts';
import { address, columnName, columnNumber } from './address.ts';
import { cellAt, cellIn, isBlank, mergeAt, textOf } from './cells.ts';
import type { Fact, FieldType } from './fact.ts';
import type { FoundTable } from './find-tables.ts';
import type { Row, Sheet } from './grid.ts';
import { fold } from './header-text.ts';
import { readCell } from './read-cell.ts';
import type { ColumnMapping, RecordReading } from './reading.ts';
import { classifyRow, rowsBetween, type TableColumns } from './rows.ts';
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
    nameHeader: mappings.find((m) => m.field === 'name')?.header ?? '',
    telling: [...new Set(kept.map((c) => c.column))],
    ordinal: columns.find((c) => c.field === 'ordinal')?.column,
  };
  const records: RecordReading[] = [];
  const findings: Finding[] = [];
  let department: Fact | undefined;

  for (const row of rowsBetween(sheet, table.headerRow + 1, table.lastRow)) {
    const kind = classifyRow(row, shape);
    const place = { sheet: sheet.name, cell: firstCell(row) };
    if (kind === 'record') {
      if (row.hidden)
        findings.push(finding('row.hidden', { ...place, cell: address(row.row, shape.name ?? 1) }));
      records.push({
        row: row.row,
        hidden: row.hidden,
        facts: factsOf(sheet, row, kept, department, date1904),
      });
    } else if (kind === 'total') {
      findings.push(finding('row.total', place));
    } else if (kind === 'heading' && table.kind.kind === 'project') {
      const heading = readHeading(row);
      if (heading && startsSection(sheet, row, heading.text)) department = heading.fact;
      else
        records.push({
          row: row.row,
          hidden: row.hidden,
          facts: factsOf(sheet, row, kept, department, date1904),
        });
    } else if (kind === 'heading' || kind === 'note') {
      findings.push(
        finding('row.skipped', place, { text: textOf(row.cells.find((c) => textOf(c))).slice(0, 60) }),
      );
    }
  }
  return { records, findings };
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

function readHeading(row: Row): { readonly text: string; readonly fact: Fact } | undefined {
  const cell = row.cells.find((c) => textOf(c));
  if (!cell) return undefined;
  const text = textOf(cell);
  return { text, fact: { state: 'known', value: text, cell: address(row.row, cell.column) } };
}

/** A department heading is merged over the table or named like a department; a lone name is a project (P7). */
function startsSection(sheet: Sheet, row: Row, text: string): boolean {
  const cell = row.cells.find((c) => textOf(c));
  const merge = cell && mergeAt(sheet, row.row, cell.column);
  return (merge !== undefined && merge.right > merge.left) || namesDepartment(fold(text));
}
