/**
 * What lies in the sources now, against what the last pass saw: size and time tell an unchanged workbook,
 * its hash a renamed or touched one, and only the rest is read. A workbook that cannot be read keeps its
 * last good reading, and is tried again at the end when it may be half saved; one that is gone is taken out;
 * but a source that cannot be listed, or is suddenly empty, takes nothing with it.
 */
import { posix } from 'node:path';
import { setTimeout as after } from 'node:timers/promises';
import type { Listing, SourceFile, Unreachable } from '../sources/source.ts';
import { placeKey, type StoredWorkbook } from '../store/store.ts';
import type { Problem } from '../xlsx/problem.ts';
import { mayBeHalfSaved, settle, type Unsettled } from './half-saved.ts';
import type { ReadOnce } from './read-once.ts';

type Surveying = {
  readonly engine: string;
  readonly hash: (place: string) => Promise<string>;
  readonly readOnce: ReadOnce;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly wait: (milliseconds: number) => Promise<void>;
  /** Called after each workbook. */
  readonly done: () => void;
  /** Between two workbooks the survey may be given up. */
  readonly signal?: AbortSignal | undefined;
  /** No workbook is taken for read already. */
  readonly anew?: boolean | undefined;
};

export type SourceTrouble = { readonly folder: string } & Unreachable;
export type Move = { readonly from: string; readonly to: string };

export type Survey = {
  readonly workbooks: readonly StoredWorkbook[];
  /** How many were read now, by this worker. */
  readonly read: number;
  readonly troubles: readonly SourceTrouble[];
  readonly moves: readonly Move[];
};

/** @throws the signal's reason when it is given up. */
export async function survey(
  listings: readonly Listing[],
  previous: readonly StoredWorkbook[],
  reading: Surveying,
): Promise<Survey> {
  const before = new Map(previous.map((w) => [placeKey(w), w]));
  const contents = new Set(
    previous
      .filter((w) => w.engine === reading.engine && w.sha256 && !w.problem && !reading.anew)
      .map(contentKey),
  );
  let read = 0;
  const found = new Map<string, StoredWorkbook>();
  const troubles: SourceTrouble[] = [];
  const unsettled: Unsettled[] = [];
  const lookAt = async (listing: Listing, file: SourceFile): Promise<StoredWorkbook | null> => {
    const { folder } = listing;
    const was = before.get(placeKey({ folder, path: file.path }));
    const looked = await look({ folder, file, was, contents, reading });
    if (looked?.readNow) read += 1;
    if (looked) found.set(placeKey(looked.workbook), looked.workbook);
    return looked?.workbook ?? null;
  };
  for (const listing of listings) {
    const { folder, files, unreachable } = listing;
    const hadSome = previous.some((w) => w.folder === folder && w.status !== 'removed');
    const all: Unreachable[] = [...unreachable];
    if (files.length === 0 && hadSome && all.length === 0) all.push({ path: '', trouble: 'empty' });
    for (const one of all) troubles.push({ folder, ...one });
    await inTurns(files, reading.signal, async (file) => {
      const workbook = await lookAt(listing, file);
      if (workbook && mayBeHalfSaved(workbook, file, reading.now()))
        unsettled.push({ listing, file, workbook });
      if (workbook) reading.done();
      return { isDone: workbook !== null };
    });
  }
  for (const changed of await settle(unsettled, reading, lookAt)) found.set(placeKey(changed), changed);
  const seen = [...found.values()];
  const places = new Set(seen.map(placeKey));
  const missing = previous.filter((w) => !places.has(placeKey(w)));
  const { kept, moves } = absent(missing, seen, before, listings, troubles);
  return { workbooks: [...seen, ...kept].sort(byPlace), read, troubles, moves };
}

const contentKey = (w: { sha256: string | null; path: string }) => `${w.sha256}\n${posix.basename(w.path)}`;
const byPlace = (a: StoredWorkbook, b: StoredWorkbook) => (placeKey(a) < placeKey(b) ? -1 : 1);

type Look = {
  readonly folder: string;
  readonly file: SourceFile;
  readonly was: StoredWorkbook | undefined;
  readonly contents: ReadonlySet<string>;
  readonly reading: Surveying;
};

