/**
 * Each workbook is read by one worker, however many share the ledger: who reads it holds a lock of its
 * content, which the database gives back when that worker dies, and keeps at once what came of it. A reading
 * is kept for good. A problem is kept for the pass to come only, since a slow machine may be its reason; the
 * ledger's list of workbooks carries it on from there.
 */
import { finding } from '../../shared/findings/finding.ts';
import { type PackedReading, packReading, tablesOf } from '../../shared/workbook/packed.ts';
import { nothingSettled } from '../../shared/workbook/reading.ts';
import { type ReadingContent, readingKey, type Store } from '../store/store.ts';
import type { Problem } from '../xlsx/problem.ts';
import type { FileReading } from '../xlsx/reader.ts';
import type { Waiting } from './waiting.ts';

export type ReadOnceOptions = {
  readonly store: Store;
  readonly engine: string;
  /** The number of the pass to come. */
  readonly pass: number;
  readonly waiting: Waiting;
  /** What is kept is not trusted, but made again. */
  readonly anew?: boolean | undefined;
  readonly read: (place: string) => Promise<Pick<FileReading<PackedReading>, 'sha256' | 'result'>>;
};

/** What came of a content: its reading, which is kept by now, or the reason why it has none. */
export type Outcome = {
  /** Of the bytes that were read; empty where they could not be had. */
  readonly sha256: string;
  readonly problem: Problem | null;
  /** False when it was read already, by whomever. */
  readonly readNow: boolean;
};

/** Null while another worker reads it. */
export type ReadOnce = (content: ReadingContent, place: string) => Promise<Outcome | null>;

export async function readOnceAmongWorkers(options: ReadOnceOptions): Promise<ReadOnce> {
  const { store, engine, read, waiting, anew = false } = options;
  const keys = anew ? new Set() : await store.readingKeys();
  return async (content, place) => {
    const { sha256, name } = content;
    if (keys.has(readingKey({ sha256, name, engine }))) return { sha256, problem: null, readNow: false };
    const lockName = `read ${sha256} ${name}`;
    const lock = sha256 === '' ? nobodyElse : await store.tryLock(lockName);
    if (lock === null) {
      await waiting(lockName);
      return null;
    }
    try {
      const kept = anew ? undefined : await keptMeanwhile(options, content);
      return kept ?? (await keep(options, name, await read(place)));
    } finally {
      await lock.release();
    }
  };
}

/** Without its content nothing tells a file from others. */
const nobodyElse = { release: async () => {} };

/** A file's name has no `/`. */
const problemOf = ({ sha256, name }: ReadingContent, pass: number): ReadingContent => ({
  sha256,
  name: `problem/${pass}/${name}`,
});

async function keptMeanwhile(
  { store, engine, pass }: ReadOnceOptions,
  content: ReadingContent,
): Promise<Outcome | undefined> {
  for await (const kept of store.readings([content, problemOf(content, pass)])) {
    const tables = tablesOf(kept.reading);
    if (kept.engine !== engine || tables === null) continue;
    const [found] = kept.name === content.name ? [] : tables.findings;
    const problem = found ? { code: found.code as Problem['code'], facts: found.facts } : null;
    return { sha256: content.sha256, problem, readNow: false };
  }
  return undefined;
}

async function keep(
  { store, engine, pass }: ReadOnceOptions,
  name: string,
  { sha256, result }: Awaited<ReturnType<ReadOnceOptions['read']>>,
): Promise<Outcome> {
  if ('value' in result) {
    await store.keep({ sha256, name, engine, reading: result.value });
    return { sha256, problem: null, readNow: true };
  }
  const { code, facts } = result.problem;
  const reading = packReading({
    file: name,
    findings: [finding(code, {}, facts)],
    settled: nothingSettled,
    sheets: [],
  });
  if (sha256 !== '') await store.keep({ ...problemOf({ sha256, name }, pass), engine, reading });
  return { sha256, problem: result.problem, readNow: true };
}
