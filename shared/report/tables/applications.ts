/** All applications of one kind with points, euros by area and what makes a figure conditional or smaller. */

import { thousandths } from '../../applications/points.ts';
import type { Application } from '../../assessment.ts';
import type { ScoredScheme } from '../../rulebook/schema/allocation.ts';
import type { GrantKind } from '../../rulebook/schema/basics.ts';
import type { Rulebook } from '../../rulebook/schema.ts';
import type { Award, YearReport } from '../model.ts';
import { type ColumnOf, type Table, type Text, tableOf } from '../table.ts';

export function applicationsTable(report: YearReport, kind: GrantKind): Table {
  const { rulebook } = report;
  const scheme = rulebook?.schemes[kind];
  const own = report.awards.filter((a) => a.application.kind === kind);
  const columns: readonly ColumnOf<Award>[] = [
    { id: 'name', title: 'applicant', type: 'text', value: (a) => a.application.name },
    {
      id: 'registerNumber',
      title: 'registerNumber',
      type: 'text',
      value: (a) => a.application.registerNumber,
    },
    { id: 'verdict', title: 'verdict', type: 'text', value: (a) => ({ verdict: a.application.verdict }) },
    ...(scheme?.model === 'scored' ? scoredColumns(scheme, report, kind) : []),
    {
      id: 'applied',
      title: 'applied',
      type: 'money',
      summed: true,
      value: (a) => a.application.appliedCents,
    },
    ...(scheme?.model === 'discretionary' ? [proposed] : []),
    { id: 'grant', title: 'grant', type: 'money', summed: true, value: (a) => a.application.grantCents },
    {
      id: 'remarks',
      title: 'remarks',
      type: 'longText',
      value: (a) => remarksOn(a, rulebook),
    },
    { id: 'source', title: 'source', type: 'source', value: (a) => a.application.source },
  ];
  return tableOf(kind, columns, own);
}

const proposed: ColumnOf<Award> = {
  id: 'proposed',
  title: 'proposed',
  type: 'money',
  summed: true,
  value: (a) => a.application.proposedCents,
};

function scoredColumns(
  { criteria, allocation }: ScoredScheme,
  report: YearReport,
  kind: GrantKind,
): readonly ColumnOf<Award>[] {
  const pots = report.kinds.find((k) => k.kind === kind)?.round?.criterionPotsCents ?? {};
  const ofArea = criteria.filter(({ id }) => pots[id] !== undefined);
  return [
    ...criteria.map(
      ({ id, label }): ColumnOf<Award> => ({
        id: `points.${id}`,
        title: 'points',
        of: { label },
        type: 'points',
        value: (a) => a.application.points[id] ?? null,
      }),
    ),
    ...(allocation.basis === 'total' || allocation.threshold ? [total] : []),
    ...ofArea.map(
      ({ id, label }): ColumnOf<Award> => ({
        id: `euros.${id}`,
        title: 'euros',
        of: { label },
        type: 'money',
        summed: true,
        value: (a) => a.application.grantByCriterionCents?.[id] ?? null,
      }),
    ),
    {
      id: 'shares',
      title: 'sharesTotal',
      type: 'money',
      summed: true,
      value: (a) => sharesOf(a.application),
    },
  ];
}

/** Points of areas that have pots of their own are never added together. */
const total: ColumnOf<Award> = {
  id: 'points',
  title: 'totalPoints',
  type: 'points',
  value: (a) => totalPoints(a.application),
};

/** Known points only: the unknown ones are blank in their own columns. */
function totalPoints({ points }: Application): number {
  return Object.values(points).reduce<number>((sum, p) => sum + thousandths(p ?? 0), 0) / 1000;
}

function sharesOf({ grantByCriterionCents }: Application): number | null {
  if (!grantByCriterionCents) return null;
  return Object.values(grantByCriterionCents).reduce((sum, cents) => sum + cents, 0);
}

/** The applicant may get this only when what is open has been settled (D2). */
export function isConditional({ verdict, grantCents }: Application): boolean {
  return (verdict === 'incomplete' || verdict === 'unclear') && (grantCents ?? 0) > 0;
}

function remarksOn({ application, explanation }: Award, rulebook: Rulebook | null): readonly Text[] {
  const { attachments, findings } = application;
  const gates = findings.flatMap((f) => gateLabel(f.code, rulebook));
  const limit = explanation?.children.find((c) => c.node === 'limit')?.limit;
  const capped = limit ?? (findings.some((f) => f.code === 'grant.capped') ? 'cap' : null);
  return [
    ...(isConditional(application) ? [{ word: 'conditional' } as const] : []),
    ...(application.verdict === 'ineligible' ? gates : []),
    ...listed('missing', attachments.missing),
    ...listed('promised', attachments.promised),
    ...(capped ? [{ word: capped }] : []),
    ...(application.grantCents === null ? [{ word: 'noProposal' } as const] : []),
  ];
}

const listed = (word: 'missing' | 'promised', keys: readonly string[]): readonly Text[] =>
  keys.length > 0 ? [{ word, list: keys.map((field) => ({ field })) }] : [];

function gateLabel(code: string, rulebook: Rulebook | null): readonly Text[] {
  const gate = rulebook?.eligibility.find((g) => g.code === code);
  return gate ? [{ label: gate.label }] : [];
}
