/**
 * From what stands in the ledger to what should: only entries to add. What is unchanged adds nothing, even
 * when its file was renamed or its row moved (the reading keeps the newest place; an entry keeps the place
 * it was made from). What changed is taken back whole and entered anew; what is gone is taken back.
 */
import type { Account, LedgerEntry, Posting } from './entry.ts';

/** An entry before the store numbers it. */
export type NewEntry = Omit<LedgerEntry, 'id' | 'pass' | 'bookedOn'>;

/** @throws Error when two of `wanted` share a key: our bug, never a user's. */
export function correct(
  existing: readonly LedgerEntry[],
  wanted: readonly Posting[],
): { readonly add: readonly NewEntry[] } {
  const standing = byKeyOf(standingEntries(existing));
  const byKey = byKeyOf(wanted);
  if (byKey.size < wanted.length) throw new Error('two postings share a key');
  const add: NewEntry[] = [];
  for (const entry of standing.values()) {
    const posting = byKey.get(entry.key);
    if (!posting || !same(entry, posting)) add.push(takingBack(entry));
  }
  for (const posting of wanted) {
    const entry = standing.get(posting.key);
    if (!entry || !same(entry, posting)) add.push(asEntry(posting));
  }
  return { add };
}

function byKeyOf<T extends { readonly key: string }>(things: readonly T[]): ReadonlyMap<string, T> {
  const found = new Map<string, T>();
  for (const thing of things) found.set(thing.key, thing);
  return found;
}

/** Those that nothing has taken back. */
export function standingEntries(entries: readonly LedgerEntry[]): readonly LedgerEntry[] {
  const takenBack = new Set(entries.map((entry) => entry.corrects));
  return entries.filter((entry) => entry.corrects === null && !takenBack.has(entry.id));
}

/** Each part by its name: a copy that is added to costs ten times as much. */
function asEntry(posting: Posting): NewEntry {
  const { year, event, key, day, from, to, amountCents, name, registerNumber, source } = posting;
  return { year, event, key, day, from, to, amountCents, name, registerNumber, source, corrects: null };
}

function takingBack(entry: LedgerEntry): NewEntry {
  const { id, pass: _pass, bookedOn: _bookedOn, ...rest } = entry;
  return { ...rest, amountCents: -entry.amountCents, corrects: id };
}

const told = ['year', 'event', 'day', 'amountCents', 'name', 'registerNumber'] as const;

function same(a: Posting, b: Posting): boolean {
  return told.every((part) => a[part] === b[part]) && sameAccount(a.from, b.from) && sameAccount(a.to, b.to);
}

function sameAccount(a: Account, b: Account): boolean {
  return a.length === b.length && a.every((step, at) => step === b[at]);
}
