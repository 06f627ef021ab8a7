import { expect, test } from 'vitest';
import { allocate } from '../../shared/allocation/allocate.ts';
import { splitAppropriation } from '../../shared/allocation/pots.ts';
import type { Applicant } from '../../shared/allocation/result.ts';
import { cents } from '../../shared/money/cents.ts';
import { loadRulebook } from '../../shared/rulebook/load.ts';
import type { ScoredScheme } from '../../shared/rulebook/schema/allocation.ts';
import { publishedBook } from '../published-book.ts';
import { edited } from '../rulebook/edit.ts';

const bookOf = (town: string, year: number) => publishedBook(town, year);
const schemeOf = (town: string, year: number) => bookOf(town, year).schemes.partnership as ScoredScheme;

const applicant = (order: string, points: Applicant['points'], appliedCents?: number): Applicant => ({
  key: order,
  order,
  points,
  ...(appliedCents === undefined ? {} : { appliedCents }),
});

const share = (scheme: ScoredScheme, potCents: number, applicants: readonly Applicant[]) => {
  const result = allocate({ potCents: cents(potCents), scheme, applicants });
  return {
    ...result,
    euros: Object.fromEntries(result.grants.map(({ key, grantCents }) => [key, grantCents / 100])),
  };
};

test.each([
  [521, 287, null],
  [522, 287, null],
  [523, 288, null],
  [182, 100, null],
  [181, 100, null],
  [180, 100, 'minimum'],
  [1, 100, 'minimum'],
  [0, 0, null],
])('Kouvola 2021: 0.55 € a point, at least 100 €: %i points are %i €', (points, euros, limit) => {
  const { grants } = share(schemeOf('kouvola', 2021), 10_000_000, [applicant('1', { amount: points })]);
  expect(grants[0]).toMatchObject({ grantCents: euros * 100, limit });
});

test('Kouvola 2021: a fixed value can exceed the pot, and says so', () => {
  const scheme = schemeOf('kouvola', 2021);
  const { findings, unallocatedCents } = share(scheme, 30_000, [
    applicant('1', { amount: 522 }),
    applicant('2', { amount: 1 }),
  ]);
  expect(unallocatedCents).toBe(-8700);
  expect(findings).toMatchObject([{ code: 'grant.over-pot', citation: 'V2', facts: { overCents: 8700 } }]);
});

test('Salo 2019: 80 % of 118 000 € is 94 400 €, shared by weighted participations', () => {
  const book = bookOf('salo', 2019);
  const { potsCents, unassignedCents } = splitAppropriation(book, cents(book.appropriation!.cents));
  expect(potsCents).toEqual({ partnership: 9_440_000, projectStart: 2_360_000 });
  expect(unassignedCents).toBe(0);
  const clubs = [
    applicant('1', { participations: 2 * 30_000 }),
    applicant('2', { participations: 30_000 + 146_000 }),
  ];
  const { euros, pots } = share(schemeOf('salo', 2019), potsCents.partnership!, clubs);
  expect(euros).toEqual({ 1: 24_000, 2: 70_400 });
  expect(pots[0]!.pointValue).toEqual({ whole: 40, num: 0, den: 236_000_000 });
});

test.each([
  [2020, 34_000, 17_000],
  [2024, 44_000, 22_000],
])('Kittilä %i: %i € is twice %i €', (year, total, half) => {
  const book = bookOf('kittila', year);
  const { potsCents } = splitAppropriation(book, cents(book.appropriation!.cents));
  expect(potsCents.partnership).toBe(total * 100);
  const clubs = [
    applicant('1', { costs: 12_000.5, sessions: 300 }),
    applicant('2', { costs: 4_000.25, sessions: 0 }),
  ];
  const result = share(schemeOf('kittila', year), total * 100, clubs);
  expect(result.criterionPotsCents).toEqual({ costs: half * 100, sessions: half * 100 });
  expect(result.unallocatedCents).toBe(0);
  expect(result.grants[0]!.byCriterionCents.sessions).toBe(half * 100);
});

