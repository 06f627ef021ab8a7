/** What one book asks of one kind of application, laid out once for all rows of a round. */
import type { Scheme } from '../rulebook/schema/allocation.ts';
import type { GrantKind } from '../rulebook/schema/basics.ts';
import type { Attachment, Gate, Statement } from '../rulebook/schema/eligibility.ts';
import type { Rulebook } from '../rulebook/schema.ts';
import { factsNeeded } from './facts-needed.ts';

export type Plan = {
  readonly scheme: Scheme | undefined;
  readonly gates: readonly Gate[];
  readonly attachments: readonly Attachment[];
  readonly statements: readonly Statement[];
  /** Facts that points rest on, each with the clause of its criterion. */
  readonly scoreFacts: readonly {
    readonly field: string;
    readonly criterion: string;
    readonly citation: string;
  }[];
};

const plans = new WeakMap<Rulebook, Partial<Record<GrantKind, Plan>>>();

export function planOf(book: Rulebook, kind: GrantKind): Plan {
  const known = plans.get(book) ?? {};
  const plan = known[kind] ?? makePlan(book, kind);
  if (!known[kind]) plans.set(book, { ...known, [kind]: plan });
  return plan;
}

function makePlan(book: Rulebook, kind: GrantKind): Plan {
  const scheme = book.schemes[kind];
  const criteria = scheme?.model === 'scored' ? scheme.criteria : [];
  return {
    scheme,
    gates: book.eligibility.filter((g) => !g.kinds || g.kinds.includes(kind)),
    attachments: book.attachments.filter((a) => a.kinds.includes(kind)),
    statements: book.statements.filter((s) => s.kinds.includes(kind)),
    scoreFacts: criteria.flatMap((c) =>
      factsNeeded(c).map((field) => ({ field, criterion: c.id, citation: c.citation })),
    ),
  };
}
