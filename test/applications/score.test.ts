import { expect, test } from 'vitest';
import { scoreApplication } from '../../shared/applications/score.ts';
import { loadRulebook } from '../../shared/rulebook/load.ts';
import type { ScoredScheme } from '../../shared/rulebook/schema/allocation.ts';
import { factsOf, type Plain } from '../allocation/known-facts.ts';
import { publishedBook } from '../published-book.ts';
import { edited } from '../rulebook/edit.ts';

const schemeOf = (town: string, year: number) =>
  publishedBook(town, year).schemes.partnership as ScoredScheme;
const kemi = schemeOf('kemi', 2023);

const scored = (scheme: ScoredScheme, plain: Plain) => {
  const { criteria, findings } = scoreApplication(scheme, factsOf(plain));
  return {
    criteria,
    found: findings.map(({ code, cell, field, citation }) => ({ code, cell, field, citation })),
  };
};
const points = (scheme: ScoredScheme, id: string, plain: Plain) => scored(scheme, plain).criteria[id]!.points;

test.each([
  // T25 with D7: groups a week, at least 8 months
  ['activity', { groups: 0, months: 12 }, 0],
  ['activity', { groups: 1, months: 8 }, 1],
  ['activity', { groups: 2, months: 9 }, 2],
  ['activity', { groups: 3, months: 9 }, 3],
  ['activity', { groups: 4, months: 9 }, 4],
  ['activity', { groups: 5, months: 9 }, 5],
  ['activity', { groups: 40, months: 9 }, 5],
  ['activity', { groups: 5, months: 7 }, 0],
  ['activity', { groups: 5, months: null }, null],
  ['activity', { groups: null, months: 12 }, null],
  ['activity', { groups: { why: 'ambiguous' }, months: 12 }, null],
  ['activity', { groups: null, months: 6 }, null],
  ['activity', { groups: 3 }, 3],
  ['activity', { months: 12 }, null],
  // T26
  ['events', { events: 0 }, 0],
  ['events', { events: 1 }, 1],
  ['events', { events: 2 }, 3],
  ['events', { events: 3 }, 5],
  ['events', { events: 9 }, 5],
  ['events', { events: { why: 'error' } }, null],
  // T27
  ['newContent', { newContent: 0 }, 0],
  ['newContent', { newContent: 1 }, 1],
  ['newContent', { newContent: 2 }, 3],
  ['newContent', { newContent: 3 }, 5],
  ['newContent', { newContent: 3, months: 6 }, 5],
  // T28 with D5: both ends of the ten bands, and between them
  ['spending', { spending: 0 }, 0],
  ['spending', { spending: 99 }, 0],
  ['spending', { spending: 100 }, 1],
  ['spending', { spending: 100_000 }, 1],
  ['spending', { spending: 100_050 }, 1],
  ['spending', { spending: 100_100 }, 2],
  ['spending', { spending: 200_000 }, 2],
  ['spending', { spending: 200_100 }, 3],
  ['spending', { spending: 300_100 }, 4],
  ['spending', { spending: 500_000 }, 4],
  ['spending', { spending: 500_100 }, 5],
  ['spending', { spending: 800_100 }, 6],
  ['spending', { spending: 1_000_100 }, 7],
  ['spending', { spending: 1_500_100 }, 8],
  ['spending', { spending: 2_000_100 }, 9],
  ['spending', { spending: 5_000_000 }, 9],
  ['spending', { spending: 5_000_099 }, 9],
  ['spending', { spending: 5_000_100 }, 10],
  ['spending', { spending: 900_000_000 }, 10],
  ['spending', { spending: null }, null],
] as [string, Plain, number | null][])('%s %o gives %s', (criterion, facts, expected) => {
  expect(points(kemi, criterion, facts)).toBe(expected);
});

const months = (cell: string) => ({ code: 'score.months', cell, field: 'months', citation: 'T25' });

test.each([
  ['a short activity that would have had points', { groups: 3, months: 6 }, [months('B7')], 'failed'],
  ['a short activity without groups', { groups: 0, months: 6 }, [], 'failed'],
  ['a short activity with unknown groups', { groups: null, months: 6 }, [], 'failed'],
  ['unknown months', { groups: 3, months: null }, [], 'unknown'],
  ['no column for months', { groups: 3 }, [], 'noColumn'],
  ['eight months', { groups: 3, months: 8 }, [], 'held'],
] as [string, Plain, unknown[], string][])('%s: the finding of D7', (_, facts, expected, gate) => {
  const result = scored(kemi, facts);
  expect(result.found).toEqual(expected);
  expect(result.criteria.activity!.gate).toBe(gate);
});

