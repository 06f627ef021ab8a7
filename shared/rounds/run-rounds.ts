/**
 * Every round of every year: who takes part shares the pot of their kind (T4, D2). An application that is
 * not ineligible takes part, an open one conditionally, so that the money is there when it is completed.
 */
import { allocate } from '../allocation/allocate.ts';
import { grantFindings } from '../allocation/grant-findings.ts';
import { splitAppropriation } from '../allocation/pots.ts';
import { sumProposals } from '../allocation/proposals.ts';
import type { Allocation, Grant } from '../allocation/result.ts';
import type { Draft } from '../applications/judge-applications.ts';
import { type Application, type Round, type Verdict, verdicts } from '../assessment.ts';
import { type Finding, finding } from '../findings/finding.ts';
import { groupBy } from '../group-by.ts';
import type { Item } from '../item.ts';
import { cents } from '../money/cents.ts';
import { type AssessMemory, type AssessOptions, noAssessMemory } from '../options.ts';
import type { DiscretionaryScheme, ScoredScheme } from '../rulebook/schema/allocation.ts';
import type { GrantKind } from '../rulebook/schema/basics.ts';
import type { Rulebook } from '../rulebook/schema.ts';
import type { SheetReading } from '../workbook/reading.ts';
import { applicantKey, applicantOf, takesPart } from './applicant.ts';
import type { YearBasis } from './years.ts';

export type RoundsRun = {
  readonly rounds: {
    readonly rounds: readonly Round[];
    readonly sheetFindings: ReadonlyMap<SheetReading, readonly Finding[]>;
  };
  readonly applications: ReadonlyMap<Item, Application>;
};

type Group = { readonly year: number; readonly kind: GrantKind; readonly drafts: readonly Draft[] };

export function runRounds(
  drafts: readonly Draft[],
  bases: ReadonlyMap<number, YearBasis>,
  options: AssessOptions,
): RoundsRun {
  const applications = new Map<Item, Application>(drafts.map((d) => [d.item, d.application]));
  const sheetFindings = new Map<SheetReading, readonly Finding[]>();
  const rounds: Round[] = [];
  for (const group of groupsOf(drafts)) {
    const book = options.books.find((b) => b.year === group.year);
    const scheme = book?.schemes[group.kind];
    if (!book || !scheme) continue;
    const basis = bases.get(group.year);
    const note = (found: readonly Finding[]) => {
      for (const sheet of new Set(group.drafts.map((d) => d.item.sheetReading))) {
        sheetFindings.set(sheet, [
          ...(sheetFindings.get(sheet) ?? []),
          ...found.map((f) => ({ ...f, sheet: sheet.sheet })),
        ]);
      }
    };
    if (basis?.appropriationCents == null) {
      const citation = book.citations['appropriation.missing'];
      note([finding('appropriation.missing', { ...(citation && { citation }) }, { year: group.year })]);
      continue;
    }
    const run =
      scheme.model === 'scored'
        ? runScored(group, book, scheme, basis, options.memory ?? noAssessMemory)
        : runProposed(group, book, scheme, basis);
    for (const [item, application] of run.applications) applications.set(item, application);
    rounds.push(run.round);
    note(run.round.findings);
  }
  return { rounds: { rounds, sheetFindings }, applications };
}

function groupsOf(drafts: readonly Draft[]): readonly Group[] {
  const dated = drafts.filter((d) => d.item.year !== null);
  const groups = groupBy(dated, (d) => `${d.item.year} ${d.item.kind}`);
  return [...groups]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, all]) => ({
      year: all[0]?.item.year as number,
      kind: all[0]?.application.kind as GrantKind,
      drafts: all,
    }));
}

type Run = { readonly round: Round; readonly applications: readonly (readonly [Item, Application])[] };

const participants = (group: Group): readonly Application[] =>
  group.drafts.map((d) => d.application).filter(takesPart);

function runScored(
  group: Group,
  book: Rulebook,
  scheme: ScoredScheme,
  basis: YearBasis,
  { granted }: AssessMemory,
): Run {
  const potCents =
    splitAppropriation(book, cents(basis.appropriationCents ?? 0)).potsCents[group.kind] ?? cents(0);
  const sharing = new Map(participants(group).map((a) => [a, applicantOf(a)]));
  const allocation = allocate({
    potCents,
    scheme,
    applicants: [...sharing.values()],
  });
  const grants = new Map(allocation.grants.map((g) => [g.key, g]));
  const applications = group.drafts.map(({ item, application }): readonly [Item, Application] => {
    const grant = grants.get(sharing.get(application)?.key ?? '');
    if (!grant) return [item, { ...application, grantCents: 0, grantByCriterionCents: null }];
    const { grantCents, sharedCents, limit, byCriterionCents } = grant;
    const circumstances = [scheme, grantCents, sharedCents, limit, ...Object.values(byCriterionCents)];
    return [item, granted.recall(application, circumstances, () => withGrant(application, grant, scheme))];
  });
  return { round: roundOf(group, book, basis, allocation), applications };
}

function withGrant(application: Application, grant: Grant, { allocation }: ScoredScheme): Application {
  const said = grantFindings(allocation, grant).map((f) => atApplied(f, application));
  return {
    ...application,
    grantCents: grant.grantCents,
    grantByCriterionCents: grant.byCriterionCents,
    findings: said.length > 0 ? [...application.findings, ...said] : application.findings,
  };
}

function runProposed(group: Group, book: Rulebook, scheme: DiscretionaryScheme, basis: YearBasis): Run {
  const own =
    splitAppropriation(book, cents(basis.appropriationCents ?? 0)).potsCents[group.kind] ?? cents(0);
  const applicants = participants(group).map((a) => ({ ...applicantOf(a), proposedCents: a.proposedCents }));
  const result = sumProposals({ potCents: own, scheme, applicants });
  const grants = new Map(result.grants.map((g) => [g.key, g]));
  const applications = group.drafts.map(({ item, application }): readonly [Item, Application] => {
    const grant = grants.get(applicantKey(application));
    if (!grant) return [item, { ...application, grantCents: 0 }];
    const said =
      grant.limit === 'cap' && scheme.cap && grant.grantCents !== null
        ? [
            atApplied(
              finding(
                'grant.capped',
                { citation: scheme.cap.citation },
                { sharedCents: application.proposedCents, grantCents: grant.grantCents },
              ),
              application,
            ),
          ]
        : [];
    return [
      item,
      { ...application, grantCents: grant.grantCents, findings: [...application.findings, ...said] },
    ];
  });
  // T6: what was moved in raises the limit, but not the pot that was shared.
  const movedIn = basis.transfers.reduce(
    (sum, t) =>
      sum +
      (t.to === group.kind ? (t.amountCents ?? 0) : 0) -
      (t.from === group.kind ? (t.amountCents ?? 0) : 0),
    0,
  );
  const findings = result.awardedCents > own + movedIn ? result.findings : [];
  const round = roundOf(group, book, basis, {
    ...result,
    criterionPotsCents: {},
    criterionPoints: {},
    findings,
  });
  return { round, applications };
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
  for (const { application } of group.drafts) counts[application.verdict] += 1;
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
