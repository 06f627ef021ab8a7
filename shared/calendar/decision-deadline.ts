/**
 * When a decision becomes final if nobody appeals (decision D10, clauses T17 and T18): it counts as served
 * some days after it was sent, whatever day that is; the time to appeal runs from the day after service;
 * an end on a day off moves to the next working day; the decision is final on the day after that.
 */
import { addDays, type Day } from './day.ts';
import { nextWorkingDay } from './holidays.ts';

/** Days as the rulebook gives them for the mode of service (letter 7 and 14, e-mail 3 and 14). */
export type DeadlineRule = { readonly serviceDays: number; readonly appealDays: number };

export type Finality = {
  readonly served: Day;
  /** The last day on which an appeal is in time. */
  readonly lastAppealDay: Day;
  /** The first day on which the decision is final, even when it is a Saturday. */
  readonly final: Day;
};

export function finality({ sent, rule }: { sent: Day; rule: DeadlineRule }): Finality {
  const served = addDays(sent, rule.serviceDays);
  const lastAppealDay = nextWorkingDay(addDays(served, rule.appealDays));
  return { served, lastAppealDay, final: addDays(lastAppealDay, 1) };
}
