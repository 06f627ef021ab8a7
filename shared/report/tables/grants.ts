/** The summary's tables: what became of the appropriation, of each area, and what was moved or left over. */
import type { UnallocatedByCause } from '../../allocation/result.ts';
import type { Label } from '../../rulebook/schema/basics.ts';
import type { KindFigures, YearReport } from '../model.ts';
import { type ColumnOf, type Table, type Text, tableOf } from '../table.ts';

export function labelOfKind({ rulebook }: YearReport, kind: KindFigures['kind']): Text {
  const label = rulebook?.schemes[kind]?.label;
  return label ? { label } : { text: kind };
}

export function appropriationUseTable(report: YearReport): Table {
  const columns: readonly ColumnOf<KindFigures>[] = [
    { id: 'kind', title: 'kind', type: 'text', value: (k) => labelOfKind(report, k.kind) },
    { id: 'pot', title: 'pot', type: 'money', summed: true, value: (k) => k.potCents },
    { id: 'moved', title: 'moved', type: 'money', summed: true, value: (k) => k.movedCents },
    { id: 'awarded', title: 'awarded', type: 'money', summed: true, value: (k) => k.awardedCents },
    {
      id: 'unallocated',
      title: 'unallocated',
      type: 'money',
      summed: true,
      value: (k) => k.unallocatedCents,
    },
    { id: 'decided', title: 'decided', type: 'money', summed: true, value: (k) => k.decidedCents },
    { id: 'paid', title: 'paid', type: 'money', summed: true, value: (k) => k.paidCents },
    {
      id: 'clawbackOpen',
      title: 'clawbackOpen',
      type: 'money',
      summed: true,
      value: (k) => k.clawbackOpenCents,
    },
  ];
  return tableOf('use', columns, report.kinds);
}

type Left = { readonly kind: Text; readonly cause: keyof UnallocatedByCause; readonly cents: number };

/** Before transfers: where the rest of each pot comes from (D4). */
export function unallocatedTable(report: YearReport): Table {
  const rows = report.kinds.flatMap(({ kind, round }) =>
    Object.entries(round?.unallocatedByCause ?? {})
      .filter(([, cents]) => cents !== 0)
      .map(
        ([cause, cents]): Left => ({
          kind: labelOfKind(report, kind),
          cause: cause as Left['cause'],
          cents,
        }),
      ),
  );
  return tableOf<Left>(
    'unallocated',
    [
      { id: 'kind', title: 'kind', type: 'text', value: (r) => r.kind },
      { id: 'cause', title: 'cause', type: 'text', value: (r) => ({ cause: r.cause }) },
      { id: 'amount', title: 'amount', type: 'money', summed: true, value: (r) => r.cents },
    ],
    rows,
  );
}

type Area = {
  readonly label: Label;
  readonly citation: string;
  readonly weightPercent: number | null;
  readonly potCents: number;
  readonly allPoints: number;
  readonly sharedCents: number;
};

/** The areas of the scored kinds that have pots of their own (T23, T25–T28). */
export function areasTable(report: YearReport): Table {
  const rows = report.kinds.flatMap(({ kind, round }): readonly Area[] => {
    const scheme = report.rulebook?.schemes[kind];
    if (scheme?.model !== 'scored' || !round) return [];
    const grants = report.awards.filter((a) => a.application.kind === kind);
    return scheme.criteria
      .filter(({ id }) => round.criterionPotsCents[id] !== undefined)
      .map(({ id, label, citation, weightPercent = null }) => ({
        label,
        citation,
        weightPercent,
        potCents: round.criterionPotsCents[id] ?? 0,
        allPoints: round.criterionPoints[id] ?? 0,
        sharedCents: grants.reduce(
          (sum, { application }) => sum + (application.grantByCriterionCents?.[id] ?? 0),
          0,
        ),
      }));
  });
  return tableOf<Area>(
    'areas',
    [
      { id: 'criterion', title: 'criterion', type: 'text', value: (r) => ({ label: r.label }) },
      { id: 'clause', title: 'clause', type: 'text', value: (r) => r.citation },
      { id: 'weight', title: 'weight', type: 'percent', value: (r) => r.weightPercent },
      { id: 'pot', title: 'pot', type: 'money', summed: true, value: (r) => r.potCents },
      { id: 'allPoints', title: 'allPoints', type: 'points', value: (r) => r.allPoints },
      { id: 'shared', title: 'shared', type: 'money', summed: true, value: (r) => r.sharedCents },
      { id: 'left', title: 'left', type: 'money', summed: true, value: (r) => r.potCents - r.sharedCents },
    ],
    rows,
  );
}

export function transfersTable(report: YearReport): Table {
  return tableOf(
    'transfers',
    [
      { id: 'from', title: 'from', type: 'text', value: (t) => t.fromText },
      { id: 'to', title: 'to', type: 'text', value: (t) => t.toText },
      { id: 'day', title: 'day', type: 'day', value: (t) => t.day },
      { id: 'amount', title: 'amount', type: 'money', summed: true, value: (t) => t.amountCents },
      { id: 'decision', title: 'decision', type: 'text', value: (t) => t.decision },
      { id: 'source', title: 'source', type: 'source', value: (t) => t.source },
    ],
    report.transfers,
  );
}

export function historyTable(report: YearReport): Table {
  return tableOf(
    'history',
    [
      { id: 'year', title: 'year', type: 'year', value: (y) => y.year },
      { id: 'appropriation', title: 'appropriation', type: 'money', value: (y) => y.appropriationCents },
      { id: 'awarded', title: 'awarded', type: 'money', value: (y) => y.awardedCents },
      { id: 'decided', title: 'decided', type: 'money', value: (y) => y.decidedCents },
      { id: 'paid', title: 'paid', type: 'money', value: (y) => y.paidCents },
    ],
    report.history,
  );
}
