/** The front door of this folder: an assessment and the ledger's entries become the model of one year. */
import type { Assessment } from '../assessment.ts';
import type { Day } from '../calendar/day.ts';
import type { Figures } from '../ledger/balances.ts';
import { yearAppropriations } from '../rounds/year-appropriations.ts';
import { bookOfYear } from '../rulebook/find.ts';
import type { Rulebook } from '../rulebook/schema.ts';
import { yearAssertions } from './assertions.ts';
import { awardsOf } from './awards.ts';
import { explanationsOf } from './explanations.ts';
import { joinDecisions } from './join-decisions.ts';
import { kindFigures } from './kinds.ts';
import type { KindFigures, ReportedWorkbook, Totals, YearFigures, YearReport } from './model.ts';
import { yearFindings } from './year-findings.ts';
import { type YearRecords, yearRecords } from './year-records.ts';

export type YearReportInput = {
  readonly year: number;
  readonly assessment: Assessment;
  /** What the ledger's entries of each year come to, ascending. */
  readonly figures: ReadonlyMap<number, Figures>;
  readonly workbooks: readonly ReportedWorkbook[];
  readonly books: readonly Rulebook[];
  readonly asOf: Day;
};

export function buildYearReport(input: YearReportInput): YearReport {
  const { year, assessment, figures, workbooks, books, asOf } = input;
  const records = yearRecords(assessment, year);
  const book = bookOfYear(books, year) ?? null;
  const rounds = assessment.rounds.filter((r) => r.year === year);
  const stated = yearAppropriations(records.appropriations).get(year);
  const appropriationCents = rounds[0]?.appropriationCents ?? stated?.amountCents ?? null;
  const decisions = joinDecisions(records.applications, records.decisions);
  const { transfers } = records;
  const kinds = kindFigures({ rounds, book, appropriationCents, transfers, decisions });
  const workbookTotals = totalsOfRecords(records, kinds, appropriationCents, year);
  const totals = totalsOfLedger(figures.get(year) ?? {});
  return {
    year,
    asOf,
    rulebook: book,
    appropriationCents,
    appropriationSource: rounds[0]?.appropriationSource ?? stated?.row.source ?? null,
    kinds,
    transfers,
    awards: awardsOf(records.applications, decisions, explanationsOf(records.applications, rounds, book)),
    decisions,
    projects: records.projects,
    allProjects: records.allProjects,
    bookings: records.bookings,
    sponsorships: records.sponsorships,
    totals,
    assertions: yearAssertions({ appropriationCents, kinds, totals, workbookTotals }),
    findings: yearFindings(assessment, workbooks, year),
    workbooks,
    history: historyOf(figures),
  };
}

function totalsOfLedger(figures: Figures): Totals {
  return {
    awardedCents: sumUnder(figures, 'awarded.'),
    decidedCents: figures.decided ?? 0,
    paidCents: figures.paid ?? 0,
    clawbackOpenCents: figures.clawbackOpen ?? 0,
    unallocatedCents: sumUnder(figures, 'pot.') + (figures['appropriation.left'] ?? 0),
    projectTotalCents: figures.projectTotal ?? 0,
    projectCityShareCents: figures.projectCityShare ?? 0,
    sponsorshipCents: figures.sponsorship ?? 0,
  };
}

function sumUnder(figures: Figures, start: string): number {
  return sumOf(Object.entries(figures), ([subject, cents]) => (subject.startsWith(start) ? cents : 0));
}

function totalsOfRecords(
  records: YearRecords,
  kinds: readonly KindFigures[],
  appropriationCents: number | null,
  year: number,
): Totals {
  const inNoPot = (appropriationCents ?? 0) - sumOf(kinds, (k) => k.potCents);
  const { applications, decisions, allProjects, sponsorships } = records;
  return {
    awardedCents: sumOf(applications, (a) => a.grantCents),
    decidedCents: sumOf(decisions, (d) => d.grantedCents),
    paidCents: sumOf(decisions, (d) => d.paidCents),
    clawbackOpenCents: sumOf(decisions, (d) => d.clawbackOpenCents),
    unallocatedCents: inNoPot + sumOf(kinds, (k) => k.unallocatedCents),
    projectTotalCents: sumOf(allProjects, (p) => p.totalByYearCents?.[year]),
    projectCityShareCents: sumOf(allProjects, (p) => p.cityShareByYearCents?.[year]),
    sponsorshipCents: sumOf(sponsorships, (s) => s.amountCents),
  };
}

function sumOf<Row>(rows: readonly Row[], amount: (row: Row) => number | null | undefined): number {
  return rows.reduce((sum, row) => sum + (amount(row) ?? 0), 0);
}

/** Years of nothing but projects are no years of grants. */
function historyOf(byYear: ReadonlyMap<number, Figures>): readonly YearFigures[] {
  return [...byYear]
    .map(([year, figures]) => {
      const { awardedCents, decidedCents, paidCents } = totalsOfLedger(figures);
      return { year, appropriationCents: figures.appropriation ?? 0, awardedCents, decidedCents, paidCents };
    })
    .filter((y) => y.appropriationCents + y.awardedCents + y.decidedCents + y.paidCents > 0);
}