test('Rovaniemi 2024: 180 000 € among those who reach 12 points', () => {
  const book = bookOf('rovaniemi', 2024);
  const { potsCents } = splitAppropriation(book, cents(book.appropriation!.cents));
  expect(potsCents.partnership).toBe(18_000_000);
  const clubs = [11.999, 12, 24, null].map((points, i) => applicant(String(i), { assessment: points }));
  const { grants, unallocatedCents } = share(schemeOf('rovaniemi', 2024), potsCents.partnership!, clubs);
  expect(grants.map(({ grantCents, limit }) => [grantCents / 100, limit])).toEqual([
    [0, 'threshold'],
    [60_000, null],
    [120_000, null],
    [0, 'threshold'],
  ]);
  expect(unallocatedCents).toBe(0);
});

test('nobody reaches the threshold: the whole pot is left, for that cause', () => {
  const { unallocatedByCause } = share(schemeOf('rovaniemi', 2024), 100_000, [
    applicant('1', { assessment: 11 }),
  ]);
  expect(unallocatedByCause).toMatchObject({ threshold: 100_000, noPoints: 0 });
});

const items = (...points: number[]) => Object.fromEntries(points.map((p, i) => [`item${i + 1}`, p]));

test('Kajaani: value of a point = appropriation ÷ all points, never more than applied for', () => {
  const clubs = [
    applicant('1', items(10, 10, 10, 10, 10, 10), 1_000_000),
    applicant('2', items(5, 5, 5, 5, 5, 5), 20_000),
    applicant('3', items(1, 2, 3, 1, 2, 1)),
  ];
  const { euros, pots, unallocatedByCause } = share(schemeOf('kajaani', 2024), 1_000_000, clubs);
  expect(pots[0]).toMatchObject({ allPoints: 100, pointValue: { whole: 10_000, num: 0 } });
  expect(euros).toEqual({ 1: 6000, 2: 200, 3: 1000 });
  expect(unallocatedByCause).toMatchObject({ cap: 280_000, rounding: 0 });
});

test('Kajaani with weights: points are multiplied before they are added', () => {
  const kajaani = bookOf('kajaani', 2024);
  const weights = [30, 20, 20, 10, 10, 10];
  const weighted = weights.reduce(
    (book, weight, i) => edited(book, `schemes.partnership.criteria.${i}.weightPercent`, weight),
    kajaani,
  );
  const { book } = loadRulebook(weighted);
  const clubs = [applicant('1', items(10, 0, 0, 0, 0, 0)), applicant('2', items(0, 0, 0, 10, 0, 0))];
  const { euros, pots } = share(book!.schemes.partnership as ScoredScheme, 400_000, clubs);
  expect(pots[0]).toMatchObject({ allPoints: 4, pointValue: { whole: 100_000, num: 0 } });
  expect(euros).toEqual({ 1: 3000, 2: 1000 });
});

test('Pori 2019: 25 000 € by young people × days × country coefficient', () => {
  const book = bookOf('pori', 2019);
  const clubs = [
    applicant('1', { travel: 90 }),
    applicant('2', { travel: 157.5 }),
    applicant('3', { travel: 2.5 }),
  ];
  expect(share(schemeOf('pori', 2019), book.appropriation!.cents, clubs).euros).toEqual({
    1: 9000,
    2: 15_750,
    3: 250,
  });
});

test.each([
  [5_000_050, { partnership: 4_000_040, projectStart: 1_000_010 }],
  [4_500_000, { partnership: 3_600_000, projectStart: 900_000 }],
  [10_001, { partnership: 8001, projectStart: 2000 }],
  [1, { partnership: 1, projectStart: 0 }],
  [0, { partnership: 0, projectStart: 0 }],
])('T4: %i cents are 80 % and the rest, to the cent', (appropriation, pots) => {
  expect(splitAppropriation(bookOf('kemi', 2023), cents(appropriation)).potsCents).toEqual(pots);
});

test('what the book gives to no kind is unassigned, not lost', () => {
  const pots = [{ kind: 'partnership' as const, share: 80, citation: 'T4' }];
  expect(splitAppropriation({ pots }, cents(1001))).toEqual({
    potsCents: { partnership: 801 },
    unassignedCents: 200,
  });
});
