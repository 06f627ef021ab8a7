/**
 * Lists as nobody keeps them: ten thousand rows of one applicant, as many decisions on it, as many projects
 * each of a department of its own. Whatever walks one list for each row of another would not end here.
 */
import { expect, test } from 'vitest';
import { correct } from '../../shared/ledger/correct.ts';
import { csvFiles } from '../../worker/reports/csv/files.ts';
import { projectListFiles } from '../../worker/reports/project-list/files.ts';
import { mostRows, renderingOf } from '../../worker/reports/rendering.ts';
import { file, sheet, whole, yearOf } from './sample-year.ts';

const many = 10_000;
const times = <Row>(row: (index: number) => Row): readonly Row[] =>
  Array.from({ length: many }, (_, index) => row(index));
const one = { name: 'Uimarit ry', registerNumber: '101' };
const period = { start: '2022-01-01', end: '2024-12-31', precision: 'year' };

const { report, entries } = yearOf([
  file('hakemukset.xlsx', [
    sheet(
      'partnership',
      'Hakemukset',
      times(() => ({ ...one, groups: 3, spending: 1 })),
    ),
  ]),
  file('paatokset.xlsx', [
    sheet(
      'decision',
      'Päätökset',
      times((n) => ({ ...one, section: `§ ${n}`, granted: 100 })),
    ),
  ]),
  file('hankkeet.xlsx', [
    sheet(
      'project',
      'Hankkeet',
      times((n) => ({ name: `Silta ${n}`, department: `Osasto ${n}`, period, total: 300 })),
    ),
  ]),
  file('samat-hankkeet.xlsx', [
    sheet(
      'project',
      'Hankkeet',
      times((n) => ({ name: `Silta ${n}`, period })),
    ),
  ]),
  file('maararahat.xlsx', [sheet('appropriation', 'Määrärahat', [{ year: 2023, amount: 100_000_000 }])]),
]);

test('each of them is judged, granted, decided and posted', () => {
  expect(report.awards).toHaveLength(many);
  // No decision falls on an application that has one, while others have none.
  expect(new Set(report.decisions.map((row) => row.application)).size).toBe(many);
  expect(report.assertions.filter((a) => !a.holds)).toEqual([]);
  expect(report.totals).toMatchObject({ decidedCents: many * 100, projectTotalCents: many * 100 });
  expect(correct(entries, entries).add).toEqual([]);
});

test('who is named again and again is named ten times at most, with the number of the others', () => {
  const twice = report.findings.filter((f) => f.code === 'identity.duplicate');
  expect(twice).toHaveLength(many);
  for (const { facts } of twice.slice(0, 20)) {
    const { others, more } = facts as { readonly others: readonly string[]; readonly more: number };
    expect([others.length, others.length + more]).toEqual([9, many - 1]);
  }
});

const rowsOf = (text: string) => text.split('\n').filter((line) => line !== '').length;

test('a list too long for a page is cut there, and whole in its CSV file', () => {
  const findings = Array.from({ length: mostRows + 1 }, (_, n) => report.findings[n % many]!);
  const rendering = renderingOf({ ...report, findings }, 'en');
  const file = csvFiles(rendering).find(({ name }) => name === 'havainnot.csv');
  expect(rowsOf(whole(file?.pieces ?? []))).toBe(1 + findings.length);
  const section = rendering.sections.find(({ id }) => id === 'findings');
  expect(section?.tables[0]).toMatchObject({ ofRows: findings.length });
  expect(section?.tables[0]?.rows).toHaveLength(mostRows);
  expect(section?.notes.map(rendering.wording.note)).toContain(
    'The list is too long for this place: of its 20001 rows the first 20000 are here. All of them are in the folder’s CSV file.',
  );
});

test('every department is on the published list; the budgets by year have a column for thirty', () => {
  const rendering = renderingOf(report, 'en');
  const list = projectListFiles(report, 'en').map(({ pieces }) => whole(pieces));
  expect(list.every((text) => new RegExp(`osasto ${many - 1}\\b`, 'i').test(text))).toBe(true);
  const [years] = rendering.tables.filter(({ id }) => id === 'projectYears');
  expect(years?.columns).toHaveLength(1 + 30 + 1);
  expect(years?.totals?.at(-1)).toBe(many * 300);
  expect(years?.totals?.at(-2)).toBe((many - 29) * 300);
  expect(years?.columns.map(rendering.wording.column).at(-2)).toBe('Other departments');
});
