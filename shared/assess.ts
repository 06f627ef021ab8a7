/**
 * The front door of the engine: workbooks as they were read, the town's books and the day go in; records
 * with verdicts, findings, points and awards come out. Pure, and independent of the order of rows.
 */

import { assessApplication } from './applications/assess-application.ts';
import { unmappedColumns } from './applications/unmapped.ts';
import { assessRegisters, type RegisterRecord } from './assess-registers.ts';
import type {
  Application,
  AssessedRecord,
  AssessedSheet,
  AssessedWorkbook,
  Assessment,
  Source,
} from './assessment.ts';
import { overAppropriation } from './decisions/over-appropriation.ts';
import { type Finding, finding, nothingFound } from './findings/finding.ts';
import type { AssessOptions } from './options.ts';
import { type Placed, type Reconciled, reconcile } from './reconcile.ts';
import { duplicateFindings } from './rounds/duplicates.ts';
import { runRounds } from './rounds/run-rounds.ts';
import { type Stated, yearBases } from './rounds/years.ts';
import type { GrantKind } from './rulebook/schema/basics.ts';
import { type Facts, known } from './workbook/fact.ts';
import type { RecordReading, SheetReading, WorkbookReading } from './workbook/reading.ts';

/** A record with the sheet it stands on, while the checks run. */
export type Item = Placed & {
  readonly reading: RecordReading;
  readonly sheetReading: SheetReading;
  readonly source: Source;
  readonly reconciled: Reconciled;
};

export function assess(workbooks: readonly WorkbookReading[], options: AssessOptions): Assessment {
  const items = placeAll(workbooks, options);
  const registers = assessRegisters(items, options);
  const years = [...new Set(items.flatMap((i) => (isGrant(i) && i.year !== null ? [i.year] : [])))];
  const stated = statedByYear(workbooks, items);
  const bases = yearBases(registers.appropriations, registers.transfers, stated, years, options);
  const drafts = judgeApplications(items.filter(isGrant), bases, options);
  const { rounds, applications } = runRounds(drafts, bases, options);
  const decisions = [...registers.records].flatMap(([item, record]) =>
    record.kind === 'decision' ? [[item, record] as const] : [],
  );
  const exceeded = overAppropriation(decisions, bases, options);
  const records = new Map<Item, AssessedRecord>([...registers.records, ...applications]);
  return {
    workbooks: workbooks.map((w) => ({
      file: w.file,
      findings: w.findings,
      sheets: w.sheets.map((s) =>
        assembleSheet(s, items, records, [registers.sheetFindings, rounds.sheetFindings, exceeded], options),
      ),
    })) satisfies AssessedWorkbook[],
    rounds: rounds.rounds,
  };
}

const isGrant = (item: Placed): boolean => item.kind === 'partnership' || item.kind === 'projectStart';

/** Deadlines in titles, and what the official has settled in the pane (which stands over a title). */
function statedByYear(
  workbooks: readonly WorkbookReading[],
  items: readonly Item[],
): ReadonlyMap<number, Stated> {
  const stated = new Map<number, Stated>();
  for (const { file, settled } of workbooks) {
    const rounds = new Set(
      items.flatMap((i) => (i.file === file && isGrant(i) && i.year !== null ? [i.year] : [])),
    );
    for (const year of rounds) {
      const titled = items.find((i) => i.file === file && i.year === year && i.sheetReading.deadline)
        ?.sheetReading.deadline;
      const forYear = settled.year === null ? rounds.size === 1 : settled.year === year;
      const deadline = (forYear ? settled.deadline : null) ?? titled;
      const appropriationCents = forYear ? settled.appropriationCents : null;
      const before = stated.get(year);
      stated.set(year, {
        ...before,
        ...(deadline && !before?.deadline && { deadline }),
        ...(appropriationCents !== null &&
          before?.appropriationCents === undefined && { appropriationCents }),
      });
    }
  }
  return stated;
}

function placeAll(workbooks: readonly WorkbookReading[], options: AssessOptions): readonly Item[] {
  const bare = workbooks.flatMap(({ file, sheets }) =>
    sheets.flatMap((sheetReading) => {
      const { kind, sheet } = sheetReading;
      if (kind === null) return [];
      return sheetReading.records.map((reading) => ({
        file,
        sheet,
        kind,
        year: yearOfRecord(sheetReading, reading, options),
        facts: reading.facts,
        row: reading.row,
        reading,
        sheetReading,
        source: {
          file,
          sheet,
          cell: reading.facts.name?.cell ?? Object.values(reading.facts)[0]?.cell ?? `A${reading.row}`,
        },
      }));
    }),
  );
  const reconciled = reconcile(bare);
  return bare.map((b) => ({ ...b, reconciled: reconciled.get(b) ?? { counted: true, findings: [] } }));
}

