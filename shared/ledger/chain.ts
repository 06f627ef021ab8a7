/**
 * Whether the entries are a book that was only ever added to: numbered without a gap, pass after pass, each
 * correction the exact opposite of one earlier entry, none taken back twice, one standing entry for a thing.
 */
import { standingEntries } from './correct.ts';
import type { LedgerEntry } from './entry.ts';

export type ChainFaultKind =
  | 'gap'
  | 'pass-order'
  | 'amount'
  | 'correction'
  | 'corrected-twice'
  | 'two-standing';

export type ChainFault = { readonly entry: number; readonly fault: ChainFaultKind };

/** @param entries in the order of their numbers. */
export function chainFaults(entries: readonly LedgerEntry[]): readonly ChainFault[] {
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const corrected = new Set<number>();
  const standing = new Set<string>();
  const faults: ChainFault[] = [];
  const check = (entry: LedgerEntry, fault: ChainFaultKind, holds: boolean) => {
    if (!holds) faults.push({ entry: entry.id, fault });
  };
  entries.forEach((entry, index) => {
    check(entry, 'gap', entry.id === index + 1);
    check(entry, 'pass-order', entry.pass >= (entries[index - 1]?.pass ?? 1));
    if (entry.corrects === null) {
      check(entry, 'amount', Number.isSafeInteger(entry.amountCents) && entry.amountCents > 0);
      return;
    }
    check(entry, 'correction', takesBack(entry, byId.get(entry.corrects)));
    check(entry, 'corrected-twice', !corrected.has(entry.corrects));
    corrected.add(entry.corrects);
  });
  for (const entry of standingEntries(entries)) {
    check(entry, 'two-standing', !standing.has(entry.key));
    standing.add(entry.key);
  }
  return faults;
}

function takesBack(entry: LedgerEntry, original: LedgerEntry | undefined): boolean {
  return (
    original !== undefined &&
    original.id < entry.id &&
    original.corrects === null &&
    original.amountCents === -entry.amountCents &&
    told(original) === told(entry)
  );
}

const told = ({ year, event, key, day, from, to }: LedgerEntry) =>
  JSON.stringify([year, event, key, day, from, to]);
