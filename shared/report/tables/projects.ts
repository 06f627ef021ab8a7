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

const departmentOf = (project: ProjectRecord): Text =>
  project.department ? { text: project.department } : { word: 'noDepartment' };

const projectName = (project: ProjectRecord): Text =>
  project.name ? { text: project.name } : { word: 'noName' };

function remarksOn({ start, end, periodPrecision, cityShareYear }: ProjectRecord): readonly Text[] {
  const remarks: Text[] = [];
  if (!start && !end) remarks.push({ word: 'periodMissing' });
  if (periodPrecision === 'month') remarks.push({ word: 'precisionMonth' });
  if (periodPrecision === 'year') remarks.push({ word: 'precisionYear' });
  if (cityShareYear) remarks.push({ word: 'shareForYearsOnly' });
  return remarks;
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

/** Each has a column, and a colour in the chart; where there are more of them, the last is that of all others. */
const mostDepartments = 30;

type Sums = Record<string, number>;

function byYearAndDepartment(
  id: 'projectYears' | 'shareYears',
  { allProjects }: Projects,
  sumsOf: ByYear,
): Table {
  const all: Sums = {};
  const departments = new Map<string | null, Sums>();
  for (const project of allProjects) {
    const sums = sumsOf(project) ?? {};
    if (Object.keys(sums).length === 0) continue;
    const own = departments.get(project.department) ?? {};
    departments.set(project.department, own);
    for (const to of [own, all]) addTo(to, sums);
  }
  const columns = departmentColumns([...departments]).map(
    ({ of, sums }, at): ColumnOf<string> => ({
      id: `department.${at}`,
      title: null,
      of,
      type: 'money',
      summed: true,
      value: (year) => sums[year] ?? 0,
    }),
  );
  return tableOf<string>(
    id,
    [
      { id: 'year', title: 'year', type: 'year', value: (year) => Number(year) },
      ...columns,
      { id: 'sum', title: 'sum', type: 'money', summed: true, value: (year) => all[year] ?? 0 },
    ],
    Object.keys(all).sort(),
  );
}

/** In the order of the workbooks. */
function departmentColumns(
  departments: readonly (readonly [string | null, Sums])[],
): readonly { readonly of: Text; readonly sums: Sums }[] {
  const own = departments.length > mostDepartments ? mostDepartments - 1 : departments.length;
  const columns: { readonly of: Text; readonly sums: Sums }[] = departments
    .slice(0, own)
    .map(([name, sums]) => ({ of: name ? { text: name } : { word: 'noDepartment' }, sums }));
  const others: Sums = {};
  for (const [, sums] of departments.slice(own)) addTo(others, sums);
  if (own < departments.length) columns.push({ of: { word: 'otherDepartments' }, sums: others });
  return columns;
}

function addTo(to: Sums, sums: Readonly<Sums>): void {
  for (const [year, cents] of Object.entries(sums)) to[year] = (to[year] ?? 0) + cents;
}
