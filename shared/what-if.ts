/**
 * "What if": the same workbooks under other terms, beside the present allocation. The whole engine runs
 * again on changed input, so that an alternative can never follow other rules than the real thing.
 */
import { assess } from './assess.ts';
import { type Application, type Assessment, isApplication } from './assessment.ts';
import type { AssessOptions } from './options.ts';
import type { AllocationRule } from './rulebook/schema/allocation.ts';
import type { Rulebook } from './rulebook/schema.ts';
import type { AttachmentState, Fact } from './workbook/fact.ts';
import type { RecordReading, WorkbookReading } from './workbook/reading.ts';

export type WhatIf = {
  readonly appropriationCents?: number;
  /** Whole units that shares are rounded to; cents. */
  readonly unitCents?: number;
  /** False: the sum applied for caps nobody. */
  readonly capped?: boolean;
  /** Applicants who take no part, by `applicationKey`. */
  readonly leftOut: ReadonlySet<string>;
  /** Applicants whose papers are all there, by `applicationKey`. */
  readonly completed: ReadonlySet<string>;
};

export const nothingChanged: WhatIf = { leftOut: new Set(), completed: new Set() };

/** One application among all the workbooks. */
export function applicationKey(place: {
  readonly source: Pick<Application['source'], 'file' | 'sheet'>;
  readonly row: number;
}): string {
  return `${place.source.file}\u0000${place.source.sheet}\u0000${place.row}`;
}

export function assessWhatIf(
  workbooks: readonly WorkbookReading[],
  options: AssessOptions,
  change: WhatIf,
): Assessment {
  const { appropriationCents } = change;
  return assess(
    workbooks.map((w) => changeReading(w, change, options.books)),
    {
      ...options,
      books: options.books.map((book) => changeBook(book, change)),
      ...(appropriationCents !== undefined && { appropriationCents }),
    },
  );
}

function changeBook(book: Rulebook, { unitCents, capped }: WhatIf): Rulebook {
  if (unitCents === undefined && capped !== false) return book;
  const schemes = { ...book.schemes };
  for (const kind of ['partnership', 'projectStart'] as const) {
    const scheme = schemes[kind];
    if (scheme?.model === 'scored')
      schemes[kind] = { ...scheme, allocation: changeRule(scheme.allocation, unitCents, capped) };
    else if (scheme && capped === false) schemes[kind] = { ...scheme, cap: undefined };
  }
  return { ...book, schemes };
}

function changeRule<R extends AllocationRule>(
  rule: R,
  unitCents: number | undefined,
  capped: boolean | undefined,
): R {
  return {
    ...rule,
    rounding: { ...rule.rounding, unitCents: unitCents ?? rule.rounding.unitCents },
    cap: capped === false ? undefined : rule.cap,
  };
}

function changeReading(
  workbook: WorkbookReading,
  change: WhatIf,
  books: readonly Rulebook[],
): WorkbookReading {
  if (change.leftOut.size === 0 && change.completed.size === 0) return workbook;
  const papers = [...new Set(books.flatMap((b) => b.attachments.map((a) => a.key)))];
  return {
    ...workbook,
    sheets: workbook.sheets.map((sheet) => ({
      ...sheet,
      records: sheet.records.flatMap((record) => {
        const key = applicationKey({ source: { file: workbook.file, sheet: sheet.sheet }, row: record.row });
        if (change.leftOut.has(key)) return [];
        return [change.completed.has(key) ? withAllPapers(record, papers) : record];
      }),
    })),
  };
}

function withAllPapers(record: RecordReading, papers: readonly string[]): RecordReading {
  const facts: Record<string, Fact> = { ...record.facts };
  const given: AttachmentState = 'given';
  for (const key of papers) {
    const fact = facts[key];
    if (fact) facts[key] = { state: 'known', value: given, cell: fact.cell };
  }
  const states = Object.fromEntries(papers.map((key) => [key, given]));
  const { attachmentList: list, missingAttachmentList: missing } = facts;
  if (list) facts.attachmentList = { state: 'known', value: { states, unknownPieces: [] }, cell: list.cell };
  if (missing) facts.missingAttachmentList = { state: 'unknown', why: 'missing', cell: missing.cell };
  return { ...record, facts };
}

export type Difference = {
  readonly application: Application;
  /** Cents; null where a side has no award. */
  readonly beforeCents: number | null;
  readonly afterCents: number | null;
};

/** Every application of the present allocation with its grant on both sides, in the order of the sheets. */
export function differences(before: Assessment, after: Assessment): readonly Difference[] {
  const grants = new Map(applicationsOf(after).map((a) => [applicationKey(a), a.grantCents]));
  return applicationsOf(before).map((application) => ({
    application,
    beforeCents: application.grantCents,
    afterCents: grants.get(applicationKey(application)) ?? null,
  }));
}

function applicationsOf(assessment: Assessment): readonly Application[] {
  return assessment.workbooks.flatMap((w) => w.sheets.flatMap((s) => s.records.filter(isApplication)));
}
