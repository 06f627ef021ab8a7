/** The entries re-added: what each account of a year holds, and what the year's figures come to. */
import type { AccountRoot } from './accounts.ts';
import type { Account, LedgerEntry } from './entry.ts';

export type Balance = { readonly account: Account; readonly cents: number };

/** Every account that the entries touch, in the order of its path. The sum of all is 0. */
export function yearBalances(entries: readonly LedgerEntry[], year: number): readonly Balance[] {
  const balances = new Map<string, { account: Account; cents: number }>();
  const move = (account: Account, cents: number) => {
    const key = account.join('\n');
    const balance = balances.get(key);
    if (balance) balance.cents += cents;
    else balances.set(key, { account, cents });
  };
  for (const entry of entries) {
    if (entry.year !== year) continue;
    move(entry.from, -entry.amountCents);
    move(entry.to, entry.amountCents);
  }
  return [...balances].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, balance]) => balance);
}

export function yearsOf(entries: readonly { readonly year: number }[]): readonly number[] {
  return [...new Set(entries.map((entry) => entry.year))].sort((a, b) => a - b);
}

/** What one figure of a year is about: a sum of the whole year, or of one kind of grant (`awarded.partnership`). */
export type Figures = Readonly<Record<string, number>>;

const whole: readonly AccountRoot[] = [
  'otherActivity',
  'decided',
  'paid',
  'clawbackOpen',
  'projectTotal',
  'projectCityShare',
  'sponsorship',
];
const byKind: readonly AccountRoot[] = ['pot', 'awarded'];

/**
 * The figures that close a year; those that are 0 are left out. `appropriation` is what came from the
 * budget, `appropriation.left` what no pot has, `pot.KIND` what is left of a pot, transfers included.
 */
export function yearFigures(entries: readonly LedgerEntry[], year: number): Figures {
  const figures: Record<string, number> = {};
  const add = (subject: string, cents: number) => {
    figures[subject] = (figures[subject] ?? 0) + cents;
  };
  for (const { account, cents } of yearBalances(entries, year)) {
    const root = account[0] as AccountRoot;
    if (root === 'cityBudget') add('appropriation', -cents);
    else if (root === 'appropriation') add('appropriation.left', cents);
    else if (byKind.includes(root)) add(`${root}.${account[2]}`, cents);
    else if (whole.includes(root)) add(root, cents);
  }
  return withoutZeros(figures);
}

export function withoutZeros(figures: Figures): Figures {
  return Object.fromEntries(
    Object.entries(figures)
      .filter(([, cents]) => cents !== 0)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}

/** Ascending. */
export function figuresByYear(entries: readonly LedgerEntry[]): ReadonlyMap<number, Figures> {
  return new Map(yearsOf(entries).map((year) => [year, yearFigures(entries, year)]));
}
