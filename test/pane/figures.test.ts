/** The pure parts of the pane's figures: sums as written, rounds as shown, trials, projects over years. */
import { describe, expect, test } from 'vitest';
import { listed, roundModel } from '../../addin/pane/allocation/round-model.ts';
import { difference, euros, eurosOf, exact, wholeNumber } from '../../addin/pane/figures/euros.ts';
import { axisSteps, yearSums } from '../../addin/pane/projects/project-model.ts';
import { changeOf, isChanged, tryOut, withChosen, withTerms } from '../../addin/pane/whatif/trial.ts';
import { books, judge, withSettings } from '../../addin/session/judge.ts';
import type { ProjectRecord } from '../../shared/assessment.ts';
import { type Day, dayFromIso } from '../../shared/calendar/day.ts';
import { periodText } from '../../shared/projects/period-text.ts';
import { applicationKey, nothingChanged } from '../../shared/what-if.ts';
import { noSettings } from '../../shared/workbook/settings.ts';
import { gridOf } from '../cases/grid.ts';

const plain = (text: string) => text.replaceAll('\u00a0', ' ');

test.each([
  [1_800_000, 'fi', '18 000 €'],
  [18_557, 'fi', '185,57 €'],
  [100_000, 'en', '€1,000'],
  [10_000_000, 'en', '€100,000'],
  [100_050, 'en', '€1,000.50'],
  [-50_000, 'sv', '−500 €'],
  [null, 'fi', '–'],
] as const)('%s cents in %s are written %s', (cents, language, written) => {
  expect(plain(euros(cents, language))).toBe(written);
});

test('a column has cents throughout as soon as one sum has them', () => {
  expect([55_670, 55_700].map(eurosOf([55_670, 55_700], 'fi')).map(plain)).toEqual(['556,70 €', '557,00 €']);
  expect([55_700, null].map(eurosOf([55_700, null], 'fi')).map(plain)).toEqual(['557 €', '–']);
});

test('a difference says its direction', () => {
  expect([1200, -1200, 0, null].map((c) => plain(difference(c, 'fi')))).toEqual([
    '+12 €',
    '−12 €',
    '0 €',
    '–',
  ]);
});

test('an exact quantity says whether what is written is all of it', () => {
  expect(exact({ whole: 18_556, num: 68, den: 97 }, 'fi')).toMatchObject({ sign: '≈' });
  expect(plain(exact({ whole: 18_556, num: 68, den: 97 }, 'fi').text)).toBe('185,57 €');
  expect(exact({ whole: 500, num: 0, den: 1 }, 'fi').sign).toBe('=');
});

test.each([
  [2_000, 'en', '2,000'],
  [2_000, 'fi', '2 000'],
  [0, 'sv', '0'],
] as const)('the axis writes %s in %s as %s', (value, language, written) => {
  expect(plain(wholeNumber(value, language))).toBe(written);
});

test.each([[1], [99], [170_000_000], [123_456], [2_000_000]])(
  'an axis for %s begins at 0 and reaches it',
  (largest) => {
    const steps = axisSteps(largest);
    expect(steps[0]).toBe(0);
    expect(steps.at(-1)).toBeGreaterThanOrEqual(largest);
    expect(steps.length).toBeLessThanOrEqual(6);
    expect(new Set(steps).size).toBe(steps.length);
  },
);

const today = dayFromIso('2023-04-01') as Day;

const papers = 'toimintasuunnitelma, talousarvio, tilinpäätös, toimintakertomus, vaikuttavuusarvio';
const round = gridOf([
  {
    name: 'Haku 2023',
    rows: `
      1: Kumppanuusavustukset 2023, hakuaika päättyy 28.2.2023
      2: Hakija | Rek.nro | Kotipaikka | Saapunut | Haettu summa | Ryhmät/vko | Toiminta kk | Tapahtumat | Uudet toimintasisällöt | Käytetty raha | Liitteet
      3: Esimerkin Martat ry | 1234 | Kemi | @2023-02-13 | 5000 | 4 | 10 | 2 | 1 | 3500 | ${papers}
      4: Myöhäiset ry | 2345 | Kemi | @2023-03-02 | 800 | 1 | 9 | 0 | 0 | 100 | ${papers}
      5: Epäselvät ry | 3456 | Kemi | @2023-02-01 | | 4–5 | 8 | 1 | 0 | 1000 | ${papers.replace('talousarvio, ', '')}`,
  },
]);

const settings = { ...noSettings, appropriationCents: 4_500_000 };
const checked = {
  file: 'haku.xlsx',
  grid: round,
  settings,
  sheetIds: new Map(),
  mergesUnknown: [],
  ...judge(withSettings(round, settings), 'haku.xlsx', today),
};
const model = roundModel(checked.assessment, checked.assessment.rounds[0]!, books)!;
const keys = model.applications.map(applicationKey);
const trial = (change: Parameters<typeof tryOut>[2]) => tryOut(checked, model, change, books, today);

