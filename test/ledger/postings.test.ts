import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { AssessedRecord } from '../../shared/assessment.ts';
import type { Day } from '../../shared/calendar/day.ts';
import { assertions, closingDifference, failedAssertions } from '../../shared/ledger/assertions.ts';
import { yearFigures, yearsOf } from '../../shared/ledger/balances.ts';
import { chainFaults } from '../../shared/ledger/chain.ts';
import { postings } from '../../shared/ledger/postings.ts';
import {
  afterPass,
  application,
  appropriation,
  assessmentOf,
  decision,
  project,
  round,
  sponsorship,
  transfer,
} from './records.ts';

const hashes = new Map([['a.xlsx', 'aa']]);
const shortly = (records: readonly AssessedRecord[]) =>
  postings(assessmentOf(records), hashes).map(
    (p) => `${p.day} ${p.from.join('/')} > ${p.to.join('/')} ${p.amountCents}`,
  );

const day = (text: string) => text as Day;

const cases: readonly (readonly [string, readonly AssessedRecord[], readonly string[]])[] = [
  [
    'an award is of its recipient, by name and register number',
    [application('Uimarit ry', 1000, { registerNumber: '84370' })],
    ['2023-12-31 pot/2023/partnership > awarded/2023/partnership/Uimarit ry (84370) 1000'],
  ],
  ['nothing is awarded to the ineligible', [application('A', 1000, { verdict: 'ineligible' })], []],
  ['a grant of nothing is no entry', [application('A', 0), application('B', null)], []],
  [
    'what another workbook has counted already is not counted',
    [application('A', 1000, { counted: false })],
    [],
  ],
  [
    'a decision, its payment, its claim and its return each on their day',
    [
      decision('A', 1000, {
        grantKind: 'partnership',
        decidedOn: day('2023-05-23'),
        paidOn: day('2023-06-20'),
        paidCents: 900,
        clawbackCents: 500,
        returnedCents: 200,
      }),
    ],
    [
      '2023-12-31 claims/2023 > clawbackOpen/2023/partnership/A 500',
      '2023-05-23 committee/2023 > decided/2023/partnership/A 1000',
      '2023-06-20 bank/2023 > paid/2023/partnership/A 900',
      '2023-12-31 clawbackOpen/2023/partnership/A > bank/2023 200',
    ],
  ],
  [
    'a payment of the next year keeps its day and its grant’s year',
    [decision('A', null, { paidCents: 900, paidOn: day('2024-01-10') })],
    ['2024-01-10 bank/2023 > paid/2023//A 900'],
  ],
  ['a decision of no year is posted nowhere', [decision('A', 1000, { year: null })], []],
  [
    'a project falls on its years, its share apart from its budget',
    [project('Silta', { totalByYearCents: { 2022: 10, 2023: 20 }, cityShareByYearCents: { 2023: 5 } })],
    [
      '2022-12-31 projectFunders/2022 > projectTotal/2022/Sivistys/Silta 10',
      '2023-12-31 projectBudget/2023 > projectCityShare/2023/Sivistys/Silta 5',
      '2023-12-31 projectFunders/2023 > projectTotal/2023/Sivistys/Silta 20',
    ],
  ],
  ['a project without a period is posted nowhere', [project('Silta', { totalCents: 100 })], []],
  [
    'a transfer between pots',
    [transfer(70_000, { day: day('2023-11-21') })],
    ['2023-11-21 pot/2023/projectStart > pot/2023/partnership 70000'],
  ],
  [
    'a transfer to activity that is no kind of grant',
    [transfer(70_000, { to: null, toText: 'Leikkipuisto' })],
    ['2023-12-31 pot/2023/projectStart > otherActivity/2023/Leikkipuisto 70000'],
  ],
  ['a transfer to nobody knows where', [transfer(70_000, { to: null, toText: null })], []],
  [
    'sponsorship is outside the appropriation',
    [sponsorship('Seura ry', 300)],
    ['2023-12-31 subsidiaries/2023/Satama Oy > sponsorship/2023/Seura ry 300'],
  ],
  [
    'the appropriation of a year without a round, once',
    [appropriation(2024, 100), appropriation(2024, 200), appropriation(null, 5)],
    ['2024-01-01 cityBudget/2024 > appropriation/2024 100'],
  ],
];

test.each(cases)('%s', (_, records, expected) => {
  expect(shortly(records)).toEqual(expected);
});

test('an appropriation given as an option has no file', () => {
  const rounds = [round('partnership', 3_600_000, 0, { appropriationSource: null })];
  const [given] = postings(assessmentOf([], rounds), hashes);
  expect(given).toMatchObject({ event: 'appropriation', source: { file: '', sha256: '' } });
});

