import { expect, test } from 'vitest';
import { publishedBooks } from '../../shared/rulebook/books.ts';
import { faultKinds } from '../../shared/rulebook/faults.ts';
import { loadRulebook } from '../../shared/rulebook/load.ts';
import { publishedBook } from '../published-book.ts';
import { edited, type Leaf, leavesOf } from './edit.ts';

const kemi = publishedBook('kemi', 2023);
const allocation = 'schemes.partnership.allocation';
const criteria = 'schemes.partnership.criteria';
const gateTwice = [...kemi.eligibility, kemi.eligibility[0]];
const raise = { cents: 10000, below: 'raise', citation: 'D4' };
const fixed = {
  model: 'fixedPointValue',
  basis: 'total',
  pointValueCents: 55,
  citation: 'D1',
  rounding: { by: 'nearest', unitCents: 100, citation: 'D3' },
};

/** One bad book per fault: what is broken, where, the value, and the fault with its place. */
const bad: [string, string, unknown, string, string][] = [
  ['another format', 'format', 2, 'format', 'unknown-format'],
  ['no format', 'format', undefined, 'format', 'unknown-format'],
  ['an unknown base', 'extends', 'kemi-1999', 'extends', 'unknown-base'],
  ['a base of itself', 'extends', 'loop', 'extends', 'base-cycle'],
  ['a missing section', 'pots', undefined, 'pots', 'missing'],
  ['a figure without its clause', 'agreement.citation', undefined, 'agreement.citation', 'no-clause'],
  [
    'a step table without its clause',
    `${criteria}.0.scale.citation`,
    undefined,
    `${criteria}[0].scale.citation`,
    'no-clause',
  ],
  ['a misspelled field', `${criteria}.0.weigth`, 50, `${criteria}[0].weigth`, 'unknown-field'],
  ['a number as text', `${criteria}.0.weightPercent`, '50', `${criteria}[0].weightPercent`, 'wrong-type'],
  ['an unknown choice', `${allocation}.freed.to`, 'spend', `${allocation}.freed.to`, 'not-allowed'],
  ['a negative sum', 'agreement.overCents', -1, 'agreement.overCents', 'out-of-range'],
  ['an id with spaces', `${criteria}.0.id`, 'my criterion', `${criteria}[0].id`, 'wrong-form'],
  ['a day that is none', 'checkedOn', '2023-02-29', 'checkedOn', 'not-a-day'],
  [
    'a fourth decimal',
    `${criteria}.0.scale.steps.0.points`,
    0.1234,
    `${criteria}[0].scale.steps[0].points`,
    'too-fine',
  ],
  ['more than all', `${criteria}.0.weightPercent`, 101, `${criteria}[0].weightPercent`, 'not-a-percent'],
  ['a clause not in the register', 'agreement.citation', 'T99', 'agreement.citation', 'unknown-clause'],
  [
    'a decision not in the register',
    `${criteria}.0.scale.decisions.0`,
    'D99',
    `${criteria}[0].scale.decisions[0]`,
    'unknown-clause',
  ],
  [
    'a finding under no clause',
    'citations',
    { 'agreement.missing': 'T99' },
    'citations.agreement.missing',
    'unknown-clause',
  ],
  ['a decision without reason', 'clauses.D1.reason', undefined, 'clauses.D1', 'decision-without-reason'],
  ['a gate twice', 'eligibility', gateTwice, 'eligibility[9]', 'duplicate'],
  [
    'a fact nobody has',
    `${criteria}.1.scale.fact`,
    'happenings',
    `${criteria}[1].scale.fact`,
    'unknown-fact',
  ],
  ['steps of a text', `${criteria}.1.scale.fact`, 'domicile', `${criteria}[1].scale.fact`, 'fact-type'],
  [
    'a criterion without weight',
    `${criteria}.1.weightPercent`,
    undefined,
    `${criteria}[1].weightPercent`,
    'weight-missing',
  ],
  ['weights beside a fixed value', allocation, fixed, `${criteria}[0].weightPercent`, 'weight-unused'],
  ['weights of 99 %', `${criteria}.1.weightPercent`, 14, criteria, 'weights-not-whole'],
  [
    'steps out of order',
    `${criteria}.0.scale.steps.2.from`,
    2,
    `${criteria}[0].scale.steps[2]`,
    'steps-not-ascending',
  ],
  ['pots of 120 %', 'pots.1.share', 40, 'pots', 'pots-over-whole'],
  ['two pots for the rest', 'pots.0.share', 'rest', 'pots', 'pots-two-rests'],
  ['a pot for nobody', 'schemes.projectStart', undefined, 'pots[1]', 'pot-without-scheme'],
  ['a grant without money', 'pots', [kemi.pots[0]], 'schemes.projectStart', 'scheme-without-pot'],
  ['raising from four pots', `${allocation}.minimum`, raise, `${allocation}.minimum`, 'raise-needs-one-pot'],
  ['an end before the start', 'validTo', '2022-12-31', 'validTo', 'days-crossed'],
  ['an id of another year', 'year', 2024, 'id', 'id-mismatch'],
];

