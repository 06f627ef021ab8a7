/**
 * A reading as the text the ledger keeps: each sheet's records as a table whose fields are named once and
 * whose cells follow from field and row, a sixth of the reading itself. It crosses from the process that
 * reads to the ledger as it is.
 *
 * A cell of the table is the known value itself, `[value]` where that is no plain one, null where the record
 * has no such fact, and else the whole fact; `cell` is left out of it where it is the field's own.
 */
import type { Fact, Facts } from './fact.ts';
import type { RecordReading, SheetReading, WorkbookReading } from './reading.ts';

type Plain = string | number | boolean;
type PackedFact =
  | Plain
  | readonly [unknown]
  | (Omit<Fact, 'cell'> & { readonly cell?: string | undefined })
  | null;
/** Its name and the letters of its column. */
type Field = readonly [string, string];
type Row = readonly [row: number, hidden: boolean, ...facts: PackedFact[]];
type PackedSheet = Omit<SheetReading, 'records'> & {
  readonly fields: readonly Field[];
  readonly rows: readonly Row[];
};

export type PackedReading = string & { readonly of: WorkbookReading };

/** A packed reading taken apart, its records still in their tables: a quarter of what they take as records. */
export type TabledReading = Omit<WorkbookReading, 'sheets'> & { readonly sheets: readonly PackedSheet[] };

export function packReading({ sheets, ...workbook }: WorkbookReading): PackedReading {
  return JSON.stringify({ ...workbook, sheets: sheets.map(packSheet) }) as PackedReading;
}

export const unpackReading = (text: PackedReading): WorkbookReading => recordsOf(JSON.parse(text));

/** Null where the text has been kept and is not whole any more. */
export function tablesOf(text: PackedReading): TabledReading | null {
  try {
    return JSON.parse(text) as TabledReading;
  } catch {
    return null;
  }
}

/** @param wanted the fields that the records are to have; all where none are named. */
export function recordsOf(
  { sheets, ...workbook }: TabledReading,
  wanted?: readonly string[],
): WorkbookReading {
  return { ...workbook, sheets: sheets.map((sheet) => unpackSheet(sheet, wanted)) };
}

function packSheet({ records, ...sheet }: SheetReading): PackedSheet {
  const columns = new Map<string, string>();
  for (const { facts } of records)
    for (const name in facts)
      if (!columns.has(name)) columns.set(name, (facts[name] as Fact).cell.replace(/\d+$/, ''));
  const fields = [...columns];
  return { ...sheet, fields, rows: records.map((record) => packRecord(record, fields)) };
}

function packRecord({ row, hidden, facts }: RecordReading, fields: readonly Field[]): Row {
  const packed = fields.map(([name, column]) => {
    const fact = facts[name];
    return fact === undefined ? null : packFact(fact, `${column}${row}`);
  });
  return [row, hidden, ...packed];
}

function packFact(fact: Fact, own: string): PackedFact {
  if (fact.cell !== own) return fact;
  if (fact.state === 'known' && fact.approximate === undefined && fact.text === undefined)
    return isPlain(fact.value) ? fact.value : [fact.value];
  return { ...fact, cell: undefined };
}

const isPlain = (value: unknown): value is Plain =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';

function unpackSheet({ fields, rows, ...sheet }: PackedSheet, wanted?: readonly string[]): SheetReading {
  const columns = fields
    .map(([name, column], at): Column => ({ name, column, at: at + 2 }))
    .filter(({ name }) => wanted?.includes(name) ?? true);
  return { ...sheet, records: rows.map((row) => unpackRecord(row, columns)) };
}

/** `at` is its place in a row. */
type Column = { readonly name: string; readonly column: string; readonly at: number };

function unpackRecord(packed: Row, columns: readonly Column[]): RecordReading {
  const row = packed[0];
  const facts: Record<string, Fact> = {};
  // By number: of all loops here this one runs once for each cell, and stepping through makes an object a step.
  for (let n = 0; n < columns.length; n++) {
    const { name, column, at } = columns[n] as Column;
    const fact = packed[at] as PackedFact;
    if (fact !== null) facts[name] = unpackFact(fact, `${column}${row}`);
  }
  return { row, hidden: packed[1], facts: facts as Facts };
}

function unpackFact(packed: NonNullable<PackedFact>, own: string): Fact {
  if (isPlain(packed)) return { state: 'known', value: packed, cell: own };
  if (Array.isArray(packed)) return { state: 'known', value: packed[0], cell: own };
  return { ...(packed as Fact), cell: (packed as Fact).cell ?? own };
}
