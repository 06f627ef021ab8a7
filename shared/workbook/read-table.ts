/** The records of one table: each row's cells read by the fields of their columns. */
import { type Finding, finding } from '../findings/finding.ts';
import { type Memory, noMemory } from '../memory.ts';
import { isGrantKind } from '../rulebook/grant-kind.ts';
import { address, columnName } from './address.ts';
import { asidesFrom } from './asides.ts';
import { cellIn, isBlank, textOf } from './cells.ts';
import { classifyRows, headerTexts, otherListFrom } from './classify-rows.ts';
import type { Facts } from './fact.ts';
import type { FoundTable } from './find-tables.ts';
import type { Cell, Row, Sheet } from './grid.ts';
import { classOfLone } from './lone-row.ts';
import { withMerged } from './merged-facts.ts';
import { ownColumns } from './own-columns.ts';
import type { ColumnMapping, RecordReading } from './reading.ts';
import { headedField } from './register-sections.ts';
import { type Column, columnsOf, factsOf } from './row-facts.ts';
import { classifyRow, namesOrganisation, type RowAlone, rowsBetween, type TableColumns } from './rows.ts';
import { belowSection, headingFact, headingsAround, underHeadings } from './section-headings.ts';
import { goesOnBelow, writtenOnce } from './under-one-name.ts';
import { showsPerson } from './values/quotable.ts';
import { withdrawnIn } from './withdrawn.ts';

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
  const { kind } = table.kind;
  const isProjects = kind === 'project';
  const columns = columnsOf(table, mappings);
  const kept = columns.filter((c) => !silent.has(c.field));
  const columnOf = (field: string) => columns.find((c) => c.field === field)?.column;
  const shape: TableColumns = {
    name: columnOf('name'),
    telling: [...new Set(kept.map((c) => c.column))],
    ordinal: columnOf('ordinal'),
    costKind: columnOf('costKind'),
    own: ownColumns(sheet, table.headerRow).map((c) => c.column),
    headerTexts: headerTexts(sheet, table.headerRow),
  };
  const { name, ordinal } = shape;
  const layout = [JSON.stringify([date1904, kept, { ...shape, headerTexts: [...shape.headerTexts] }])];
  const classed = classifyRows(rowsBetween(sheet, table.headerRow + 1, table.lastRow), shape, (row) =>
    memory.classes.recall(row, layout, () => classifyRow(row, shape)),
  );
  const ownFacts = (row: Row) => memory.facts.recall(row, layout, () => factsOf(row, kept, date1904));
  const end = Math.min(
    otherListFrom(classed, table, name),
    asidesFrom(classed, { columns: kept, name, ordinal, wordsMayDo: isProjects }, ownFacts),
  );
  const ofList = classed.slice(0, end).flatMap(({ row, kind }) => (kind === 'record' ? [row] : []));
  const last = ofList.at(-1)?.row ?? 0;
  const departments = isProjects ? writtenOnce(ofList, sheet, columnOf('department')) : undefined;

  let headings = headingsAround(sheet, table);
  const records: RecordReading[] = [];
  const findings: Finding[] = [];
  const skip = (row: Row, why?: Cell) => findings.push(skipped(sheet, row, why));

  function take(row: Row): void {
    if (isProjects && goesOnBelow(sheet, row, name)) return void skip(row);
    if (row.hidden)
      findings.push(finding('row.hidden', { sheet: sheet.name, cell: address(row.row, name ?? 1) }));
    const department = departments?.get(row) ?? headings.department;
    const merged = withMerged(ownFacts(row), row, { sheet, kind, columns: kept, name, date1904 });
    const facts = underHeadings(merged, { ...headings, department });
    const cancelled = kind === 'roomBooking' ? row.cells.find(saysCancelled) : undefined;
    if (cancelled || (!isProjects && saysNothing(row, facts, kept))) return void skip(row, cancelled);
    const withdrawn = isGrantKind(kind) ? withdrawnIn(row) : undefined;
    records.push({ row: row.row, hidden: row.hidden, facts: withdrawn ? { ...facts, withdrawn } : facts });
  }

  for (const [index, { row, kind: alone }] of classed.entries()) {
    const isLone = alone === 'heading' || alone === 'note';
    const followed = row.row < last;
    const headed = followed && headedField(row, kind, (field) => kept.some((c) => c.field === field));
    const is = isProjects && isLone ? classOfLone(sheet, classed, index, shape, followed) : alone;
    if (index >= end && (alone === 'record' || alone === 'heading')) skip(row);
    else if (headed) headings = { ...headings, [headed]: headingFact(row) };
    else if (is === 'record') take(row);
    else if (is === 'total') findings.push(finding('row.total', { sheet: sheet.name, cell: firstCell(row) }));
    else if (is === 'section') headings = belowSection(headings, row);
    else if (is === 'heading' || is === 'note') skip(row);
  }
  return { records, findings };
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

function firstCell(row: Row): string {
  const cell = row.cells.find((c) => !isBlank(c));
  return columnName(cell?.column ?? 1) + row.row;
}
