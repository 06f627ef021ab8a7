/** A trial of one round: the whole engine on changed terms, beside what stands now. */

import type { Application, Round } from '../../../shared/assessment.ts';
import type { Day } from '../../../shared/calendar/day.ts';
import type { Rulebook } from '../../../shared/rulebook/schema.ts';
import { assessWhatIf, type Difference, differences, type WhatIf } from '../../../shared/what-if.ts';
import type { Checked } from '../../session/state.ts';
import type { RoundModel } from '../allocation/round-model.ts';

export type Sides = { readonly beforeCents: number; readonly afterCents: number };

export type Trial = {
  readonly rows: readonly Difference[];
  readonly awarded: Sides;
  readonly left: Sides;
  /** How many applicants get another sum. */
  readonly changed: number;
};

export function tryOut(
  { reading, assessment }: Checked,
  { round, applications }: RoundModel,
  change: WhatIf,
  books: readonly Rulebook[],
  today: Day,
): Trial {
  // The appropriation tried is this round's, whatever other years the workbook has.
  const options = {
    books,
    asOf: today,
    ...(change.appropriationCents !== undefined && { year: round.year }),
  };
  const after = isChanged(change) ? assessWhatIf([reading], options, change) : assessment;
  const own = new Set(applications);
  const rows = differences(assessment, after).filter((d) => own.has(d.application));
  const then = after.rounds.find((r) => r.year === round.year && r.kind === round.kind);
  const sides = (of: (r: Round) => number, none: number): Sides => ({
    beforeCents: of(round),
    afterCents: then ? of(then) : none,
  });
  return {
    rows,
    awarded: sides((r) => r.awardedCents, 0),
    left: sides((r) => r.unallocatedCents, change.appropriationCents ?? round.potCents),
    changed: rows.filter((row) => changeOf(row) !== 0).length,
  };
}

/** Cents more or less than now; null when neither side has a sum. Left out is nothing. */
export function changeOf({ beforeCents, afterCents }: Difference): number | null {
  if (beforeCents === null && afterCents === null) return null;
  return (afterCents ?? 0) - (beforeCents ?? 0);
}

export function isChanged(change: WhatIf): boolean {
  const { appropriationCents, unitCents, capped, leftOut, completed } = change;
  return (
    appropriationCents !== undefined ||
    unitCents !== undefined ||
    capped === false ||
    leftOut.size > 0 ||
    completed.size > 0
  );
}

type Chosen = 'leftOut' | 'completed';

export function withChosen(change: WhatIf, what: Chosen, keys: readonly string[], on: boolean): WhatIf {
  const set = new Set(change[what]);
  for (const key of keys) on ? set.add(key) : set.delete(key);
  return { ...change, [what]: set };
}

/** Terms that say the same as the present ones are not a change. */
export function withTerms(
  change: WhatIf,
  model: RoundModel,
  terms: Pick<WhatIf, 'appropriationCents' | 'unitCents' | 'capped'>,
): WhatIf {
  const { appropriationCents, unitCents, capped } = { ...change, ...terms };
  return {
    leftOut: change.leftOut,
    completed: change.completed,
    ...(appropriationCents !== undefined &&
      appropriationCents !== model.round.appropriationCents && { appropriationCents }),
    ...(unitCents !== undefined && unitCents !== unitOf(model) && { unitCents }),
    ...(capped === false && { capped }),
  };
}

/** Cents; undefined where an official proposes the sums. */
export function unitOf({ scheme }: RoundModel): number | undefined {
  return scheme.model === 'scored' ? scheme.allocation.rounding.unitCents : undefined;
}

export function hasCap({ scheme }: RoundModel): boolean {
  return (scheme.model === 'scored' ? scheme.allocation.cap : scheme.cap) !== undefined;
}

export function isOpen({ verdict }: Application): boolean {
  return verdict === 'incomplete' || verdict === 'unclear';
}

export function lacksPapers({ attachments }: Application): boolean {
  const { missing, promised, elsewhere, notKnown } = attachments;
  return missing.length + promised.length + elsewhere.length + notKnown.length > 0;
}
