/**
 * Files that somebody is saving while they are read: they change under our hands, end in the middle or are
 * held by the program that writes them. They are looked at again when all others are done; one that does not
 * come to rest is said to be changing and keeps its last good reading, and the next pass reads it anew.
 */
import type { Listing, SourceFile } from '../sources/source.ts';
import type { StoredWorkbook } from '../store/store.ts';
import type { Problem } from '../xlsx/problem.ts';

export type Unsettled = {
  readonly listing: Listing;
  readonly file: SourceFile;
  readonly workbook: StoredWorkbook;
};

type Settling = {
  readonly wait: (milliseconds: number) => Promise<void>;
  readonly signal?: AbortSignal | undefined;
};

/** What a save that has just begun, or is half through, looks like. */
const halfWay = ['workbook.truncated', 'workbook.unreadable'];
const kindsHalfWay = ['empty', 'unknown', 'zip'];
/** Damage that is older than this, in milliseconds, is no save under way. */
const justNow = 60_000;
/** How long is waited before each further look, in milliseconds. */
const pauses = [1000, 2000, 3000];

export function mayBeHalfSaved({ problem }: StoredWorkbook, file: SourceFile, now: number): boolean {
  if (problem === null || file.problem !== undefined) return false;
  if (isHeld(problem)) return true;
  const damaged = halfWay.includes(problem.code) || kindsHalfWay.includes(String(problem.facts.kind));
  return damaged && (file.open || Math.abs(now - file.modified) < justNow);
}

/** The workbooks that changed or stayed held until we stopped looking. */
export async function settle(
  unsettled: readonly Unsettled[],
  { wait, signal }: Settling,
  lookAt: (listing: Listing, file: SourceFile) => Promise<StoredWorkbook | null>,
): Promise<readonly StoredWorkbook[]> {
  const restless: StoredWorkbook[] = [];
  let waiting = unsettled;
  for (const pause of waiting.length > 0 ? pauses : []) {
    if (waiting.length === 0) break;
    await wait(pause);
    signal?.throwIfAborted();
    const next: Unsettled[] = [];
    for (const one of waiting) {
      const file = await one.listing.again?.(one.file);
      if (file === undefined) continue;
      const moved = file.bytes !== one.file.bytes || file.modified !== one.file.modified;
      // Damaged and at rest: no save, and the first look said what it is.
      if (!moved && !file.open && one.workbook.problem && !isHeld(one.workbook.problem)) continue;
      const workbook = await lookAt(one.listing, file);
      if (workbook?.problem) next.push({ ...one, file, workbook });
    }
    waiting = next;
  }
  for (const { workbook } of waiting) restless.push({ ...workbook, problem: beingSaved });
  return restless;
}

const beingSaved: Problem = { code: 'workbook.locked', facts: { reason: 'changing' } };

const isHeld = ({ code, facts }: Problem) => code === 'workbook.locked' && facts.reason !== 'lock-file';
