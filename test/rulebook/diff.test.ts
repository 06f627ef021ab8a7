import { expect, test } from 'vitest';
import { publishedBooks } from '../../shared/rulebook/books.ts';
import { diffRulebooks } from '../../shared/rulebook/diff.ts';
import type { Rulebook } from '../../shared/rulebook/schema.ts';
import { publishedBook } from '../published-book.ts';
import { edited, leavesOf } from './edit.ts';

const kemi = publishedBook('kemi', 2023);

type Told = {
  field: string;
  kind: string;
  clause: string | null;
  of: string;
  before: unknown;
  after: unknown;
};

const told = (before: Rulebook, after: Rulebook): Told[] =>
  diffRulebooks(before, after).map(({ field, kind, clause, of, before, after }) => ({
    field,
    kind,
    clause,
    of: of.map((part) => (typeof part === 'string' ? part : part.en)).join(' / '),
    before,
    after,
  }));

const activity = 'schemes.partnership.criteria.0';
const activityPlace = 'Partnership grant / Activity';
const cases: [string, string, unknown, Told][] = [
  [
    'a weight',
    `${activity}.weightPercent`,
    35,
    { field: 'weightPercent', kind: 'changed', clause: 'T25', of: activityPlace, before: 50, after: 35 },
  ],
  [
    'the points of a step',
    `${activity}.scale.steps.4.points`,
    6,
    {
      field: 'steps.points',
      kind: 'changed',
      clause: 'T25',
      of: `${activityPlace} / 5`,
      before: 5,
      after: 6,
    },
  ],
  [
    'the months',
    `${activity}.gate.atLeast`,
    6,
    { field: 'atLeast', kind: 'changed', clause: 'T25', of: activityPlace, before: 8, after: 6 },
  ],
  [
    'a rule that goes',
    'schemes.partnership.allocation.cap',
    undefined,
    { field: 'cap', kind: 'removed', clause: 'D4', of: 'Partnership grant', before: null, after: null },
  ],
  [
    'the agreement',
    'agreement.overCents',
    200000,
    { field: 'overCents', kind: 'changed', clause: 'T20', of: '', before: 150000, after: 200000 },
  ],
  [
    'the wording of a clause',
    'clauses.T26.text',
    'Uusi teksti',
    {
      field: 'clauses.text',
      kind: 'changed',
      clause: 'T26',
      of: 'T26',
      before: kemi.clauses.T26!.text,
      after: 'Uusi teksti',
    },
  ],
];

test.each(cases)('%s is told with its clause and place', (_, path, value, expected) => {
  expect(told(kemi, edited(kemi, path, value))).toContainEqual(expected);
});

test('the same rules in another year differ in their validity only', () => {
  const changes = diffRulebooks(publishedBook('kemi', 2022), kemi);
  expect(changes.map(({ path }) => path)).toEqual(['validFrom', 'validTo']);
});

test('a part is compared with itself, wherever it stands', () => {
  const criteria = (kemi.schemes.partnership as { criteria: unknown[] }).criteria;
  expect(diffRulebooks(kemi, edited(kemi, 'schemes.partnership.criteria', criteria.toReversed()))).toEqual(
    [],
  );
});

test.each(publishedBooks.map((book) => [book.id, book] as const))(
  '%s: no value can change unseen',
  (_, book) => {
    const identity = /^(format|id|town|year|title)$/;
    const unseen = leavesOf(book)
      .filter(({ keys }) => !identity.test(keys[0]!))
      .filter(({ keys, value }) => diffRulebooks(book, edited(book, keys, otherThan(value))).length === 0);
    expect(unseen.map(({ keys }) => keys.join('.'))).toEqual([]);
  },
);

function otherThan(value: unknown): unknown {
  if (typeof value === 'number') return value + 1;
  if (typeof value === 'boolean') return !value;
  return `${String(value)}x`;
}
