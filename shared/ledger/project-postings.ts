/**
 * A project's budget and the city's share of it, in the calendar years they fall on (D11, P4). The share is
 * part of the budget, so the two are never one account. Without a period nothing falls on any year.
 */
import type { ProjectRecord } from '../assessment.ts';
import { type AccountRoot, account } from './accounts.ts';
import { type Draft, lastDayOf } from './draft.ts';
import type { LedgerEvent } from './entry.ts';
import { keyOf, said } from './keys.ts';

export function projectPostings(project: ProjectRecord): readonly Draft[] {
  return [
    ...byYear(project, 'projectTotal', 'projectFunders', project.totalByYearCents),
    ...byYear(project, 'projectCityShare', 'projectBudget', project.cityShareByYearCents),
  ];
}

function byYear(
  project: ProjectRecord,
  event: LedgerEvent & AccountRoot,
  from: AccountRoot,
  cents: Readonly<Record<string, number>> = {},
): readonly Draft[] {
  const { name, department, source } = project;
  return Object.entries(cents).map(([text, amountCents]) => {
    const year = Number(text);
    return {
      year,
      event,
      key: keyOf(event, year, ...identityOf(project)),
      day: lastDayOf(year),
      from: account(from, year),
      to: account(event, year, department, name),
      amountCents,
      name,
      registerNumber: null,
      source,
    };
  });
}

/** A project without a name is told from others by its department and period. */
function identityOf({ name, department, start, end }: ProjectRecord): readonly (string | null)[] {
  return name ? [said(name), start] : ['', said(department), start, end];
}
