import { expect, test } from 'vitest';
import { allocate } from '../../shared/allocation/allocate.ts';
import { explainer } from '../../shared/allocation/explain.ts';
import type { Applicant } from '../../shared/allocation/result.ts';
import { scoreApplication } from '../../shared/applications/score.ts';
import { cents } from '../../shared/money/cents.ts';
import type { ScoredScheme } from '../../shared/rulebook/schema/allocation.ts';
import { publishedBook } from '../published-book.ts';
import { factsOf, type Plain } from './known-facts.ts';

const schemeOf = (town: string, year: number) =>
  publishedBook(town, year).schemes.partnership as ScoredScheme;

function applicantOf(scheme: ScoredScheme, key: string, plain: Plain, appliedCents?: number): Applicant {
  const { criteria } = scoreApplication(scheme, factsOf(plain));
  const points = Object.fromEntries(Object.entries(criteria).map(([id, score]) => [id, score.points]));
  return { key, order: key, points, ...(appliedCents === undefined ? {} : { appliedCents }) };
}

test('from the cell to the euros, each step with its clause', () => {
  const scheme = schemeOf('kemi', 2023);
  const plain = { groups: 3, months: 9, events: null, newContent: 0, spending: 100_050 };
  const applicant = applicantOf(scheme, '1', plain, 50_000);
  const others = { key: '2', order: '2', points: { activity: 94, events: 1, newContent: 0, spending: 1 } };
  const allocation = allocate({ potCents: cents(3_600_000), scheme, applicants: [applicant, others] });
  const trace = explainer(scheme, allocation)(applicant, factsOf(plain))!;

  expect(trace).toMatchObject({ citation: 'T23', sharedCents: 415_700, grantCents: 50_000 });
  const [activity, events, newContent, spending, cap] = trace.children;
  expect(activity).toMatchObject({
    node: 'share',
    citation: 'T24',
    decisions: ['D1', 'D2'],
    potCents: 1_800_000,
    allPoints: 97,
    points: 3,
    pointValue: { whole: 18_556, num: 68_000, den: 97_000 },
    exactCents: { whole: 55_670, num: 10_000, den: 97_000 },
    roundedCents: 55_700,
    rounding: { citation: 'D3', by: 'largestRemainder', unitCents: 100 },
    children: [
      {
        node: 'criterion',
        citation: 'T25',
        weightPercent: 50,
        points: 3,
        children: [
          {
            node: 'scale',
            citation: 'T25',
            points: 3,
            step: { from: 3, points: 3 },
            next: { from: 4, points: 4 },
            children: [{ fact: 'groups', cell: 'A7', value: 3 }],
          },
          {
            node: 'gate',
            decisions: ['D7'],
            state: 'held',
            atLeast: 8,
            children: [{ fact: 'months', cell: 'B7', value: 9 }],
          },
        ],
      },
    ],
  });
  expect(events).toMatchObject({
    points: 0,
    roundedCents: 0,
    children: [
      { points: null, children: [{ points: null, children: [{ value: null, why: 'missing', cell: 'C7' }] }] },
    ],
  });
  expect(newContent).toMatchObject({ allPoints: 0, pointValue: null, exactCents: null, roundedCents: 0 });
  expect(spending).toMatchObject({ citation: 'T24', exactCents: { whole: 360_000, num: 0 } });
  expect(cap).toEqual({
    node: 'limit',
    limit: 'cap',
    citation: 'D4',
    decisions: undefined,
    bound: 50_000,
    beforeCents: 415_700,
    afterCents: 50_000,
  });
});

test('a fixed value of a point, and a smallest grant', () => {
  const scheme = schemeOf('kouvola', 2021);
  const facts = { activityAmount: 100 };
  const applicant = applicantOf(scheme, '1', facts);
  const allocation = allocate({ potCents: cents(100_000), scheme, applicants: [applicant] });
  const trace = explainer(scheme, allocation)(applicant, factsOf(facts))!;
  expect(trace.children).toMatchObject([
    {
      node: 'share',
      citation: 'V2',
      points: 100,
      pointValue: { whole: 55, num: 0 },
      exactCents: { whole: 5500, num: 0 },
      roundedCents: 5500,
      children: [
        { children: [{ type: 'rate', children: [{ fact: 'activityAmount', factor: 1, value: 100 }] }] },
      ],
    },
    { node: 'limit', limit: 'minimum', citation: 'V3', bound: 10_000, beforeCents: 5500, afterCents: 10_000 },
  ]);
});

test('who was held by a limit while the others shared on has no exact share in the last sharing', () => {
  const kajaani = schemeOf('kajaani', 2024);
  const scheme: ScoredScheme = {
    ...kajaani,
    allocation: {
      ...kajaani.allocation,
      freed: { to: 'redistribute', citation: 'R2' },
    } as ScoredScheme['allocation'],
  };
  const assessed = Object.fromEntries(kajaani.criteria.map((_, i) => [`assessment${i + 1}`, 5]));
  const capped = applicantOf(scheme, '1', assessed, 10_000);
  const other = applicantOf(scheme, '2', assessed);
  const allocation = allocate({ potCents: cents(100_000), scheme, applicants: [capped, other] });
  const tell = (applicant: Applicant) =>
    explainer(scheme, allocation)(applicant, factsOf(assessed))!.children;
  expect(tell(capped)).toMatchObject([{ exactCents: null, roundedCents: 50_000 }, { afterCents: 10_000 }]);
  expect(tell(other)).toMatchObject([{ sharedCents: 90_000, allPoints: 30, exactCents: { whole: 90_000 } }]);
  expect(tell(other)[0]).toMatchObject({ children: kajaani.criteria.map(({ id }) => ({ id, points: 5 })) });
});

test('who took no part has no trace; who is below the threshold has its clause', () => {
  const scheme = schemeOf('rovaniemi', 2024);
  const facts = { assessedPoints: 11 };
  const applicant = applicantOf(scheme, '1', facts);
  const allocation = allocate({ potCents: cents(100_000), scheme, applicants: [applicant] });
  const explain = explainer(scheme, allocation);
  expect(explain({ ...applicant, key: 'nobody' }, factsOf(facts))).toBeUndefined();
  expect(explain(applicant, factsOf(facts))!.children[1]).toMatchObject({
    limit: 'threshold',
    citation: 'N4',
    bound: 12,
  });
});