/** Null while another worker reads it. */
async function look({ folder, file, was, contents, reading }: Look): Promise<{
  readonly workbook: StoredWorkbook;
  readonly readNow?: boolean;
} | null> {
  const { engine } = reading;
  const { path, bytes, place } = file;
  const unmoved = was?.bytes === bytes && was.modified === file.modified && was.engine === engine;
  if (was && unmoved && was.problem && !mayHavePassed(was.problem)) return { workbook: was };
  if (was && unmoved && !was.problem && contents.has(contentKey(was)))
    return { workbook: { ...was, status: 'unchanged' } };
  // A file saved this moment may be saved again within the same tick of its clock.
  const modified = reading.now() - file.modified < 2000 ? 0 : file.modified;
  const here = { folder, path, bytes, modified, engine };
  const lastGood = was?.sha256 ?? null;
  if (file.problem)
    return { workbook: { ...here, status: 'failed', problem: file.problem, sha256: lastGood } };
  const sha256 = await reading.hash(place);
  if (sha256 && contents.has(contentKey({ sha256, path })))
    return { workbook: { ...here, status: 'unchanged', problem: null, sha256 } };
  const outcome = await reading.readOnce({ sha256, name: posix.basename(path) }, place);
  if (outcome === null) return null;
  const { readNow } = outcome;
  if (outcome.problem === null)
    return { workbook: { ...here, status: 'read', problem: null, sha256: outcome.sha256 }, readNow };
  return { workbook: { ...here, status: 'failed', problem: outcome.problem, sha256: lastGood }, readNow };
}

/** What was in the way may be gone although the file is the same: a lock, a right, a slow machine. */
function mayHavePassed({ code, facts }: Problem): boolean {
  return (
    code === 'workbook.locked' ||
    facts.reason === 'time' ||
    /^(?:E[A-Z]+|not-downloaded|system)$/.test(`${facts.reason}`)
  );
}

/** Workbooks of the last pass that were not met: moved, removed, out of reach, or of a source not asked now. */
function absent(
  missing: readonly StoredWorkbook[],
  seen: readonly StoredWorkbook[],
  before: ReadonlyMap<string, StoredWorkbook>,
  listings: readonly Listing[],
  troubles: readonly SourceTrouble[],
): { readonly kept: readonly StoredWorkbook[]; readonly moves: readonly Move[] } {
  const kept: StoredWorkbook[] = [];
  const moves: Move[] = [];
  const byContent = new Map(seen.flatMap((s) => (s.sha256 === null ? [] : [[s.sha256, s] as const])));
  for (const workbook of missing) {
    const listed = listings.some((l) => l.folder === workbook.folder);
    const outOfReach = troubles.some((t) => t.folder === workbook.folder && isUnder(workbook.path, t.path));
    const same = workbook.sha256 === null ? undefined : byContent.get(workbook.sha256);
    const isNew = same && before.get(placeKey(same))?.sha256 !== same.sha256;
    if (listed && same && isNew) moves.push({ from: workbook.path, to: same.path });
    else if (workbook.status === 'removed' || outOfReach) kept.push(asBefore(workbook));
    else if (listed) kept.push({ ...workbook, status: 'removed', problem: null, sha256: null });
    else if (!same) kept.push(asBefore(workbook));
  }
  return { kept, moves };
}

/** What an earlier pass read was not read in this one. */
const asBefore = (workbook: StoredWorkbook): StoredWorkbook =>
  workbook.status === 'read' ? { ...workbook, status: 'unchanged' } : workbook;

const isUnder = (path: string, part: string) => part === '' || path === part || path.startsWith(`${part}/`);

/** Reading waits for processes of its own; a few files at a time keep them busy. */
const atOnce = 8;
/** How long what another worker reads is left to it before it is asked for again, in milliseconds. */
const pause = 100;

/** What is not done for now is asked for again when all others are. */
async function inTurns<T>(
  items: readonly T[],
  signal: AbortSignal | undefined,
  work: (item: T) => Promise<{ readonly isDone: boolean }>,
): Promise<void> {
  let waiting = items;
  while (waiting.length > 0) {
    const later: T[] = [];
    const turns = waiting.values();
    const worker = async () => {
      for (const item of turns) {
        if (signal?.aborted) return;
        const { isDone } = await work(item);
        if (!isDone) later.push(item);
      }
    };
    await Promise.all(Array.from({ length: atOnce }, worker));
    signal?.throwIfAborted();
    if (later.length > 0) await after(pause);
    waiting = later;
  }
}
