/**
 * Every round of every year: who takes part shares the pot of their kind (T4, D2). An application that is
 * not ineligible takes part, an open one conditionally, so that the money is there when it is completed.
 */
import { allocate } from '../allocation/allocate.ts';
import { grantFindings } from '../allocation/grant-findings.ts';
import { splitAppropriation } from '../allocation/pots.ts';
import { sumProposals } from '../allocation/proposals.ts';
import type { Allocation, Grant } from '../allocation/result.ts';
import type { JudgedItem } from '../applications/judge-applications.ts';
import { type Application, type Round, type Verdict, verdicts } from '../assessment.ts';
import { type Finding, finding, joined, nothingFound } from '../findings/finding.ts';
import { groupBy } from '../group-by.ts';
import type { Item } from '../item.ts';
import { cents } from '../money/cents.ts';
import type { AssessMemory, AssessOptions } from '../options.ts';
import { bookOfYear } from '../rulebook/find.ts';
import type { DiscretionaryScheme, ScoredScheme } from '../rulebook/schema/allocation.ts';
import type { GrantKind } from '../rulebook/schema/basics.ts';
import type { Rulebook } from '../rulebook/schema.ts';
import type { SheetReading } from '../workbook/reading.ts';
import { applicantKey, applicantOf, takesPart } from './applicant.ts';
import type { YearBasis } from './years.ts';

export type RoundsRun = {
  readonly rounds: readonly Round[];
  /** With their euros. */
  readonly applications: ReadonlyMap<Item, Application>;
  readonly sheetFindings: ReadonlyMap<SheetReading, readonly Finding[]>;
};

type Group = {
  readonly year: number;
  readonly kind: GrantKind;
  readonly judged: readonly JudgedItem[];
};

export function runRounds(
  judged: readonly JudgedItem[],
  bases: ReadonlyMap<number, YearBasis>,
  options: AssessOptions,
): RoundsRun {
  const applications = new Map<Item, Application>();
  for (const { item, application } of judged) applications.set(item, application);
  const sheetFindings = new Map<SheetReading, readonly Finding[]>();
  const rounds: Round[] = [];
  for (const group of groupsOf(judged)) {
    const book = bookOfYear(options.books, group.year);
    const scheme = book?.schemes[group.kind];
    if (!book || !scheme) continue;
    const basis = bases.get(group.year);
    const note = (found: readonly Finding[]) => {
      for (const sheet of new Set(group.judged.map((d) => d.item.sheetReading))) {
        sheetFindings.set(sheet, [
          ...(sheetFindings.get(sheet) ?? []),
          ...found.map((f) => ({ ...f, sheet: sheet.sheet })),
        ]);
      }
    };
    if (basis?.appropriationCents == null) {
      const citation = book.citations['appropriation.missing'];
      note([finding('appropriation.missing', { citation }, { year: group.year })]);
      continue;
    }
    const grant: Granting = (item, application) => applications.set(item, application);
    const round =
      scheme.model === 'scored'
        ? runScored(group, book, scheme, basis, options.memory, grant)
        : runProposed(group, book, scheme, basis, grant);
    rounds.push(round);
    note(round.findings);
  }
  return { rounds, applications, sheetFindings };
}

function groupsOf(judged: readonly JudgedItem[]): readonly Group[] {
  const groups: Group[] = [];
  for (const [year, ofYear] of groupBy(judged, (d) => d.item.year)) {
    if (year === null) continue;
    for (const [kind, own] of groupBy(ofYear, (d) => d.application.kind))
      groups.push({ year, kind, judged: own });
  }
  return groups.sort((a, b) => a.year - b.year || (a.kind < b.kind ? -1 : 1));
}

/** An application of the group as it is with its euros. */
type Granting = (item: Item, application: Application) => void;

const participants = (group: Group): readonly Application[] =>
  group.judged.map((d) => d.application).filter(takesPart);

function runScored(
  group: Group,
  book: Rulebook,
  scheme: ScoredScheme,
  basis: YearBasis,
  memory: AssessMemory | undefined,
  give: Granting,
): Round {
  const potCents = potOf(group, book, basis);
  const sharing = group.judged.map(({ application }) =>
    takesPart(application) ? applicantOf(application) : null,
  );
  const allocation = allocate({ potCents, scheme, applicants: sharing.filter((a) => a !== null) });
  const grants = new Map(allocation.grants.map((g) => [g.key, g]));
  for (const [at, { item, application }] of group.judged.entries()) {
    const grant = grants.get(sharing[at]?.key ?? '');
    if (!grant) {
      give(item, { ...application, grantCents: 0, grantByCriterionCents: null });
      continue;
    }
    const make = () => withGrant(application, grant, scheme);
    give(item, memory ? memory.granted.recall(application, circumstancesOf(grant, scheme), make) : make());
  }
  return roundOf(group, book, basis, allocation);
}

