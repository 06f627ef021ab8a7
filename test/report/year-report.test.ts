/** The year's figures: from the ledger, joined from the decisions, compared with the workbooks. */
import { expect, test } from 'vitest';
import { sectionsOf } from '../../shared/report/contents.ts';
import { reportJson } from '../../shared/report/json.ts';
import { sectionWidths } from '../../shared/report/widths.ts';
import { wordingOf } from '../../shared/report/wording.ts';
import { sampleYear } from './sample-year.ts';

const { report } = sampleYear();

test('totals are what was awarded, decided, paid and left, and every sum holds', () => {
  expect(report.totals).toEqual({
    // 3 566 + 2 222 + 500 (capped) and the proposals 1 200 + 500.
    awardedCents: 628_800 + 170_000,
    decidedCents: 342_200,
    paidCents: 120_000,
    clawbackOpenCents: 0,
    unallocatedCents: 1_000_000 - 798_800,
    projectTotalCents: 36_500,
    projectCityShareCents: 3650,
    sponsorshipCents: 99_900,
  });
  expect(report.assertions.filter((a) => !a.holds)).toEqual([]);
  expect(report.history).toEqual([
    {
      year: 2023,
      appropriationCents: 1_000_000,
      awardedCents: 798_800,
      decidedCents: 342_200,
      paidCents: 120_000,
    },
  ]);
});

test('a pot with what was moved is what was awarded and what is left', () => {
  expect(
    report.kinds.map((k) => [k.kind, k.potCents, k.movedCents, k.awardedCents, k.unallocatedCents]),
  ).toEqual([
    ['partnership', 800_000, -30_000, 628_800, 141_200],
    ['projectStart', 200_000, 30_000, 170_000, 60_000],
  ]);
});

test('a recipient of two grants: the decision belongs to the grant of the same sum', () => {
  const { awards } = reportJson(report);
  const decided = awards.filter((a) => a.decidedCents > 0);
  expect(decided.map((a) => [a.name, a.kind, a.grantCents, a.decidedCents, a.paidCents])).toEqual([
    ['Ceres ry', 'partnership', 222_200, 222_200, 0],
    ['Ahti ry', 'projectStart', 120_000, 120_000, 120_000],
  ]);
  expect(awards.map((a) => a.source.cell)).toEqual(['A2', 'A4', 'A2', 'A3', 'A3']);
});

test('a project that ended is not of the year; one without a period is, without sums', () => {
  const { projects } = reportJson(report);
  expect(projects.map((p) => [p.name, p.totalCents, p.cityShareCents])).toEqual([
    ['Ahti ry', 36_500, 3650],
    ['Bore ry', null, null],
  ]);
});

test('the ledger is the truth: an entry that is missing there shows in the total and in a note', () => {
  const changed = sampleYear(undefined, (entries) => entries.filter((e) => e.event !== 'sponsorship')).report;
  expect(changed.totals.sponsorshipCents).toBe(0);
  expect(changed.assertions.filter((a) => !a.holds)).toMatchObject([
    { total: 'sponsorshipCents', leftCents: 0, rightCents: 99_900 },
  ]);
  const [summary] = sectionsOf(changed);
  const notes = summary?.notes.map((note) => wordingOf(changed, 'fi').note(note));
  expect(notes).toContainEqual(
    expect.stringMatching(/\(sponsorointi\): pääkirjassa 0,00\u00a0€, työkirjoissa 999,00\u00a0€/),
  );
});

test('the columns of every table have totals that are the sums of their rows', () => {
  const tables = sectionsOf(report).flatMap((s) => s.tables);
  expect(tables.map((t) => t.id)).toEqual(
    expect.arrayContaining([
      'use',
      'areas',
      'partnership',
      'projectStart',
      'decisions',
      'projects',
      'sources',
    ]),
  );
  for (const { totals, rows } of tables) {
    totals?.forEach((total, at) => {
      if (total === null) return;
      expect(rows.reduce((sum, row) => sum + Number(row[at] ?? 0), 0)).toBe(total);
    });
  }
});

test('an open application is conditional, and the reader is told what is provisional and what is left', () => {
  const partnership = sectionsOf(report).flatMap((s) => s.tables.filter((t) => t.id === 'partnership'));
  const remarks = partnership.flatMap((t) => t.rows.map((row) => row[t.columns.length - 2]));
  expect(remarks).toContainEqual([{ word: 'conditional' }, { word: 'missing', list: [{ field: 'plan' }] }]);
  const ids = sectionsOf(report)[0]?.notes.map((n) => n.id);
  expect(ids).toEqual(['grantMeaning', 'provisional', 'left', 'sponsorship']);
});

test('columns are measured over lists of any length', () => {
  const wording = wordingOf(report, 'fi');
  const [first] = sectionsOf(report).filter(({ id, tables }) => id !== 'summary' && tables.length > 0);
  const [table] = first?.tables ?? [];
  if (!first || !table) throw new Error('no table');
  const rows = Array.from({ length: 150_000 }, (_, at) => table.rows[at % table.rows.length] ?? []);
  const long = { ...first, tables: [{ ...table, rows }] };
  expect(sectionWidths(long, wording)).toEqual(sectionWidths({ ...first, tables: [table] }, wording));
});
