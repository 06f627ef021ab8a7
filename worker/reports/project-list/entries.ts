/**
 * The city's published list of projects by department (P9), for those that run in the year: the fields of
 * the list in its order, and nothing of the contact, of whom the ledger keeps no name.
 */
import type { ProjectRecord } from '../../../shared/assessment.ts';
import { groupBy } from '../../../shared/group-by.ts';
import { fill, formatNumber } from '../../../shared/i18n/fill.ts';
import type { Language } from '../../../shared/i18n/language.ts';
import { words } from '../../../shared/i18n/words.ts';
import { cents, formatCents } from '../../../shared/money/cents.ts';
import { periodText } from '../../../shared/projects/period-text.ts';
import type { YearReport } from '../../../shared/report/model.ts';

export type Entry = {
  readonly name: string;
  /** Label and value, in the order of the published list; only what is known. */
  readonly lines: readonly (readonly [string, string])[];
};

export type Department = { readonly name: string; readonly entries: readonly Entry[] };

export function projectList({ projects }: YearReport, language: Language): readonly Department[] {
  const { values } = words(language).report;
  return [...groupBy(projects, (p) => p.department)].map(([department, own]) => ({
    name: department ?? values.noDepartment,
    entries: own.map((p) => entryOf(p, language)),
  }));
}

function entryOf(project: ProjectRecord, language: Language): Entry {
  const { values, projectList: labels } = words(language).report;
  const money = (amount: number) => formatCents(cents(amount), language);
  const yearly = Object.entries(project.cityShareYear ?? {}).map(
    ([year, amount]) => [fill(labels.cityShareInYear, { year }, language), money(amount)] as const,
  );
  const lines: readonly (readonly [string, string | null])[] = [
    [labels.funding, project.funding],
    [labels.period, periodText(project, language) || labels.undated],
    [labels.total, project.totalCents === null ? null : money(project.totalCents)],
    [labels.cityShare, project.cityShareCents === null ? null : money(project.cityShareCents)],
    ...yearly,
    [labels.staff, project.staffYears === null ? null : formatNumber(project.staffYears, language)],
    [labels.lead, project.lead],
    [labels.summary, project.summary],
  ];
  return {
    name: project.name ?? values.noName,
    lines: lines.filter((line): line is readonly [string, string] => line[1] !== null),
  };
}
