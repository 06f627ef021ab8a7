/**
 * Short lists that run across the sheet: the year's appropriation as labels with their values beside them,
 * or one column a year. The sheet is turned, read like any other, and its places are turned back.
 */
import type { Finding } from '../findings/finding.ts';
import { address, columnNumber } from './address.ts';
import { isYear, textOf } from './cells.ts';
import type { Fact } from './fact.ts';
import type { Cell, Row, Sheet } from './grid.ts';
import type { ColumnMapping, RecordReading, SheetReading } from './reading.ts';

/** Larger sheets are no such lists. */
const most = 60;

/** The sheet with its rows as columns; undefined when it is too large to be a list of labels. */
export function turned(sheet: Sheet): Sheet | undefined {
  const columns = new Map<number, Cell[]>();
  for (const row of sheet.rows) {
    // A lone text is a title: a label has its value beside it.
    if (row.cells.length < 2) continue;
    if (row.row > most) return undefined;
    for (const cell of row.cells) {
      if (cell.column > most) return undefined;
      const turnedCell = { ...cell, column: row.row };
      const cells = columns.get(cell.column);
      if (cells) cells.push(turnedCell);
      else columns.set(cell.column, [turnedCell]);
    }
  }
  const rows = [...columns]
    .sort(([a], [b]) => a - b)
    .map(([row, cells]): Row => ({ row, hidden: false, cells }));
  return { ...sheet, rows: withYearLabel(rows), merges: [], tables: [], hiddenColumns: [] };
}

/** Years over the columns say what they are themselves: officials leave the corner beside them blank. */
function withYearLabel(rows: readonly Row[]): readonly Row[] {
  const [labels, ...values] = rows;
  if (!labels) return rows;
  const taken = new Set(labels.cells.map((c) => c.column));
  const years = values.flatMap(({ cells }) => cells.filter((c) => !taken.has(c.column)));
  const [column] = new Set(years.map((c) => c.column));
  const isLabelled = column !== undefined && years.length === values.length;
  if (!isLabelled || years.some((c) => c.column !== column || !saysYear(c))) return rows;
  const label: Cell = { column, content: { type: 'text', value: 'Vuosi' } };
  const cells = [...labels.cells, label].sort((a, b) => a.column - b.column);
  return [{ ...labels, cells }, ...values];
}

const saysYear = (cell: Cell) => isYear(cell) || /^(?:19|20)\d\d$/.test(textOf(cell));

/** The titles of such a list. */
export function loneTexts({ rows }: Sheet): readonly string[] {
  return rows.flatMap((row) => (row.cells.length === 1 ? textOf(row.cells[0]) || [] : []));
}

/** Columns of the result are row numbers, and it has no header row. */
export function turnedBack(reading: SheetReading): SheetReading {
  return {
    ...reading,
    headerRow: null,
    columns: reading.columns.map((c): ColumnMapping => ({ ...c, column: String(columnNumber(c.column)) })),
    records: reading.records.map(recordBack),
    findings: reading.findings.map((f): Finding => (f.cell ? { ...f, cell: cellBack(f.cell) } : f)),
  };
}

function recordBack(record: RecordReading): RecordReading {
  const facts = Object.fromEntries(
    Object.entries(record.facts).map(([field, fact]): [string, Fact] => [
      field,
      { ...fact, cell: cellBack(fact.cell) },
    ]),
  );
  const [first] = Object.values(facts);
  return { ...record, facts, row: first ? Number(first.cell.replace(/\D+/, '')) : record.row };
}

function cellBack(cell: string): string {
  const [, letters, row] = /^([A-Z]+)(\d+)$/.exec(cell) as unknown as [string, string, string];
  return address(columnNumber(letters), Number(row));
}
