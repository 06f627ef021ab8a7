/**
 * The year as a model: what was to be shared, what became of it, what rests on it and where each figure
 * stands. No format and no wording; amounts are whole cents, days `YYYY-MM-DD`. Totals are the ledger's,
 * which is the source of truth; what the workbooks themselves add up to stands beside them.
 */
import type { GrantTrace } from '../allocation/trace.ts';
import type {
  Application,
  Decision,
  ProjectRecord,
  RoomBooking,
  Round,
  Source,
  Sponsorship,
  Transfer,
} from '../assessment.ts';
import type { Day } from '../calendar/day.ts';
import type { Finding } from '../findings/finding.ts';
import type { GrantKind } from '../rulebook/schema/basics.ts';
import type { Rulebook } from '../rulebook/schema.ts';

/** What became of one workbook in the pass. */
export type ReportedWorkbook = {
  readonly file: string;
  readonly sha256: string;
  readonly status: 'read' | 'unchanged' | 'failed' | 'removed';
  /** Why it failed. */
  readonly reason: Finding | null;
  /** That what could be read before counts. */
  readonly lastGood: Finding | null;
  readonly records: number;
};

export type Totals = {
  readonly awardedCents: number;
  readonly decidedCents: number;
  readonly paidCents: number;
  readonly clawbackOpenCents: number;
  readonly unallocatedCents: number;
  readonly projectTotalCents: number;
  readonly projectCityShareCents: number;
  readonly sponsorshipCents: number;
};

/** One kind of grant in the year: its part of the appropriation and what became of it. */
export type KindFigures = {
  readonly kind: GrantKind;
  readonly potCents: number;
  /** Moved in, less moved out (T6). */
  readonly movedCents: number;
  readonly awardedCents: number;
  readonly decidedCents: number;
  readonly paidCents: number;
  readonly clawbackOpenCents: number;
  /** `potCents + movedCents − awardedCents`. */
  readonly unallocatedCents: number;
  /** Null when nobody applied. */
  readonly round: Round | null;
};

/** An application with the decisions made on it. */
export type Award = {
  readonly application: Application;
  readonly decisions: readonly Decision[];
  /** How the figure came about; null where the euros are an official's proposal or no pot is known. */
  readonly explanation: GrantTrace | null;
};

export type DecisionRow = { readonly decision: Decision; readonly application: Application | null };

/** A sum that must hold: `left` and `right` are equal, or the books are not. */
export type ReportAssertion = {
  readonly id: 'appropriation' | 'pots' | 'workbooks';
  readonly kind?: GrantKind;
  readonly total?: keyof Totals;
  readonly leftCents: number;
  readonly rightCents: number;
  readonly holds: boolean;
};

export type PlacedFinding = Finding & { readonly file: string };

export type YearFigures = Pick<Totals, 'awardedCents' | 'decidedCents' | 'paidCents'> & {
  readonly year: number;
  readonly appropriationCents: number;
};

export type YearReport = {
  readonly year: number;
  /** The day on which due dates were judged. */
  readonly asOf: Day;
  readonly rulebook: Rulebook | null;
  readonly appropriationCents: number | null;
  readonly appropriationSource: Source | null;
  readonly kinds: readonly KindFigures[];
  readonly transfers: readonly Transfer[];
  /** Largest grant first; then by name. */
  readonly awards: readonly Award[];
  readonly decisions: readonly DecisionRow[];
  /** Projects that run in the year, and those whose period nobody wrote. */
  readonly projects: readonly ProjectRecord[];
  /** Every counted project of every year, for the budgets over years. */
  readonly allProjects: readonly ProjectRecord[];
  readonly bookings: readonly RoomBooking[];
  readonly sponsorships: readonly Sponsorship[];
  readonly totals: Totals;
  readonly assertions: readonly ReportAssertion[];
  readonly findings: readonly PlacedFinding[];
  readonly workbooks: readonly ReportedWorkbook[];
  /** The years the ledger holds, in order, this one among them. */
  readonly history: readonly YearFigures[];
};
