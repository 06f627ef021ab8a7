/**
 * One project of the city's list (P1–P8): period, budget and shares over calendar years, and whether the
 * parts that the list states agree with each other. A share stated for one year stands for that year alone.
 */
import { inputFindings } from '../applications/inputs.ts';
import { fieldFinding } from '../applications/subject.ts';
import type { ProjectRecord } from '../assessment.ts';
import { type Period, vaguer } from '../calendar/period.ts';
import type { FindingCode } from '../findings/codes.ts';
import { type Finding, type FindingFacts, nothingFound } from '../findings/finding.ts';
import type { Rulebook } from '../rulebook/schema.ts';
import { type Facts, type FieldValues, isWritten, known } from '../workbook/fact.ts';
import { standingOf } from '../workbook/standing.ts';
import { shareByYear } from './by-year.ts';
import { withoutDoubtful } from './doubtful.ts';
import { outsideCents, outsideFields } from './outside-funding.ts';
import { shareMismatch } from './parts.ts';
import { atItsYear, yearsMismatch, yearsOf } from './stated-years.ts';

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

export function judgeProject(row: ProjectSubject): Judged {
  const period = periodOf(row.facts);
  const subject = { ...row, facts: atItsYear(withoutDoubtful(ofOneCost(row.facts)), period) };
  const { facts } = subject;
  const totalCents = known<number>(facts, 'total') ?? sumOfYears(facts, period);
  const share = known<FieldValues['cityShare']>(facts, 'cityShare');
  const statedShares = yearsOf(facts, 'cityShare', period)?.byYear;
  const cityShareCents = share?.whole ?? null;
  const cityShareYear = share ? (share.byYear ?? null) : (statedShares ?? null);
  const funding = known<FieldValues['funding']>(facts, 'funding');

  const totalByYear =
    yearsOf(facts, 'total', period)?.byYear ??
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
    externalFundingCents: outsideCents(facts) ?? funding?.externalCents ?? null,
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
  const period = known<Period>(facts, 'period') ?? betweenEdges(facts);
  const longer = known<FieldValues['edge']>(facts, 'extension');
  if (!period || !longer || longer.last <= period.end) return period;
  return { ...period, end: longer.last, precision: vaguer(period.precision, longer.precision) };
}

function betweenEdges(facts: Facts): Period | undefined {
  const start = known<FieldValues['edge']>(facts, 'start');
  const end = known<FieldValues['edge']>(facts, 'end');
  return start && end && start.day <= end.last
    ? { start: start.day, end: end.last, precision: vaguer(start.precision, end.precision) }
    : undefined;
}

/** The whole budget where only its years are stated: when their columns reach over the period. */
function sumOfYears(facts: Facts, period: Period | undefined): number | undefined {
  if (isWritten(facts, 'total')) return undefined;
  const years = yearsOf(facts, 'total', period);
  return years?.whole && years.readable ? years.cents : undefined;
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
  found.push(...partialYears(subject, period));
  for (const field of Object.keys(facts))
    if (/:\d{4}$/.test(field) && isWritten(facts, field))
      found.push(...inputFindings(subject, field, book?.citations['input.unreadable']));
  const tolerance = book?.projects?.toleranceCents ?? 0;
  for (const field of outsideFields)
    if (isWritten(facts, field))
      found.push(...inputFindings(subject, field, book?.citations['input.unreadable']));
  found.push(...standingFindings(subject));
  const mismatch = yearsMismatch(facts, period, tolerance) ?? shareMismatch(facts, totalCents, tolerance);
  if (mismatch) found.push(said(subject, 'project.share.mismatch', mismatch.field, mismatch.facts));
  return found;
}

/** By its status, else by the outcome of its application. */
function standingFindings(subject: ProjectSubject): readonly Finding[] {
  for (const field of ['status', 'outcome']) {
    const status = known<string>(subject.facts, field);
    const standing = status && standingOf(status);
    if (standing) return [said(subject, `project.${standing}`, field, { status: status.slice(0, 40) })];
  }
  return nothingFound;
}

/** A sum beside a kind of cost is what that kind comes to, and not the project's. */
function ofOneCost(facts: Facts): Facts {
  const kind = known<string>(facts, 'costKind');
  if (kind === undefined || /yht|summa|total|kaikki|alla/i.test(kind)) return facts;
  const parts = ['total', 'cityShare'].flatMap((field) => {
    const fact = facts[field];
    return fact?.state === 'known' ? [[field, { state: 'unknown', why: 'ambiguous', cell: fact.cell }]] : [];
  });
  return { ...facts, ...Object.fromEntries(parts) };
}

/** Years stated for part of the period: the others are not known, and nothing is computed for them. */
function partialYears(subject: ProjectSubject, period: Period | undefined): readonly Finding[] {
  const inCell = known<FieldValues['cityShare']>(subject.facts, 'cityShare')?.byYear;
  return (['total', 'cityShare'] as const).flatMap((sum) => {
    const stated = yearsOf(subject.facts, sum, period);
    // The other years have rows of their own.
    if (sum === 'total' && subject.facts.year?.state === 'known') return nothingFound;
    const ofCell = sum === 'cityShare' && !stated ? inCell : undefined;
    const byYear =
      ofCell ?? (stated && !stated.whole && !isAll(subject.facts, sum, stated) ? stated.byYear : {});
    const years = Object.keys(byYear);
    if (years.length === 0) return nothingFound;
    return [said(subject, 'project.share.partial', ofCell ? sum : `${sum}:${years[0]}`, { sum, years })];
  });
}

/** The years come to the whole that is stated beside them: the others have nothing. */
function isAll(facts: Facts, sum: 'total' | 'cityShare', { cents }: { readonly cents: number }): boolean {
  const whole =
    sum === 'total' ? known<number>(facts, sum) : known<FieldValues['cityShare']>(facts, sum)?.whole;
  return whole !== undefined && cents >= whole;
}

function said(subject: ProjectSubject, code: FindingCode, field: string, facts: FindingFacts = {}): Finding {
  return fieldFinding(subject, code, field, subject.book?.citations[code], facts);
}

function periodFindings(subject: ProjectSubject, period: Period | undefined): readonly Finding[] {
  const { facts, book } = subject;
  const unread = isWritten(facts, 'extension')
    ? inputFindings(subject, 'extension', undefined)
    : nothingFound;
  if (period) {
    const { precision, start, end } = period;
    if (precision === 'day') return unread;
    const field = facts.period ? 'period' : 'start';
    return [...unread, said(subject, 'project.period.imprecise', field, { precision, start, end })];
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
  if (yearsOf(facts, 'total', undefined)) return nothingFound;
  return isWritten(facts, 'total')
    ? inputFindings(subject, 'total', book?.citations['input.unreadable'])
    : [said(subject, 'project.budget.missing', 'total')];
}