describe('a round', () => {
  test('has its pots, their points and everybody of the sheet', () => {
    expect(model.areas.map((a) => a.pot.cents)).toEqual([1_800_000, 540_000, 540_000, 720_000]);
    expect(model.applications.map((a) => a.name)).toEqual([
      'Esimerkin Martat ry',
      'Myöhäiset ry',
      'Epäselvät ry',
    ]);
  });

  test('explains those who take part, by the sum that the sheet got', () => {
    const [martat, late, unclear] = model.applications.map((a) => model.explain(a));
    expect(martat?.grantCents).toBe(model.applications[0]?.grantCents);
    expect(late).toBeUndefined();
    expect(unclear?.children.map((c) => c.node)).toContain('share');
  });

  test('is found by name or register number, in the order asked for', () => {
    const names = (search: string, order: Parameters<typeof listed>[2]) =>
      listed(model.applications, search, order).map((a) => a.row);
    expect(names('', 'sheet')).toEqual([3, 4, 5]);
    expect(names('', 'name')).toEqual([5, 3, 4]);
    expect(names('MARTAT', 'sheet')).toEqual([3]);
    expect(names(' 345', 'grant')).toHaveLength(2);
  });
});

describe('a trial', () => {
  test('on unchanged terms differs in nothing', () => {
    const { rows, changed, awarded } = trial(nothingChanged);
    expect(rows.map(changeOf)).toEqual([0, 0, 0]);
    expect(changed).toBe(0);
    expect(awarded.beforeCents).toBe(awarded.afterCents);
  });

  test('without the cap gives the capped one more and leaves less', () => {
    const { rows, left } = trial(withTerms(nothingChanged, model, { capped: false }));
    expect(changeOf(rows[0]!)).toBeGreaterThan(0);
    expect(left.afterCents).toBeLessThan(left.beforeCents);
  });

  test('with one left out takes all of theirs, and writes nothing into what was checked', () => {
    const before = JSON.stringify(checked.assessment);
    const { rows } = trial(withChosen(nothingChanged, 'leftOut', [keys[2]!], true));
    expect(rows[2]?.afterCents).toBeNull();
    expect(changeOf(rows[2]!)).toBe(-rows[2]!.beforeCents!);
    expect(JSON.stringify(checked.assessment)).toBe(before);
  });

  test('of another appropriation keeps pot = grants + left', () => {
    const { awarded, left } = trial(withTerms(nothingChanged, model, { appropriationCents: 1_000_000 }));
    expect(awarded.afterCents + left.afterCents).toBe(800_000);
    expect(awarded.beforeCents + left.beforeCents).toBe(3_600_000);
  });

  test('of the present terms is no change', () => {
    const same = { appropriationCents: 4_500_000, unitCents: 100, capped: true };
    expect(isChanged(withTerms(nothingChanged, model, same))).toBe(false);
    const out = withChosen(nothingChanged, 'leftOut', keys, true);
    expect(isChanged(out)).toBe(true);
    expect(isChanged(withChosen(out, 'leftOut', keys, false))).toBe(false);
  });
});

const day = (text: string) => dayFromIso(text) as Day;

test.each([
  ['2022-01-01', '2024-12-31', 'year', '2022–2024'],
  ['2022-01-01', '2022-12-31', 'year', '2022'],
  ['2022-01-01', '2023-10-31', 'year', '2022–31.10.2023'],
  ['2019-12-01', '2021-11-30', 'month', '12/2019–11/2021'],
  ['2021-11-01', '2023-10-31', 'day', '1.11.2021–31.10.2023'],
] as const)('a period %s to %s, to the %s, is written %s', (start, end, periodPrecision, written) => {
  expect(periodText({ start: day(start), end: day(end), periodPrecision }, 'fi')).toBe(written);
});

test('sums by year keep a gap in time, and an unknown share is no zero', () => {
  const projects = [
    { department: null, totalByYearCents: { 2020: 100, 2022: 300 }, cityShareByYearCents: { 2020: 40 } },
    { department: 'Opetus', totalByYearCents: { 2022: 5 } },
    { department: 'Opetus' },
  ] as readonly Partial<ProjectRecord>[] as readonly ProjectRecord[];
  expect(yearSums(projects)).toEqual([
    { year: 2020, totalCents: 100, shareCents: 40 },
    { year: 2021, totalCents: null, shareCents: null },
    { year: 2022, totalCents: 305, shareCents: null },
  ]);
  expect(yearSums([])).toEqual([]);
});
