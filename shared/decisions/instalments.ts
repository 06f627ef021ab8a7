/**
 * Rows of one list that are payments of one decision (T17, T18): the decision merged over them, or its sum repeated
 * in each with payments that are no more than it together. The sum is granted once. Rows alike of which that
 * cannot be said are both counted, and said to be alike.
 */
import { fieldFinding } from '../applications/subject.ts';
import { type Finding, nothingFound } from '../findings/finding.ts';
import { groupBy, repeated } from '../group-by.ts';
import type { Item } from '../item.ts';
import { identityOf } from '../reconcile.ts';
import { known } from '../workbook/fact.ts';

/** What the rows of one decision come to, this one included. */
export type Instalment = {
  /** True for a row whose sum is that of a row above. */
  readonly continues: boolean;
  readonly grantedCents: number;
  readonly paidCents: number;
  readonly findings: readonly Finding[];
};

export function instalmentsOf(items: readonly Item[]): ReadonlyMap<Item, Instalment> {
  const found = new Map<Item, Instalment>();
  const counted = items.filter((i) => i.reconciled.counted);
  const groups = [...groupBy(counted, (i) => i.sheetReading).values()].flatMap((list) => [
    ...repeated(list, identityOf),
  ]);
  for (const rows of groups) {
    const [first] = rows as [Item, ...Item[]];
    const grantedCents = granted(first);
    if (grantedCents === undefined) continue;
    const again = rows.filter((row) => row !== first && granted(row) === grantedCents);
    const inParts = again.length > 0 && arePayments([first, ...again], grantedCents);
    let paidCents = 0;
    for (const row of rows) {
      const merged = row.facts.granted === undefined;
      const alike = again.includes(row);
      if (row !== first && !merged && !alike) continue;
      const continues = merged || (alike && inParts);
      paidCents = continues || row === first ? paidCents + paid(row) : paid(row);
      const findings = alike ? [saying(row, first, inParts)] : nothingFound;
      found.set(row, { continues, grantedCents, paidCents, findings });
    }
  }
  return found;
}

const granted = ({ facts }: Item) => known<number>(facts, 'granted');
const paid = ({ facts }: Item) => known<number>(facts, 'paid') ?? 0;

function arePayments(rows: readonly Item[], grantedCents: number): boolean {
  const sums = rows.map(paid);
  return sums.every((cents) => cents > 0) && sums.reduce((sum, cents) => sum + cents, 0) <= grantedCents;
}

function saying(row: Item, first: Item, inParts: boolean): Finding {
  const other = first.facts.name?.cell ?? `A${first.row}`;
  const code = inParts ? 'decision.instalment' : 'decision.repeated';
  return fieldFinding(row, code, 'granted', undefined, { other });
}
