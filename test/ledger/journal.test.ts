import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Day } from '../../shared/calendar/day.ts';
import type { LedgerEntry } from '../../shared/ledger/entry.ts';
import { postings } from '../../shared/ledger/postings.ts';
import { journal as journalOf } from '../../worker/reports/journal.ts';
import { hledgerObjection } from './hledger.ts';
import { readJournal } from './read-journal.ts';
import { afterPass, application, assessmentOf, decision, project, round } from './records.ts';

const day = (text: string) => text as Day;
const journal = (...of: Parameters<typeof journalOf>) => [...journalOf(...of)].join('');

function ledgerOf(name: string, file = 'a.xlsx'): readonly LedgerEntry[] {
  const source = { file, sheet: name, cell: 'A2' };
  const records = [
    application(name, 1000, { source, registerNumber: '84370' }),
    decision(name, 900, { source, decidedOn: day('2023-05-23'), paidCents: 800, paidOn: day('2024-01-10') }),
    project(name, { source, department: name, totalByYearCents: { 2023: 500 } }),
  ];
  const rounds = [round('partnership', 3_600_000, 1000)];
  return afterPass([], postings(assessmentOf(records, rounds), new Map([[file, 'f0']])));
}

test('balances are the figures of the year, payments of the next January included', () => {
  const read = readJournal(journal(ledgerOf('Uimarit ry'), 'fi'));
  const cents = (account: string) => read.balanceOf(`${account}:2023`);
  expect(read).toMatchObject({ transactions: 7, claims: 19 });
  expect(cents('Avustukset')).toBe(1000);
  expect(cents('Jakamatta')).toBe(3_599_000);
  expect(cents('Myönnetty')).toBe(900);
  expect(cents('Maksettu')).toBe(800);
  expect(cents('Hankkeiden budjetit')).toBe(500);
  expect(cents('Talousarvio')).toBe(-4_500_000);
});

test('a correction stands beside what it takes back', () => {
  const before = ledgerOf('Uimarit ry');
  const text = journal(afterPass(before, [], 2), 'fi');
  expect(text).toContain(`peruu viennin ${before[0]?.id}`);
  const read = readJournal(text);
  expect(read.transactions).toBe(before.length * 2 + 1);
  expect(read.balanceOf('Avustukset:2023')).toBe(0);
});

const hostile: readonly (readonly [string, string])[] = [
  ['a line of its own', 'Seura\n2023-01-01 * Varas\n    Kassa:2023  -100.00 EUR'],
  ['a comment', 'Seura ; date:2020-01-01 ; kommentti'],
  ['a bracketed date', 'Seura [2020-01-01=2021]'],
  ['an account of its own', 'Seura:Alatili:2023'],
  ['a virtual account', '(Seura)'],
  ['an amount after two blanks', 'Seura  1000.00 EUR'],
  ['a tab', 'Seura\t1000.00 EUR'],
  ['an assertion', 'Seura = 5 EUR @ 3'],
  ['other line ends', 'Seura\u2028include /etc/hosts\u0085\r\u000bcomment'],
  ['braces and quotes', '{Seura} "x" | * ! #'],
  ['nothing but marks', ';;;'],
  ['only blanks', ' \u00a0 '],
  ['marks that turn the line', '\u202eSeura\u2066'],
];

test.each(hostile)('a name with %s stays a name', (_, name) => {
  const text = journal(ledgerOf(name, `${name}.xlsx`), 'fi');
  const read = readJournal(text);
  expect(read.transactions).toBe(7);
  expect(read.balanceOf('Avustukset:2023')).toBe(1000);
  expect(hledgerObjection(text) ?? '').toBe('');
});

test('names that differ in marks only share an account, and the totals hold', () => {
  const records = [application('Seura; A', 1000), application('Seura= A', 500)];
  const entries = afterPass(
    [],
    postings(assessmentOf(records, [round('partnership', 9000, 1500)]), new Map()),
  );
  expect(readJournal(journal(entries, 'fi')).balanceOf('Avustukset:2023')).toBe(1500);
});

test('any text at all', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary', maxLength: 30 }),
      fc.constantFrom('fi', 'sv', 'en'),
      (name, language) => {
        const read = readJournal(journal(ledgerOf(name, name), language as 'fi'));
        expect(read.transactions).toBe(7);
      },
    ),
    { numRuns: 500 },
  );
});
