/**
 * The front door of the engine: workbooks as they were read, the town's books and the day go in; records
 * with verdicts, findings, points and awards come out. Pure, and independent of the order of rows.
 */
import { judgeApplications } from './applications/judge-applications.ts';
import { unmappedColumns } from './applications/unmapped.ts';
import { assessRegisters } from './assess-registers.ts';
import type { AssessedRecord, AssessedSheet, AssessedWorkbook, Assessment } from './assessment.ts';
import { overAppropriation } from './decisions/over-appropriation.ts';
import { type Finding, finding } from './findings/finding.ts';
import { groupBy } from './group-by.ts';
import { type Item, placeAll } from './item.ts';
import type { AssessOptions } from './options.ts';
import { runRounds } from './rounds/run-rounds.ts';
import { statedByYear } from './rounds/stated.ts';
import { yearBases } from './rounds/years.ts';
import { bookOfYear } from './rulebook/find.ts';
import { isGrantKind } from './rulebook/grant-kind.ts';
import type { SheetReading, WorkbookReading } from './workbook/reading.ts';

export function assess(workbooks: readonly WorkbookReading[], options: AssessOptions): Assessment {
  const items = placeAll(workbooks, options);
  const registers = assessRegisters(items, options);
  const years = [...new Set(items.flatMap((i) => (isGrantKind(i.kind) && i.year !== null ? [i.year] : [])))];
  const stated = statedByYear(workbooks, items);
  const bases = yearBases(registers.appropriations, registers.transfers, stated, years, options);
  const judged = judgeApplications(
    items.filter((i) => isGrantKind(i.kind)),
    bases,
    options,
  );
  const { rounds, applications, sheetFindings } = runRounds(judged, bases, options);
  const exceeded = overAppropriation(registers.records, bases, options);
  const bySheet = groupBy(items, (i) => i.sheetReading);
  const recordOf = (item: Item) => applications.get(item) ?? (registers.records.get(item) as AssessedRecord);
  return {
    workbooks: workbooks.map((w) => ({
      file: w.file,
      findings: w.findings,
      sheets: w.sheets.map((s) =>
        assembleSheet(
          s,
          bySheet.get(s) ?? [],
          recordOf,
          [registers.sheetFindings, sheetFindings, exceeded],
          options,
        ),
      ),
    })) satisfies AssessedWorkbook[],
    rounds,
  };
}

function assembleSheet(
  sheet: SheetReading,
  own: readonly Item[],
  recordOf: (item: Item) => AssessedRecord,
  also: readonly ReadonlyMap<SheetReading, readonly Finding[]>[],
  options: AssessOptions,
): AssessedSheet {
  const hasYear = isGrantKind(sheet.kind) || sheet.kind === 'decision';
  const year = sheet.year ?? (hasYear ? options.year : null) ?? null;
  return {
    sheet: sheet.sheet,
    hidden: sheet.hidden,
    headerRow: sheet.headerRow,
    columns: sheet.columns,
    kind: sheet.kind,
    year,
    findings: [
      ...sheet.findings,
      ...ruleFindings(sheet, year === null ? yearsOfRows(own) : [year], options),
      ...also.flatMap((findings) => findings.get(sheet) ?? []),
    ],
    records: own.map(recordOf),
  };
}

/** A list of several rounds names the year in each row. */
function yearsOfRows(items: readonly Item[]): readonly (number | null)[] {
  const years = [...new Set(items.flatMap((i) => i.year ?? []))].sort((a, b) => a - b);
  return years.length > 0 ? years : [null];
}

/** Years without a book, and the columns that the newest book of the others asks for. */
function ruleFindings(
  sheet: SheetReading,
  years: readonly (number | null)[],
  options: AssessOptions,
): readonly Finding[] {
  const { kind } = sheet;
  if (!isGrantKind(kind)) return [];
  const books = years.map((year) => bookOfYear(options.books, year));
  const newest = books.findLast((b) => b !== undefined);
  return [
    ...years
      .filter((_, index) => !books[index])
      .map((year) => finding('rulebook.missing', { sheet: sheet.sheet }, { year })),
    ...(newest ? unmappedColumns(sheet, kind, newest) : []),
  ];
}