/** A row's own year column first, then the sheet's, then the caller's. */
function yearOfRecord(sheet: SheetReading, record: RecordReading, options: AssessOptions): number | null {
  return known<number>(record.facts, 'year') ?? sheet.year ?? options.year ?? null;
}

export type Draft = { readonly item: Item; readonly application: Application };

function judgeApplications(
  items: readonly Item[],
  bases: ReturnType<typeof yearBases>,
  options: AssessOptions,
): readonly Draft[] {
  const duplicates = duplicatesByRound(items, options);
  const books = new Map(options.books.map((b) => [b.year, b]));
  return items.map((item) => {
    const { facts, reconciled } = item;
    const kind = item.kind as GrantKind;
    const book = item.year === null ? undefined : books.get(item.year);
    const deadline = bases.get(item.year as number)?.deadline ?? null;
    const judged = book
      ? assessApplication({ kind, sheet: item.sheet, row: item.row, facts, book, deadline })
      : withoutRules(facts);
    const also = [...reconciled.findings, ...(duplicates.get(item) ?? [])];
    const application: Application = {
      kind,
      row: item.row,
      hidden: item.reading.hidden,
      source: item.source,
      name: known<string>(facts, 'name') ?? null,
      registerNumber: known<string>(facts, 'registerNumber') ?? null,
      counted: reconciled.counted,
      verdict: judged.verdict,
      points: judged.points,
      attachments: judged.attachments,
      appliedCents: judged.appliedCents,
      proposedCents: judged.proposedCents,
      grantCents: null,
      grantByCriterionCents: null,
      facts,
      findings: also.length > 0 ? [...judged.findings, ...also] : judged.findings,
    };
    return { item, application };
  });
}

/** A year without a book: the row is kept as it was read, and nothing of it is judged (D12). */
function withoutRules(facts: Facts): ReturnType<typeof assessApplication> {
  return {
    verdict: 'unclear',
    points: {},
    attachments: { missing: [], promised: [], elsewhere: [], notKnown: [] },
    appliedCents: known<number>(facts, 'applied') ?? null,
    proposedCents: known<number>(facts, 'proposal') ?? null,
    findings: nothingFound,
  };
}

/** Only rows of the same workbook: the same applicant in two workbooks is reconciled instead. */
function duplicatesByRound(
  items: readonly Item[],
  options: AssessOptions,
): ReadonlyMap<Item, readonly Finding[]> {
  const rounds = new Map<string, Item[]>();
  for (const item of items) {
    const key = `${item.file} ${item.kind} ${item.year}`;
    const round = rounds.get(key);
    if (round) round.push(item);
    else rounds.set(key, [item]);
  }
  const found = new Map<Item, readonly Finding[]>();
  for (const round of rounds.values()) {
    const book = options.books.find((b) => b.year === round[0]?.year);
    for (const [item, duplicate] of duplicateFindings(round, book?.citations['identity.duplicate']))
      found.set(item as Item, [duplicate]);
  }
  return found;
}

function assembleSheet(
  sheet: SheetReading,
  items: readonly Item[],
  records: ReadonlyMap<Item, AssessedRecord>,
  also: readonly ReadonlyMap<SheetReading, readonly Finding[]>[],
  options: AssessOptions,
): AssessedSheet {
  const own = items.filter((i) => i.sheetReading === sheet);
  const year =
    sheet.year ??
    (sheet.kind === 'partnership' || sheet.kind === 'projectStart' || sheet.kind === 'decision'
      ? (options.year ?? null)
      : null);
  return {
    sheet: sheet.sheet,
    hidden: sheet.hidden,
    headerRow: sheet.headerRow,
    columns: sheet.columns,
    kind: sheet.kind,
    year,
    findings: [
      ...sheet.findings,
      ...ruleFindings(sheet, year, options),
      ...also.flatMap((findings) => findings.get(sheet) ?? []),
    ],
    records: own.flatMap((i) => records.get(i) ?? []),
  };
}

function ruleFindings(sheet: SheetReading, year: number | null, options: AssessOptions): readonly Finding[] {
  if (sheet.kind !== 'partnership' && sheet.kind !== 'projectStart') return [];
  const book = options.books.find((b) => b.year === year);
  if (!book) return [finding('rulebook.missing', { sheet: sheet.sheet }, { year })];
  return unmappedColumns(sheet, sheet.kind, book);
}

export type { RegisterRecord };
