/** Each application with the decisions made on it and how its figure came about. */
import type { GrantTrace } from '../allocation/trace.ts';
import type { Application } from '../assessment.ts';
import { groupBy } from '../group-by.ts';
import { fold } from '../workbook/header-text.ts';
import type { Award, DecisionRow } from './model.ts';

export function awardsOf(
  applications: readonly Application[],
  decided: readonly DecisionRow[],
  explanations: ReadonlyMap<Application, GrantTrace>,
): readonly Award[] {
  const decisions = groupBy(decided, (row) => row.application);
  return applications
    .map((application) => ({ application, name: fold(application.name ?? '') }))
    .sort(byGrant)
    .map(({ application }) => ({
      application,
      decisions: (decisions.get(application) ?? []).map((row) => row.decision),
      explanation: explanations.get(application) ?? null,
    }));
}

type Named = { readonly application: Application; readonly name: string };

/** Largest first, the unknown last; equal ones in the order of the catalog of names. */
function byGrant(a: Named, b: Named): number {
  const size = (b.application.grantCents ?? -1) - (a.application.grantCents ?? -1);
  if (size !== 0) return size;
  return a.name < b.name ? -1 : a.name > b.name ? 1 : a.application.row - b.application.row;
}