describe('keys', () => {
  const keysOf = (records: readonly AssessedRecord[]) =>
    postings(assessmentOf(records), hashes).map((p) => p.key);

  test('do not depend on file, sheet or row', () => {
    const there = application('A', 5, { row: 9, source: { file: 'b.xlsx', sheet: 'T', cell: 'C9' } });
    expect(keysOf([there])).toEqual(keysOf([application('A', 5)]));
  });

  test('tell two decisions of one recipient apart', () => {
    const two = [decision('A', 5, { section: '§ 12' }), decision('A', 5, { section: '§ 40' })];
    expect(new Set(keysOf(two)).size).toBe(2);
  });

  test('number what nothing tells apart, whatever its order in the sheet', () => {
    const [a, b] = [application('A', 5, { row: 2 }), application('A', 7, { row: 3 })];
    expect(keysOf([a, b])).toEqual(['award/2023/partnership/na', 'award/2023/partnership/na#2']);
    const amounts = (records: readonly AssessedRecord[]) =>
      postings(assessmentOf(records), hashes).map((p) => `${p.key} ${p.amountCents}`);
    expect(amounts([b, a])).toEqual(amounts([a, b]));
  });
});

const cents = fc.integer({ min: 0, max: 5_000_000 });
const name = fc.constantFrom(null, 'A', 'B ry', 'C');
const number = fc.constantFrom(null, '1', '2');
const section = fc.constantFrom(null, '§ 1', '§ 2');
const year = fc.constantFrom(2022, 2023, null);

/** Random registers and the rounds that belong to the awards among them. */
const anyAssessment = fc
  .record({
    grants: fc.array(fc.tuple(name, number, cents, fc.boolean()), { maxLength: 8 }),
    decisions: fc.array(fc.tuple(name, number, section, year, cents, cents, cents, cents, fc.boolean()), {
      maxLength: 8,
    }),
    projects: fc.array(fc.tuple(name, cents, cents), { maxLength: 5 }),
    transfers: fc.array(fc.tuple(cents, fc.constantFrom('partnership' as const, null)), { maxLength: 3 }),
    sponsorships: fc.array(fc.tuple(name, year, cents), { maxLength: 3 }),
    potCents: cents,
  })
  .map(({ grants, decisions, projects, transfers, sponsorships, potCents }) => {
    const applications = grants.map(([n, registerNumber, sum, counted]) =>
      application(n, sum, { registerNumber, counted }),
    );
    const awarded = applications.reduce((sum, a) => sum + (a.counted ? (a.grantCents ?? 0) : 0), 0);
    const appropriationCents = potCents + 1000;
    return assessmentOf(
      [
        ...applications,
        ...decisions.map(
          ([n, registerNumber, s, y, granted, paidCents, clawbackCents, returnedCents, counted]) =>
            decision(n, granted, {
              registerNumber,
              section: s,
              year: y,
              paidCents,
              clawbackCents,
              returnedCents,
              counted,
            }),
        ),
        ...projects.map(([n, total, share]) =>
          project(n, { totalByYearCents: { 2023: total }, cityShareByYearCents: { 2022: share } }),
        ),
        ...transfers.map(([sum, to]) => transfer(sum, { to, toText: 'Puisto' })),
        ...sponsorships.map(([n, y, sum]) => sponsorship(n, sum, { year: y })),
      ],
      [round('partnership', potCents, awarded, { appropriationCents })],
    );
  });

test('the entries come to what the records add up to, by another way, and every year closes', () => {
  fc.assert(
    fc.property(anyAssessment, (assessment) => {
      const entries = afterPass([], postings(assessment, hashes));
      expect(failedAssertions(entries, assertions(assessment))).toEqual([]);
      expect(yearsOf(entries).map((y) => closingDifference(entries, y))).toEqual(
        yearsOf(entries).map(() => 0),
      );
      expect(chainFaults(entries)).toEqual([]);
    }),
    { numRuns: 300 },
  );
});

test('the figures of a year', () => {
  const records = [
    application('A', 1_000_000),
    decision('A', 900_000, { paidCents: 900_000, clawbackCents: 100, returnedCents: 30 }),
    transfer(50_000),
  ];
  const rounds = [round('partnership', 3_600_000, 1_000_000), round('projectStart', 900_000, 0)];
  const entries = afterPass([], postings(assessmentOf(records, rounds), hashes));
  expect(yearFigures(entries, 2023)).toEqual({
    appropriation: 4_500_000,
    'awarded.partnership': 1_000_000,
    clawbackOpen: 70,
    decided: 900_000,
    paid: 900_000,
    'pot.partnership': 2_650_000,
    'pot.projectStart': 850_000,
  });
});
