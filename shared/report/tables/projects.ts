/** The projects of the year, and the budgets of all projects by year and department (D11, P4, P9). */
import type { ProjectRecord } from '../../assessment.ts';
import type { YearReport } from '../model.ts';
import { type ColumnOf, type Table, type Text, tableOf } from '../table.ts';

export function projectsTable({ projects, year }: YearReport): Table {
  const columns: readonly ColumnOf<ProjectRecord>[] = [
    { id: 'department', title: 'department', type: 'text', value: (p) => departmentOf(p) },
    { id: 'name', title: 'project', type: 'text', value: (p) => projectName(p) },
    { id: 'lead', title: 'lead', type: 'text', value: (p) => p.lead },
    { id: 'start', title: 'start', type: 'day', value: (p) => p.start },
    { id: 'end', title: 'end', type: 'day', value: (p) => p.end },
    { id: 'total', title: 'total', type: 'money', summed: true, value: (p) => p.totalCents },
    { id: 'cityShare', title: 'cityShare', type: 'money', summed: true, value: (p) => p.cityShareCents },
    {
      id: 'totalInYear',
      title: 'totalInYear',
      type: 'money',
      summed: true,
      value: (p) => p.totalByYearCents?.[year] ?? null,
    },
    {
      id: 'shareInYear',
      title: 'shareInYear',
      type: 'money',
      summed: true,
      value: (p) => p.cityShareByYearCents?.[year] ?? null,
    },
    { id: 'staffYears', title: 'staffYears', type: 'decimal', value: (p) => p.staffYears },
    { id: 'remarks', title: 'remarks', type: 'longText', value: (p) => remarksOn(p) },
    { id: 'source', title: 'source', type: 'source', value: (p) => p.source },
  ];
  return tableOf('projects', columns, projects);
}

export const departmentOf = (project: ProjectRecord): Text =>
  project.department ? { text: project.department } : { word: 'noDepartment' };

export const projectName = (project: ProjectRecord): Text =>
  project.name ? { text: project.name } : { word: 'noName' };

function remarksOn({ start, end, periodPrecision, cityShareYear }: ProjectRecord): readonly Text[] {
  const remarks: Text[] = [];
  if (!start && !end) remarks.push({ word: 'periodMissing' });
  if (periodPrecision === 'month') remarks.push({ word: 'precisionMonth' });
  if (periodPrecision === 'year') remarks.push({ word: 'precisionYear' });
  if (cityShareYear) remarks.push({ word: 'shareForYearsOnly' });
  return remarks;
}

/** Departments in the order of the workbooks. */
export function departmentsOf(projects: readonly ProjectRecord[]): readonly (string | null)[] {
  return [...new Set(projects.map((p) => p.department))];
}

/** What the tables by year are made of. */
type Projects = Pick<YearReport, 'allProjects'>;

type ByYear = (project: ProjectRecord) => Readonly<Record<string, number>> | undefined;

export function projectYearsTable(report: Projects): Table {
  return byYearAndDepartment('projectYears', report, (p) => p.totalByYearCents);
}

export function shareYearsTable(report: Projects): Table {
  return byYearAndDepartment('shareYears', report, (p) => p.cityShareByYearCents);
}

function byYearAndDepartment(
  id: 'projectYears' | 'shareYears',
  { allProjects }: Projects,
  sums: ByYear,
): Table {
  const withSums = allProjects.filter((p) => Object.keys(sums(p) ?? {}).length > 0);
  const years = [...new Set(withSums.flatMap((p) => Object.keys(sums(p) ?? {})))].sort();
  const sumOf = (projects: readonly ProjectRecord[], year: string) =>
    projects.reduce((sum, p) => sum + (sums(p)?.[year] ?? 0), 0);
  const departments = departmentsOf(withSums).map(
    (department, at): ColumnOf<string> => ({
      id: `department.${at}`,
      title: null,
      of: department ? { text: department } : { word: 'noDepartment' },
      type: 'money',
      summed: true,
      value: (year) =>
        sumOf(
          withSums.filter((p) => p.department === department),
          year,
        ),
    }),
  );
  return tableOf<string>(
    id,
    [
      { id: 'year', title: 'year', type: 'year', value: (year) => Number(year) },
      ...departments,
      { id: 'sum', title: 'sum', type: 'money', summed: true, value: (year) => sumOf(withSums, year) },
    ],
    years,
  );
}
