/** Each kind of grant in the year: its pot, what was moved (T6), what was given of it and what is left. */
import { splitAppropriation } from '../allocation/pots.ts';
import type { Round, Transfer } from '../assessment.ts';
import { cents } from '../money/cents.ts';
import type { GrantKind } from '../rulebook/schema/basics.ts';
import type { Rulebook } from '../rulebook/schema.ts';
import type { DecisionRow, KindFigures } from './model.ts';

export function kindFigures(input: {
  readonly rounds: readonly Round[];
  readonly book: Rulebook | null;
  readonly appropriationCents: number | null;
  readonly transfers: readonly Transfer[];
  readonly decisions: readonly DecisionRow[];
}): readonly KindFigures[] {
  const { rounds, book, appropriationCents, transfers, decisions } = input;
  const pots = book && splitAppropriation(book, cents(appropriationCents ?? 0)).potsCents;
  const kinds: readonly GrantKind[] = book ? book.pots.map((p) => p.kind) : rounds.map((r) => r.kind);
  return kinds.map((kind) => {
    const round = rounds.find((r) => r.kind === kind) ?? null;
    const potCents = round?.potCents ?? pots?.[kind] ?? 0;
    const movedCents = movedTo(kind, transfers) - movedFrom(kind, transfers);
    const awardedCents = round?.awardedCents ?? 0;
    const own = decisions.filter((d) => kindOf(d) === kind).map((d) => d.decision);
    return {
      kind,
      potCents,
      movedCents,
      awardedCents,
      decidedCents: own.reduce((sum, d) => sum + (d.grantedCents ?? 0), 0),
      paidCents: own.reduce((sum, d) => sum + d.paidCents, 0),
      clawbackOpenCents: own.reduce((sum, d) => sum + d.clawbackOpenCents, 0),
      unallocatedCents: potCents + movedCents - awardedCents,
      round,
    };
  });
}

export function kindOf({ decision, application }: DecisionRow): GrantKind | null {
  return decision.grantKind ?? application?.kind ?? null;
}

const sum = (transfers: readonly Transfer[]) => transfers.reduce((all, t) => all + (t.amountCents ?? 0), 0);
const movedTo = (kind: GrantKind, transfers: readonly Transfer[]) =>
  sum(transfers.filter((t) => t.to === kind));
const movedFrom = (kind: GrantKind, transfers: readonly Transfer[]) =>
  sum(transfers.filter((t) => t.from === kind));
