import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Day } from '../../shared/calendar/day.ts';
import { yearBalances } from '../../shared/ledger/balances.ts';
import { type ChainFaultKind, chainFaults } from '../../shared/ledger/chain.ts';
import { correct, standingEntries } from '../../shared/ledger/correct.ts';
import type { LedgerEntry, Posting } from '../../shared/ledger/entry.ts';
import { afterPass } from './records.ts';

const posting = (key: string, amountCents: number, more: Partial<Posting> = {}): Posting => ({
  year: 2023,
  event: 'award',
  key,
  day: '2023-12-31' as Day,
  from: ['pot', '2023', 'partnership'],
  to: ['awarded', '2023', 'partnership', key],
  amountCents,
  name: key,
  registerNumber: null,
  source: { file: 'a.xlsx', sha256: 'aa', sheet: 'S', cell: 'A2' },
  ...more,
});

const changes: readonly (readonly [string, Partial<Posting>, readonly number[]])[] = [
  ['nothing', {}, []],
  ['only the place', { source: { file: 'b.xlsx', sha256: 'bb', sheet: 'T', cell: 'A9' } }, []],
  ['the amount', { amountCents: 7 }, [-5, 7]],
  ['the day', { day: '2023-05-01' as Day }, [-5, 5]],
  ['the account', { to: ['awarded', '2023', 'partnership', 'B'] }, [-5, 5]],
  ['the name', { name: 'B' }, [-5, 5]],
];

test.each(changes)('a posting that changed %s', (_, more, amounts) => {
  const before = afterPass([], [posting('A', 5)]);
  const { add } = correct(before, [posting('A', 5, more)]);
  expect(add.map((e) => e.amountCents)).toEqual(amounts);
  expect(add.filter((e) => e.amountCents < 0).map((e) => e.corrects)).toEqual(amounts.length ? [1] : []);
});

test('a posting that is gone is taken back, and comes anew when it is there again', () => {
  const gone = afterPass(afterPass([], [posting('A', 5)]), [], 2);
  const back = afterPass(gone, [posting('A', 5)], 3);
  expect(back.map((e) => [e.id, e.pass, e.amountCents, e.corrects])).toEqual([
    [1, 1, 5, null],
    [2, 2, -5, 1],
    [3, 3, 5, null],
  ]);
});

test('two postings with one key are refused', () => {
  expect(() => correct([], [posting('A', 5), posting('A', 6)])).toThrow('share a key');
});

const state = fc.uniqueArray(
  fc.record({
    key: fc.constantFrom('A', 'B', 'C', 'D', 'E'),
    cents: fc.integer({ min: 1, max: 1000 }),
    day: fc.constantFrom('2023-05-01', '2023-12-31'),
    year: fc.constantFrom(2022, 2023),
    cell: fc.constantFrom('A2', 'A3'),
  }),
  { selector: (p) => p.key, maxLength: 5 },
);

test('whatever the workbooks went through, the ledger stands where they stand and only ever grew', () => {
  fc.assert(
    fc.property(fc.array(state, { minLength: 1, maxLength: 8 }), (states) => {
      let entries: readonly LedgerEntry[] = [];
      let wanted: readonly Posting[] = [];
      states.forEach((now, index) => {
        wanted = now.map(({ key, cents, day, year, cell }) =>
          posting(key, cents, {
            day: day as Day,
            year,
            source: { file: 'a.xlsx', sha256: `${index}`, sheet: 'S', cell },
          }),
        );
        const after = afterPass(entries, wanted, index + 1);
        expect(after.slice(0, entries.length)).toEqual(entries);
        expect(afterPass(after, wanted, index + 2)).toHaveLength(after.length);
        entries = after;
      });
      const fresh = afterPass([], wanted);
      for (const year of [2022, 2023]) {
        expect(moving(entries, year)).toEqual(moving(fresh, year));
      }
      const keys = (all: readonly LedgerEntry[]) =>
        standingEntries(all).map((e) => `${e.key} ${e.amountCents}`);
      expect(keys(entries).sort()).toEqual(keys(fresh).sort());
      expect(chainFaults(entries)).toEqual([]);
    }),
    { numRuns: 500 },
  );
});

const moving = (entries: readonly LedgerEntry[], year: number) =>
  yearBalances(entries, year).filter((balance) => balance.cents !== 0);

describe('a book that was not only added to', () => {
  const whole = afterPass(afterPass([], [posting('A', 5), posting('B', 6)]), [posting('A', 9)], 2);
  const change = (id: number, more: Partial<LedgerEntry>) =>
    whole.map((e) => (e.id === id ? { ...e, ...more } : e));

  test('is whole as it was made', () => {
    expect(whole.map((e) => e.amountCents)).toEqual([5, 6, -5, -6, 9]);
    expect(chainFaults(whole)).toEqual([]);
  });

  const tampered: readonly (readonly [ChainFaultKind, readonly LedgerEntry[]])[] = [
    ['gap', whole.filter((e) => e.id !== 2)],
    ['pass-order', change(2, { pass: 7 })],
    ['amount', change(5, { amountCents: 0.5 })],
    ['correction', change(1, { amountCents: 4 })],
    ['correction', change(3, { corrects: 99 })],
    ['corrected-twice', change(4, { ...(whole[2] as LedgerEntry), id: 4 })],
    ['two-standing', [...whole, { ...(whole[4] as LedgerEntry), id: 6 }]],
  ];

  test.each(tampered)('%s', (fault, entries) => {
    expect(chainFaults(entries).map((f) => f.fault)).toContain(fault);
  });
});
