/**
 * The records that belong to one year, each counted once: applications by their round, decisions by their
 * decision, rooms by the day of the event, projects by the days they run. A project whose period nobody
 * wrote belongs to every year, so that no year loses it (P7).
 */
import {
  type Application,
  type Appropriation,
  type AssessedRecord,
  type Assessment,
  type Decision,
  isApplication,
  type ProjectRecord,
  type RoomBooking,
  type Sponsorship,
  type Transfer,
} from '../assessment.ts';
import { yearOf } from '../calendar/day.ts';
import { known } from '../workbook/fact.ts';

export type YearRecords = {
  readonly applications: readonly Application[];
  readonly decisions: readonly Decision[];
  readonly projects: readonly ProjectRecord[];
  readonly allProjects: readonly ProjectRecord[];
  readonly appropriations: readonly Appropriation[];
  readonly transfers: readonly Transfer[];
  readonly bookings: readonly RoomBooking[];
  readonly sponsorships: readonly Sponsorship[];
};

export function yearRecords({ workbooks }: Assessment, year: number): YearRecords {
  const ofYear: AssessedRecord[] = [];
  const allProjects: ProjectRecord[] = [];
  for (const { sheets } of workbooks) {
    for (const sheet of sheets) {
      for (const record of sheet.records) {
        if (!record.counted) continue;
        if (record.kind === 'project') allProjects.push(record);
        if (belongsTo(record, sheet.year, year)) ofYear.push(record);
      }
    }
  }
  return {
    applications: ofYear.filter(isApplication),
    decisions: ofYear.filter((r) => r.kind === 'decision'),
    projects: ofYear.filter((r) => r.kind === 'project'),
    allProjects,
    appropriations: ofYear.filter((r) => r.kind === 'appropriation'),
    transfers: ofYear.filter((r) => r.kind === 'transfer'),
    bookings: ofYear.filter((r) => r.kind === 'roomBooking'),
    sponsorships: ofYear.filter((r) => r.kind === 'sponsorship'),
  };
}

export function belongsTo(record: AssessedRecord, sheetYear: number | null, year: number): boolean {
  switch (record.kind) {
    case 'partnership':
    case 'projectStart':
      return (known<number>(record.facts, 'year') ?? sheetYear) === year;
    case 'project':
      return runsIn(record, year);
    case 'roomBooking':
      return (record.eventOn ? yearOf(record.eventOn) : sheetYear) === year;
    default:
      return (record.year ?? sheetYear) === year;
  }
}

function runsIn(project: ProjectRecord, year: number): boolean {
  const { start, end, totalByYearCents, cityShareByYearCents } = project;
  if (totalByYearCents?.[year] !== undefined || cityShareByYearCents?.[year] !== undefined) return true;
  if (start === null && end === null) return true;
  return (start === null || yearOf(start) <= year) && (end === null || yearOf(end) >= year);
}
