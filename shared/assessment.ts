/**
 * What the engine says of a set of workbooks: plain data, the same for the task pane, the command
 * line and the ledger. Amounts are whole cents. Every record keeps the row and the cell it came from.
 */
import type { UnallocatedByCause } from './allocation/result.ts';
import type { Day } from './calendar/day.ts';
import type { Precision } from './calendar/period.ts';
import type { Finding } from './findings/finding.ts';
import { isGrantKind } from './rulebook/grant-kind.ts';
import type { GrantKind } from './rulebook/schema/basics.ts';
import type { Facts } from './workbook/fact.ts';
import type { RecordKind, SheetReading } from './workbook/reading.ts';

export type Verdict = 'ready' | 'incomplete' | 'unclear' | 'ineligible';

export const verdicts: readonly Verdict[] = ['ready', 'incomplete', 'unclear', 'ineligible'];

/** Where a record stands. `cell` is its name cell, or the row's first mapped cell. */
export type Source = { readonly file: string; readonly sheet: string; readonly cell: string };

type Base = {
  readonly row: number;
  readonly hidden: boolean;
  readonly source: Source;
  readonly name: string | null;
  /** Digits only. */
  readonly registerNumber: string | null;
  /** False for a record that another workbook of the set has too: it is shown, not added up. */
  readonly counted: boolean;
  readonly findings: readonly Finding[];
};

export type Papers = {
  /** Keys of attachments, and of statements where the kind asks for them, in alphabetical order. */
  readonly missing: readonly string[];
  readonly promised: readonly string[];
  readonly elsewhere: readonly string[];
  readonly notKnown: readonly string[];
};

/** An application of either kind (T16). */
export type Application = Base & {
  readonly kind: GrantKind;
  readonly verdict: Verdict;
  /** Points by criterion; null where a fact is unknown. Empty for a discretionary kind. */
  readonly points: Readonly<Record<string, number | null>>;
  readonly attachments: Papers;
  readonly appliedCents: number | null;
  /** What the official proposes, where the sheet has a column for it. */
  readonly proposedCents: number | null;
  /** Null until the year's appropriation is known. */
  readonly grantCents: number | null;
  /** Before the cap; null for an application that takes no part. */
  readonly grantByCriterionCents: Readonly<Record<string, number>> | null;
  /** The facts it was judged by, for the explanation of its figures. */
  readonly facts: Facts;
};

/** A decision with what followed it (T17–T22). */
export type Decision = Base & {
  readonly kind: 'decision';
  readonly year: number | null;
  /** The kind of grant, when the sheet says it. */
  readonly grantKind: GrantKind | null;
  readonly section: string | null;
  readonly decidedOn: Day | null;
  readonly grantedCents: number | null;
  /** The first day on which the decision can be final (D10); null while appealed or not served. */
  readonly earliestFinal: Day | null;
  readonly appealed: boolean;
  readonly agreed: boolean;
  readonly paidOn: Day | null;
  readonly paidCents: number;
  readonly reportDue: Day | null;
  readonly reportReceived: boolean;
  readonly clawbackGround: number | null;
  readonly clawbackCents: number;
  readonly returnedCents: number;
  readonly clawbackOpenCents: number;
};

export type ProjectRecord = Base & {
  readonly kind: 'project';
  readonly department: string | null;
  readonly start: Day | null;
  readonly end: Day | null;
  readonly periodPrecision: Precision | null;
  readonly totalCents: number | null;
  readonly cityShareCents: number | null;
  /** Shares stated for single years only (P4); null when the share is for the whole period. */
  readonly cityShareYear: Readonly<Record<string, number>> | null;
  readonly staffYears: number | null;
  readonly externalFundingCents: number | null;
  readonly lead: string | null;
  readonly funding: string | null;
  readonly summary: string | null;
  readonly totalByYearCents?: Readonly<Record<string, number>>;
  readonly cityShareByYearCents?: Readonly<Record<string, number>>;
};

export type Appropriation = Base & {
  readonly kind: 'appropriation';
  readonly year: number | null;
  /** The row states the part of this kind, not the whole. */
  readonly grantKind: GrantKind | null;
  readonly amountCents: number | null;
  readonly opens: Day | null;
  readonly deadline: Day | null;
  readonly decision: string | null;
};

/** T6: moves what is left over, never the shares already computed. */
export type Transfer = Base & {
  readonly kind: 'transfer';
  readonly year: number | null;
  readonly from: GrantKind | null;
  readonly to: GrantKind | null;
  readonly fromText: string | null;
  readonly toText: string | null;
  readonly amountCents: number | null;
  readonly day: Day | null;
  readonly decision: string | null;
};

export type RoomBooking = Base & {
  readonly kind: 'roomBooking';
  readonly room: string | null;
  readonly bookedOn: Day | null;
  readonly eventOn: Day | null;
  readonly purpose: string | null;
};

export type Sponsorship = Base & {
  readonly kind: 'sponsorship';
  readonly year: number | null;
  readonly subsidiary: string | null;
  readonly decidedOn: Day | null;
  readonly amountCents: number | null;
};

export type AssessedRecord =
  | Application
  | Decision
  | ProjectRecord
  | Appropriation
  | Transfer
  | RoomBooking
  | Sponsorship;

export const isApplication = (record: AssessedRecord): record is Application => isGrantKind(record.kind);

export type AssessedSheet = Pick<SheetReading, 'sheet' | 'hidden' | 'headerRow' | 'columns'> & {
  readonly kind: RecordKind | null;
  readonly year: number | null;
  readonly findings: readonly Finding[];
  readonly records: readonly AssessedRecord[];
};

export type AssessedWorkbook = {
  readonly file: string;
  readonly findings: readonly Finding[];
  readonly sheets: readonly AssessedSheet[];
};

/** One kind of grant of one year: all its applications share one pot. */
export type Round = {
  readonly year: number;
  readonly kind: GrantKind;
  readonly rulebook: string;
  readonly deadline: Day | null;
  readonly appropriationCents: number;
  readonly appropriationSource: Source | null;
  readonly potCents: number;
  readonly criterionPotsCents: Readonly<Record<string, number>>;
  /** All points of the criterion over those who take part. */
  readonly criterionPoints: Readonly<Record<string, number>>;
  readonly awardedCents: number;
  /** What is left of the pot, before transfers. */
  readonly unallocatedCents: number;
  readonly unallocatedByCause: UnallocatedByCause;
  /** True while an incomplete or unclear application holds its share (D2). */
  readonly provisional: boolean;
  readonly counts: Readonly<Record<Verdict, number>>;
  readonly findings: readonly Finding[];
};

export type Assessment = {
  readonly workbooks: readonly AssessedWorkbook[];
  readonly rounds: readonly Round[];
};
