/**
 * What lies in the sources now, against what the last pass saw: size and time tell an unchanged workbook,
 * its hash a renamed or touched one, and only the rest is read. A workbook that cannot be read keeps its
 * last good reading; one that is gone is taken out; but a source that cannot be listed, or is suddenly
 * empty, takes nothing with it.
 */
import { posix } from 'node:path';
import type { WorkbookReading } from '../../shared/workbook/reading.ts';
import type { Listing, SourceFile, Unreachable } from '../sources/source.ts';
import type { StoredReading, StoredWorkbook } from '../store/store.ts';
import type { Problem } from '../xlsx/problem.ts';

export type ReadResult = {
  /** Empty where the bytes could not be had. */
  readonly sha256: string;
  readonly result: { readonly value: WorkbookReading } | { readonly problem: Problem };
};

export type Reading = {
  readonly engine: string;
  readonly hash: (place: string) => Promise<string>;
  readonly read: (place: string) => Promise<ReadResult>;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Called after each workbook. */
  readonly done: (file: string) => void;
};

export type SourceTrouble = { readonly folder: string } & Unreachable;
export type Move = { readonly from: string; readonly to: string };

export type Survey = {
  readonly workbooks: readonly StoredWorkbook[];
  readonly readings: readonly StoredReading[];
  readonly troubles: readonly SourceTrouble[];
  readonly moves: readonly Move[];
};

export async function survey(
  listings: readonly Listing[],
  previous: readonly StoredWorkbook[],
  reading: Reading,
): Promise<Survey> {
  const before = new Map(previous.map((w) => [placeKey(w), w]));
  const contents = new Set(
    previous.filter((w) => w.engine === reading.engine && w.sha256 && !w.problem).map(contentKey),
  );
  const readings: StoredReading[] = [];
  const seen: StoredWorkbook[] = [];
  const troubles: SourceTrouble[] = [];
  for (const { folder, files, unreachable } of listings) {
    const hadSome = previous.some((w) => w.folder === folder && w.status !== 'removed');
    const all: Unreachable[] = [...unreachable];
    if (files.length === 0 && hadSome && all.length === 0) all.push({ path: '', trouble: 'empty' });
    troubles.push(...all.map((u) => ({ folder, ...u })));
    seen.push(
      ...(await inParallel(files, async (file) => {
        const was = before.get(placeKey({ folder, path: file.path }));
        const found = await look({ folder, file, was, contents, reading });
        if (found.reading) readings.push(found.reading);
        reading.done(file.path);
        return found.workbook;
      })),
    );
  }
  const places = new Set(seen.map(placeKey));
  const missing = previous.filter((w) => !places.has(placeKey(w)));
  const { kept, moves } = absent(missing, seen, before, listings, troubles);
  return { workbooks: [...seen, ...kept].sort(byPlace), readings, troubles, moves };
}

const placeKey = (w: { folder: string; path: string }) => `${w.folder}\n${w.path}`;
const contentKey = (w: { sha256: string | null; path: string }) => `${w.sha256}\n${posix.basename(w.path)}`;
const byPlace = (a: StoredWorkbook, b: StoredWorkbook) => (placeKey(a) < placeKey(b) ? -1 : 1);

type Look = {
  readonly folder: string;
  readonly file: SourceFile;
  readonly was: StoredWorkbook | undefined;
  readonly contents: ReadonlySet<string>;
  readonly reading: Reading;
};

async function look({ folder, file, was, contents, reading }: Look): Promise<{
  readonly workbook: StoredWorkbook;
  readonly reading?: StoredReading;
}> {
  const { engine } = reading;
  const { path, bytes, place } = file;
  const unmoved = was?.bytes === bytes && was.modified === file.modified && was.engine === engine;
  if (was && unmoved && was.problem && !mayHavePassed(was.problem)) return { workbook: was };
  if (was && unmoved && !was.problem && was.sha256) return { workbook: { ...was, status: 'unchanged' } };
  // A file saved this moment may be saved again within the same tick of its clock.
  const modified = reading.now() - file.modified < 2000 ? 0 : file.modified;
  const here = { folder, path, bytes, modified, engine };
  const sha256 = await reading.hash(place);
  if (sha256 && contents.has(contentKey({ sha256, path })))
    return { workbook: { ...here, status: 'unchanged', problem: null, sha256 } };
  const read = await reading.read(place);
  if ('value' in read.result) {
    const content = { sha256: read.sha256, name: posix.basename(path), engine };
    return {
      workbook: { ...here, status: 'read', problem: null, sha256: read.sha256 },
      reading: { ...content, reading: read.result.value },
    };
  }
  const problem = halfSaved(read.result.problem, file);
  return { workbook: { ...here, status: 'failed', problem, sha256: was?.sha256 ?? null } };
}

/** What was in the way may be gone although the file is the same: a lock, a right, a slow machine. */
function mayHavePassed({ code, facts }: Problem): boolean {
  return (
    code === 'workbook.locked' || facts.reason === 'time' || /^E[A-Z]+$/.test(String(facts.reason ?? ''))
  );
}

/** A damaged file that somebody has open is most likely being saved. */
function halfSaved(problem: Problem, { open }: SourceFile): Problem {
  const damaged = problem.code === 'workbook.truncated' || problem.code === 'workbook.unreadable';
  return open && damaged ? { code: 'workbook.locked', facts: { reason: 'open' } } : problem;
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
    else if (workbook.status === 'removed' || outOfReach) kept.push(workbook);
    else if (listed) kept.push({ ...workbook, status: 'removed', problem: null, sha256: null });
    else if (!same) kept.push(workbook);
  }
  return { kept, moves };
}

const isUnder = (path: string, part: string) => part === '' || path === part || path.startsWith(`${part}/`);

/** Reading waits for processes of its own; a few files at a time keep them busy. */
async function inParallel<T, R>(items: readonly T[], work: (item: T) => Promise<R>): Promise<readonly R[]> {
  const results: R[] = [];
  let next = 0;
  const worker = async () => {
    while (next < items.length) {
      const index = next++;
      results[index] = await work(items[index] as T);
    }
  };
  await Promise.all(Array.from({ length: 8 }, worker));
  return results;
}
