/**
 * Re-adds a journal as another program would: every line must be one of the few kinds that the format has,
 * every transaction must come to nothing, every claimed balance must hold with the accounts under it.
 */
export type ReadJournal = {
  readonly transactions: number;
  readonly claims: number;
  /** Cents, each account with those under it. */
  readonly balanceOf: (account: string) => number;
};

const head = /^\d{4}-\d{2}-\d{2} \* (\(\d+\) )?\S[^;]*$/;
const posted = /^ {4}(\S+(?: \S+)*) {2,}(-?\d+\.\d{2}) EUR(?: =\* (-?\d+\.\d{2}) EUR)?$/;

export function readJournal(text: string): ReadJournal {
  const own = new Map<string, number>();
  const balanceOf = (account: string) =>
    [...own].reduce((sum, [a, c]) => sum + (a === account || a.startsWith(`${account}:`) ? c : 0), 0);
  const declared = new Set<string>();
  let [transactions, claims, open, lastDay] = [0, 0, 0, ''];
  for (const line of text.split('\n')) {
    const account = /^account (.+)$/.exec(line)?.[1];
    if (account !== undefined) declared.add(account);
    else if (line === '') {
      if (open !== 0) throw new Error(`a transaction that comes to ${open}`);
    } else if (head.test(line)) {
      if (open !== 0) throw new Error(`a transaction that comes to ${open}`);
      const day = line.slice(0, 10);
      if (day < lastDay && claims === 0) throw new Error(`${day} after ${lastDay}`);
      lastDay = day;
      transactions += 1;
    } else if (posted.test(line)) {
      const [, path = '', amount = '', claim] = posted.exec(line) ?? [];
      if (!declared.has(path)) throw new Error(`not declared: ${path}`);
      open += toCents(amount);
      own.set(path, (own.get(path) ?? 0) + toCents(amount));
      if (claim === undefined) continue;
      claims += 1;
      if (balanceOf(path) !== toCents(claim)) throw new Error(`${path}: ${balanceOf(path)}, not ${claim}`);
    } else if (!/^( {4}; |; |decimal-mark \.$|commodity 1000\.00 EUR$)/.test(line)) {
      throw new Error(`no line of a journal: ${line}`);
    }
  }
  return { transactions, claims, balanceOf };
}

const toCents = (text: string) => Math.round(Number(text) * 100);