test('the step reached is told', () => {
  const { criteria } = scored(kemi, { groups: 3, months: 9, events: 0, spending: 2_000_100 });
  expect([criteria.activity!.step, criteria.events!.step, criteria.spending!.step]).toEqual([
    2,
    undefined,
    8,
  ]);
});

test.each([
  ['salo', 2019, 'participations', { participationsUnder20: 100, participationsAdults: 50 }, 250],
  ['salo', 2019, 'participations', { participationsUnder20: 100, participationsAdults: 0 }, 200],
  ['salo', 2019, 'participations', { participationsUnder20: 0, participationsAdults: 100 }, 100],
  ['salo', 2019, 'participations', { participationsUnder20: 100, participationsAdults: null }, null],
  ['kouvola', 2021, 'amount', { activityAmount: 521 }, 521],
  ['kajaani', 2024, 'item1', { assessment1: 1 }, 1],
  ['kajaani', 2024, 'item1', { assessment1: 7.5 }, 7.5],
  ['kajaani', 2024, 'item6', { assessment6: 10 }, 10],
  ['pori', 2019, 'travel', { youngPeople: 18, travelDays: 4, countryCoefficient: 1.25 }, 90],
  ['pori', 2019, 'travel', { youngPeople: 18, travelDays: null, countryCoefficient: 1.25 }, null],
  ['kittila', 2020, 'costs', { eligibleCosts: 1_234_567 }, 12_345.67],
  ['kittila', 2024, 'costs', { eligibleCosts: 100_000, travelKilometres: 2_500 }, 1_250],
  ['kittila', 2024, 'sessions', { sessions: 130 }, 130],
] as [string, number, string, Plain, number | null][])(
  '%s %i: %s %o gives %s',
  (town, year, criterion, facts, expected) => {
    expect(points(schemeOf(town, year), criterion, facts)).toBe(expected);
  },
);

test.each([
  ['more than the ten points there are', 'kajaani', 2024, { assessment1: 11 }, 'assessment1'],
  ['less than one', 'kajaani', 2024, { assessment1: 0 }, 'assessment1'],
  ['a sum no club has', 'kittila', 2020, { eligibleCosts: 9e14 }, 'eligibleCosts'],
  [
    'an endless journey',
    'pori',
    2019,
    { youngPeople: 9e14, travelDays: 9e14, countryCoefficient: 2 },
    'youngPeople',
  ],
] as [string, string, number, Plain, string][])(
  '%s is no score, and is said',
  (_, town, year, facts, field) => {
    const scheme = schemeOf(town, year);
    const { criteria, found } = scored(scheme, facts);
    expect(Object.values(criteria).every(({ points }) => points === null)).toBe(true);
    expect(found).toEqual([
      { code: 'input.unreadable', cell: 'A7', field, citation: scheme.criteria[0]!.scale.citation },
    ]);
  },
);

test.each([
  [{ activityAmount: 40, national: true, volunteers: true }, 50.6],
  [{ activityAmount: 40, national: true, volunteers: false }, 44],
  [{ activityAmount: 40, national: false, volunteers: false }, 40],
  [{ activityAmount: 40, national: true }, 44],
  [{ activityAmount: 40, national: null, volunteers: true }, null],
  [{ activityAmount: 0.001, national: true, volunteers: true }, 0.001],
] as [Plain, number | null][])('multipliers of 1.10 and 1.15: %o gives %s', (facts, expected) => {
  const label = { fi: 'x', sv: 'x', en: 'x' };
  const own = (id: string) => ({ id, type: 'yesNo', label, words: { fi: [id], sv: [], en: [] } });
  const kouvola = publishedBook('kouvola', 2021);
  const withFacts = edited(kouvola, 'facts', [...kouvola.facts, own('national'), own('volunteers')]);
  const { book } = loadRulebook(
    edited(withFacts, 'schemes.partnership.criteria.0.multipliers', [
      { fact: 'national', factor: 1.1, citation: 'V1' },
      { fact: 'volunteers', factor: 1.15, citation: 'V1' },
    ]),
  );
  expect(points(book!.schemes.partnership as ScoredScheme, 'amount', facts)).toBe(expected);
});
