/**
 * One project of the city's list (P1–P8): period, budget and shares over calendar years, and whether the
 * parts that the list states agree with each other. A share stated for one year stands for that year alone.
 */
import { inputFindings } from '../applications/inputs.ts';
import { fieldFinding } from '../applications/subject.ts';
import type { ProjectRecord } from '../assessment.ts';
import type { Day } from '../calendar/day.ts';
import type { Period } from '../calendar/period.ts';
import type { FindingCode } from '../findings/codes.ts';
import { type Finding, type Facts as FindingFacts, nothingFound } from '../findings/finding.ts';
import type { Rulebook } from '../rulebook/schema.ts';
import { type Facts, type FieldValues, known } from '../workbook/fact.ts';
import { shareByYear } from './by-year.ts';
import { shareMismatch } from './parts.ts';

export type ProjectSubject = {
  readonly sheet: string;
  readonly facts: Facts;
  /** From the sheet, when the row itself names none. */
  readonly department: string | null;
  /** Any book of the town: the project clauses do not change with the round. */
  readonly book: Rulebook | undefined;
};

type Judged = Omit<
  ProjectRecord,
  'row' | 'hidden' | 'source' | 'name' | 'registerNumber' | 'counted' | 'kind'
>;

export function judgeProject(subject: ProjectSubject): Judged {
  const { facts } = subject;
  const period = periodOf(facts);
  const totalCents = known<number>(facts, 'total') ?? statedSum(facts, 'total');
  const share = known<FieldValues['cityShare']>(facts, 'cityShare');
  const statedShares = statedYears(facts, 'cityShare');
  const cityShareCents = share?.whole ?? null;
  const cityShareYear = share?.byYear ?? null;
  const funding = known<FieldValues['funding']>(facts, 'funding');

  const totalByYear =
    statedYears(facts, 'total') ??
    (totalCents !== undefined && period ? shareByYear(totalCents, period) : undefined);
  const shareYears =
    statedShares ??
    cityShareYear ??
    (cityShareCents !== null && period ? shareByYear(cityShareCents, period) : undefined);
  return {
    department: known<string>(facts, 'department') ?? subject.department,
    start: period?.start ?? null,
    end: period?.end ?? null,
    periodPrecision: period?.precision ?? null,
    totalCents: totalCents ?? null,
    cityShareCents,
    cityShareYear,
    staffYears: known<number>(facts, 'staff') ?? null,
    externalFundingCents: funding?.externalCents ?? null,
    lead: known<string>(facts, 'lead') ?? null,
    funding: (funding && facts.funding?.text) ?? null,
    summary: known<string>(facts, 'summary') ?? null,
    ...(totalByYear && { totalByYearCents: totalByYear }),
    ...(shareYears && { cityShareByYearCents: shareYears }),
    findings: findingsOf(subject, period, totalCents),
  };
}

/** One column for the period, or two for its ends. */
function periodOf(facts: Facts): Period | undefined {
  const period = known<Period>(facts, 'period');
  if (period) return period;
  const start = known<{ day: Day }>(facts, 'start')?.day;
  const end = known<{ day: Day }>(facts, 'end')?.day;
  return start && end && start <= end ? { start, end, precision: 'day' } : undefined;
}

/** Sums in columns of their own for single years win over computed ones (D11). */
function statedYears(facts: Facts, what: 'total' | 'cityShare'): Record<string, number> | undefined {
  const years: Record<string, number> = {};
  for (const field of Object.keys(facts)) {
    if (!field.startsWith(`${what}:`)) continue;
    const cents = known<number>(facts, field);
    if (cents !== undefined) years[field.slice(what.length + 1)] = cents;
  }
  return Object.keys(years).length > 0 ? years : undefined;
}

function statedSum(facts: Facts, what: 'total'): number | undefined {
  const years = statedYears(facts, what);
  return years && !facts.total ? Object.values(years).reduce((a, b) => a + b, 0) : undefined;
}

function findingsOf(
  subject: ProjectSubject,
  period: Period | undefined,
  totalCents: number | undefined,
): readonly Finding[] {
  const { facts, book } = subject;
  const found: Finding[] = [];
  if (known(facts, 'name') === undefined) found.push(said(subject, 'project.name.missing', 'name'));
  found.push(...periodFindings(subject, period), ...totalFindings(subject, totalCents));
  if (isWritten(facts, 'cityShare'))
    found.push(...inputFindings(subject, 'cityShare', book?.citations['input.unreadable']));
  if (isWritten(facts, 'staff')) found.push(...inputFindings(subject, 'staff', undefined));
  const years = known<FieldValues['cityShare']>(facts, 'cityShare')?.byYear;
  if (years) found.push(said(subject, 'project.share.partial', 'cityShare', { years: Object.keys(years) }));
  const mismatch = shareMismatch(facts, totalCents, book?.projects?.toleranceCents ?? 0);
  if (mismatch) found.push(said(subject, 'project.share.mismatch', mismatch.field, mismatch.facts));
  return found;
}

function said(subject: ProjectSubject, code: FindingCode, field: string, facts: FindingFacts = {}): Finding {
  return fieldFinding(subject, code, field, subject.book?.citations[code], facts);
}

function periodFindings(subject: ProjectSubject, period: Period | undefined): readonly Finding[] {
  const { facts, book } = subject;
  if (period) {
    const { precision, start, end } = period;
    return precision === 'day'
      ? nothingFound
      : [said(subject, 'project.period.imprecise', 'period', { precision, start, end })];
  }
  const written = periodFields.flatMap((field) =>
    isWritten(facts, field) ? inputFindings(subject, field, book?.citations['input.unreadable']) : [],
  );
  return written.length > 0 ? written : [said(subject, 'project.period.missing', 'period')];
}

const periodFields = ['period', 'start', 'end'] as const;

function totalFindings(subject: ProjectSubject, totalCents: number | undefined): readonly Finding[] {
  const { facts, book } = subject;
  if (totalCents !== undefined)
    return inputFindings(subject, 'total', undefined).filter((f) => f.code === 'input.approximate');
  return isWritten(facts, 'total')
    ? inputFindings(subject, 'total', book?.citations['input.unreadable'])
    : [said(subject, 'project.budget.missing', 'total')];
}

const isWritten = (facts: Facts, field: string) => {
  const fact = facts[field];
  return fact !== undefined && !(fact.state === 'unknown' && fact.why === 'missing');
};