const bases = new Map<string, unknown>([['loop', { format: 1, extends: 'loop' }]]);

test.each(bad)('%s is refused with its place', (_, path, value, place, kind) => {
  const { faults } = loadRulebook(edited<unknown>(kemi, path, value), bases);
  expect(faults?.map((fault) => ({ path: fault.path, kind: fault.kind }))).toContainEqual({
    path: place,
    kind,
  });
});

test('limits that cross and a file that is no object are refused too', () => {
  const crossed = edited(kemi, `${allocation}.minimum`, { cents: 200, below: 'drop', citation: 'D4' });
  const { faults } = loadRulebook(edited(crossed, `${allocation}.maximum`, { cents: 100, citation: 'D4' }));
  expect(faults?.map(({ kind }) => kind)).toEqual(['limits-crossed']);
  for (const json of [null, [], 'kemi', 1])
    expect(loadRulebook(json).faults?.[0]?.kind).toBe('not-an-object');
});

test('every kind of fault is shown by a book above', () => {
  const shown = new Set([...bad.map(([, , , , kind]) => kind), 'limits-crossed', 'not-an-object']);
  expect(faultKinds.filter((kind) => !shown.has(kind))).toEqual([]);
});

test('all faults are named at once', () => {
  const twice = edited(edited(kemi, 'agreement.citation', undefined), 'checkedOn', 'today');
  expect(loadRulebook(twice).faults).toHaveLength(2);
});

test('a book may extend another: sections are replaced, registers are added to', () => {
  const own = {
    format: 1,
    extends: 'kemi-2023',
    id: 'kemi-2025',
    year: 2025,
    title: 'Uudet ehdot',
    validFrom: '2025-01-01',
    validTo: '2025-12-31',
    agreement: { overCents: 200000, citation: 'T20b' },
    clauses: { T20b: { text: 'Sopimus, kun summa ylittää 2 000 euroa.' } },
  };
  const { book, faults } = loadRulebook(own, new Map([['kemi-2023', kemi]]));
  expect(faults).toBeUndefined();
  expect(book?.agreement).toEqual({ overCents: 200000, citation: 'T20b' });
  expect(book?.clauses.T20).toEqual(kemi.clauses.T20);
  expect(book?.schemes).toEqual(kemi.schemes);
});

test.each(publishedBooks.map((book) => [book.id, book] as const))(
  '%s: every figure stands under a clause',
  (_, book) => {
    const { format: _format, year: _year, ...rest } = book;
    const cited = ({ keys }: Leaf) =>
      keys.some((_key, depth) => {
        let at: unknown = rest;
        for (const key of keys.slice(0, depth)) at = (at as Record<string, unknown>)[key];
        return typeof (at as { citation?: unknown }).citation === 'string';
      });
    const figures = leavesOf(rest).filter(({ value }) => typeof value === 'number');
    expect(figures.length).toBeGreaterThan(0);
    expect(figures.filter((figure) => !cited(figure))).toEqual([]);
  },
);