function circumstancesOf(grant: Grant, scheme: ScoredScheme): readonly unknown[] {
  const { grantCents, sharedCents, limit, byCriterionCents } = grant;
  return [scheme, grantCents, sharedCents, limit, ...Object.values(byCriterionCents)];
}

function withGrant(application: Application, grant: Grant, { allocation }: ScoredScheme): Application {
  const said = grantFindings(allocation, grant).map((f) => atApplied(f, application));
  return {
    ...application,
    grantCents: grant.grantCents,
    grantByCriterionCents: grant.byCriterionCents,
    findings: joined(application.findings, said),
  };
}

const potOf = ({ kind }: Group, book: Rulebook, { appropriationCents }: YearBasis) =>
  splitAppropriation(book, cents(appropriationCents ?? 0)).potsCents[kind] ?? cents(0);

function runProposed(
  group: Group,
  book: Rulebook,
  scheme: DiscretionaryScheme,
  basis: YearBasis,
  give: Granting,
): Round {
  const potCents = potOf(group, book, basis);
  const applicants = participants(group).map((a) => ({ ...applicantOf(a), proposedCents: a.proposedCents }));
  const result = sumProposals({ potCents, scheme, applicants });
  const grants = new Map(result.grants.map((g) => [g.key, g]));
  for (const { item, application } of group.judged) {
    const grant = grants.get(applicantKey(application));
    if (!grant) {
      give(item, { ...application, grantCents: 0 });
      continue;
    }
    const { grantCents, limit } = grant;
    const said =
      limit === 'cap' && scheme.cap ? [cappedAt(scheme.cap.citation, application, grantCents)] : nothingFound;
    give(item, { ...application, grantCents, findings: joined(application.findings, said) });
  }
  // T6: what was moved in raises the limit, but not the pot that was shared.
  const movedIn = basis.transfers.reduce(
    (sum, t) =>
      sum +
      (t.to === group.kind ? (t.amountCents ?? 0) : 0) -
      (t.from === group.kind ? (t.amountCents ?? 0) : 0),
    0,
  );
  const findings = result.awardedCents > potCents + movedIn ? result.findings : [];
  return roundOf(group, book, basis, { ...result, criterionPotsCents: {}, criterionPoints: {}, findings });
}

function cappedAt(citation: string, application: Application, grantCents: number | null): Finding {
  const facts = { sharedCents: application.proposedCents, grantCents };
  return atApplied(finding('grant.capped', { citation }, facts), application);
}

function atApplied(found: Finding, application: Application): Finding {
  const cell = application.facts.applied?.cell ?? application.source.cell;
  const place = { sheet: application.source.sheet, cell, field: 'applied', citation: found.citation };
  return finding(found.code, place, found.facts);
}

function roundOf(
  group: Group,
  book: Rulebook,
  basis: YearBasis,
  result: Pick<
    Allocation,
    | 'potCents'
    | 'criterionPotsCents'
    | 'criterionPoints'
    | 'awardedCents'
    | 'unallocatedCents'
    | 'unallocatedByCause'
    | 'findings'
  >,
): Round {
  const counts = Object.fromEntries(verdicts.map((v) => [v, 0])) as Record<Verdict, number>;
  for (const { application } of group.judged) counts[application.verdict] += 1;
  return {
    year: group.year,
    kind: group.kind,
    rulebook: book.id,
    deadline: basis.deadline,
    appropriationCents: basis.appropriationCents ?? 0,
    appropriationSource: basis.appropriationSource,
    potCents: result.potCents,
    criterionPotsCents: result.criterionPotsCents,
    criterionPoints: result.criterionPoints,
    awardedCents: result.awardedCents,
    unallocatedCents: result.unallocatedCents,
    unallocatedByCause: result.unallocatedByCause,
    provisional: participants(group).some((a) => a.verdict !== 'ready'),
    counts,
    findings: result.findings,
  };
}
