/** One round as the pane shows it: its terms, its pots with the value of a point, and its applications. */
import type { Allocation, PotResult } from '../../../shared/allocation/result.ts';
import type { GrantTrace } from '../../../shared/allocation/trace.ts';
import type { Application, Assessment, Round, Source } from '../../../shared/assessment.ts';
import { compareText } from '../../../shared/compare-text.ts';
import { explainRound } from '../../../shared/report/explanations.ts';
import { yearRecords } from '../../../shared/report/year-records.ts';
import type { Scheme } from '../../../shared/rulebook/schema/allocation.ts';
import type { Label } from '../../../shared/rulebook/schema/basics.ts';
import type { Criterion } from '../../../shared/rulebook/schema/criteria.ts';
import type { Rulebook } from '../../../shared/rulebook/schema.ts';
import { known } from '../../../shared/workbook/fact.ts';

/** A pot that shares; without a criterion it is the only one. */
export type Area = { readonly criterion: Criterion | null; readonly pot: PotResult };

export type RoundModel = {
  readonly round: Round;
  readonly book: Rulebook;
  readonly label: Label;
  readonly scheme: Scheme;
  readonly criteria: readonly Criterion[];
  /** Empty where an official proposes the euros. */
  readonly areas: readonly Area[];
  readonly applications: readonly Application[];
  readonly explain: (application: Application) => GrantTrace | undefined;
};

export function roundModel(
  assessment: Assessment,
  round: Round,
  books: readonly Rulebook[],
): RoundModel | undefined {
  const book = books.find((b) => b.id === round.rulebook);
  const scheme = book?.schemes[round.kind];
  if (!book || !scheme) return undefined;
  const applications = yearRecords(assessment, round.year).applications.filter((a) => a.kind === round.kind);
  const common = { round, book, label: scheme.label, scheme, applications };
  if (scheme.model !== 'scored') return { ...common, criteria: [], areas: [], explain: () => undefined };
  const { allocation, explain } = explainRound(applications, round, scheme);
  return { ...common, criteria: scheme.criteria, areas: areasOf(scheme.criteria, allocation), explain };
}

function areasOf(criteria: readonly Criterion[], { pots }: Allocation): readonly Area[] {
  return pots.map((pot) => ({ criterion: criteria.find((c) => c.id === pot.id) ?? null, pot }));
}

/** Where the round's appropriation was read, when a list in this workbook has it. */
export function appropriationCell({ appropriationSource: source }: Round, file: string): Source | undefined {
  return source?.file === file && source.cell !== '' ? source : undefined;
}

export type Order = 'sheet' | 'name' | 'grant';

/** Those whose name or register number has the text, in the order asked for; equal ones as in the sheet. */
export function listed(
  applications: readonly Application[],
  search: string,
  order: Order,
): readonly Application[] {
  const wanted = search.trim().toLowerCase();
  const found = applications.filter(
    ({ name, registerNumber }) =>
      wanted === '' || name?.toLowerCase().includes(wanted) || registerNumber?.includes(wanted),
  );
  if (order === 'name') return [...found].sort((a, b) => compareText(nameOf(a), nameOf(b)));
  if (order === 'grant') return [...found].sort((a, b) => (b.grantCents ?? -1) - (a.grantCents ?? -1));
  return found;
}

const nameOf = (a: Application) => (a.name ?? '\uffff').toLowerCase();

/** The cell of a sum in the application's own row, when its sheet has the column. */
export function cellOf({ facts }: Application, field: 'applied' | 'proposal'): string | undefined {
  return known(facts, field) === undefined ? undefined : facts[field]?.cell;
}
