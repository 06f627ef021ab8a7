/**
 * The entries as plain-text accounting, for an auditor to re-add with a program that is not ours: one
 * transaction for each entry, with its number and source, and at the end of each year the balances that our
 * own figures claim. `hledger check` accepts it. Text from workbooks keeps letters, figures and a few marks;
 * all else becomes a dot in the middle, so that no name can end its line, open a comment, make an account of
 * its own or pass for a date.
 */

import type { Language } from '../../shared/i18n/language.ts';
import type { Words } from '../../shared/i18n/shapes.ts';
import { words } from '../../shared/i18n/words.ts';
import { type AccountRoot, byGrantKind } from '../../shared/ledger/accounts.ts';
import { type Balance, yearBalances, yearsOf } from '../../shared/ledger/balances.ts';
import type { Account, LedgerEntry } from '../../shared/ledger/entry.ts';
import { plainEuros } from '../../shared/money/cents.ts';

export function* journal(entries: readonly LedgerEntry[], language: Language): Generator<string> {
  const all = words(language);
  const years = yearsOf(entries).map((year) => ({
    year,
    balances: subtotals(yearBalances(entries, year), all),
  }));
  const { title, currency } = all.ledger.journal;
  const accounts = years.flatMap(({ balances }) => [...balances.keys()]);
  yield `; ${title}\ndecimal-mark .\ncommodity 1000.00 ${currency}\n`;
  for (const path of [...new Set(accounts)].sort()) yield `account ${path}\n`;
  for (const entry of [...entries].sort(inOrder)) yield `\n${transaction(entry, all)}`;
  for (const { year, balances } of years) yield `\n${closing(year, balances, lastDay(entries, year), all)}`;
}

const inOrder = (a: LedgerEntry, b: LedgerEntry) => (a.day < b.day ? -1 : a.day > b.day ? 1 : a.id - b.id);

function transaction(entry: LedgerEntry, all: Words): string {
  const { events, journal: said } = all.ledger;
  const { id, day, event, name, source, corrects, amountCents, from, to } = entry;
  const about = name === null ? '' : ` | ${plain(name)}`;
  const place = source.file ? [source.file, source.sheet, source.cell].map(plain).join(' / ') : said.given;
  return [
    `${day} * (${id}) ${events[event]}${about}`,
    `    ; ${said.source}: ${place}`,
    ...(source.sha256 ? [`    ; sha256: ${plain(source.sha256)}`] : []),
    ...(corrects === null ? [] : [`    ; ${said.corrects} ${corrects}`]),
    posting(accountName(to, all), amountCents, said.currency),
    posting(accountName(from, all), -amountCents, said.currency),
    '',
  ].join('\n');
}

function posting(account: string, cents: number, currency: string): string {
  return `    ${account.padEnd(60)}  ${plainEuros(cents, '.').padStart(14)} ${currency}`;
}

/** Nothing moves; the balances are claimed, of each account with those under it. */
function closing(year: number, balances: ReadonlyMap<string, number>, day: string, all: Words): string {
  const { closing: closed, currency } = all.ledger.journal;
  return [
    `${day} * ${closed} ${year}`,
    ...[...balances].map(
      ([path, cents]) => `${posting(path, 0, currency)} =* ${plainEuros(cents, '.')} ${currency}`,
    ),
    '',
  ].join('\n');
}

/** A payment may be of a later year than its grant; the year is closed after it. */
function lastDay(entries: readonly LedgerEntry[], year: number): string {
  const days = entries.filter((entry) => entry.year === year).map((entry) => entry.day as string);
  return [`${year}-12-31`, ...days].sort().at(-1) as string;
}

/**
 * Every account that is posted to, and those above it down to the year. By their names: two that differ in
 * marks only are one account here, and the totals stay what they are.
 */
function subtotals(balances: readonly Balance[], all: Words): ReadonlyMap<string, number> {
  const sums = new Map<string, number>();
  for (const { account, cents } of balances) {
    const steps = accountName(account, all).split(':');
    for (let length = 2; length <= steps.length; length += 1) {
      const path = steps.slice(0, length).join(':');
      sums.set(path, (sums.get(path) ?? 0) + cents);
    }
  }
  return sums;
}

function accountName([root, year, ...steps]: Account, all: Words): string {
  const { accounts, nameless, kindUnknown } = all.ledger;
  const kinds: Readonly<Record<string, string>> = all.terms.kinds;
  const names = steps.map((step, index) => {
    if (index === 0 && byGrantKind.includes(root as AccountRoot)) return kinds[step] ?? kindUnknown;
    return step ? plain(step) : nameless;
  });
  return [accounts[root as AccountRoot], year, ...names].join(':');
}

function plain(text: string): string {
  const kept = text
    .normalize('NFC')
    .replace(/[^\p{L}\p{M}\p{N}.,&+'’/()–-]+/gu, (gap) => (/^\s+$/u.test(gap) ? ' ' : '·'));
  return kept.trim() || '·';
}
