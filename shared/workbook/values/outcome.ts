/** The two ways a cell can be read: it says something, or it is unknown and says why (decision D6). */
import type { Reading, Unknown } from '../fact.ts';

export function knownAs<T>(value: T): Reading<T> {
  return { state: 'known', value };
}

/** Known, but the official should look: "n. 8000". */
export function approximately<T>(value: T): Reading<T> {
  return { state: 'known', value, approximate: true };
}

export const unknown = {
  missing: { state: 'unknown', why: 'missing' },
  unreadable: { state: 'unknown', why: 'unreadable' },
  ambiguous: { state: 'unknown', why: 'ambiguous' },
  error: { state: 'unknown', why: 'error' },
  negative: { state: 'unknown', why: 'negative' },
  fraction: { state: 'unknown', why: 'fraction' },
} as const satisfies { readonly [Why in Unknown]: { state: 'unknown'; why: Why } };
