/**
 * One pass: everything is listed and read first, by as many workers as there are; one of them at a time
 * computes, and writes last, in one transaction. Who finds that another has written meanwhile looks again,
 * and has nothing left to do when that one saw the same. An unchanged set under unchanged rules is known by
 * its digest and computes nothing.
 */
import { setTimeout as after } from 'node:timers/promises';
import type { Day } from '../../shared/calendar/day.ts';
import type { Finding } from '../../shared/findings/finding.ts';
import type { NewEntry } from '../../shared/ledger/correct.ts';
import { type AssessOptions, roundOptionsOf } from '../../shared/options.ts';
import type { Source } from '../sources/source.ts';
import type { Holder, Store, StoredPass, StoredWorkbook } from '../store/store.ts';
import { alone } from './alone.ts';
import { type CurrentWorkbook, currentWorkbooks } from './current.ts';
import { withLastGood } from './last-good.ts';
import { readOnceAmongWorkers } from './read-once.ts';
import { digestOf, type WorkbookReader } from './read-workbook.ts';
import { type Move, type SourceTrouble, type Survey, survey } from './survey.ts';
import { type Patience, usualPatience, type Waiting, waitingFor } from './waiting.ts';

export type PassOptions = {
  readonly store: Store;
  readonly sources: readonly Source[];
  readonly reader: WorkbookReader;
  readonly rules: AssessOptions;
  /** The day of the pass. */
  readonly today: Day;
  /** Called after each workbook with how many are done and how many there are. */
  readonly progress?: (done: number, of: number) => void;
  /** Ends the pass between two workbooks: what was read stays kept, nothing else is written. */
  readonly signal?: AbortSignal;
  /** Reads all that can be read again, whatever is kept of it. */
  readonly anew?: boolean;
  /** For another worker that does the same; by default `usualPatience`. */
  readonly patience?: Patience;
  /** Called when another worker has been waited for for a while. */
  readonly tellWaiting?: (holder: Holder | null) => void;
  /** By which half-saved files are given time; by default that of the clock. */
  readonly wait?: (milliseconds: number) => Promise<void>;
};

/**
 * `unchanged` when nothing that the ledger or a report rests on differs from the pass before; `elsewhere`
 * when another worker did the same pass meanwhile.
 */
export type PassResult = 'changed' | 'unchanged' | 'elsewhere';

export type PassOutcome = {
  readonly outcome: PassResult;
  /** The last pass of the ledger. */
  readonly pass: number;
  /** What the ledger and its reports rest on, as a digest. */
  readonly state: string;
  /** Of the whole ledger, in the order of their names. */
  readonly workbooks: readonly CurrentWorkbook[];
  /** How many this worker read. */
  readonly read: number;
  readonly troubles: readonly SourceTrouble[];
  readonly moves: readonly Move[];
  readonly added: readonly NewEntry[];
  /** Records that two workbooks give differently. */
  readonly conflicts: readonly Finding[];
};

/**
 * @param next what follows while no other worker can pass.
 * @throws the signal's reason when the pass is given up.
 */
export async function runPass<T>(
  options: PassOptions,
  next: (outcome: PassOutcome) => Promise<T>,
): Promise<T> {
  const { store, signal, patience = usualPatience, tellWaiting = () => {} } = options;
  const waiting = waitingFor(store, patience, tellWaiting);
  const before = await standing(store);
  const seen = await surveyAll(options, before, waiting);
  return alone(store, 'pass', signal, waiting, async () => {
    const now = await standing(store);
    const overtaken = now.last?.id !== before.last?.id;
    const found = overtaken ? await surveyAll(options, now, waiting) : seen;
    const read = overtaken ? seen.read + found.read : seen.read;
    return next(await complete(options, now, { ...found, read }, overtaken));
  });
}

type Standing = { readonly last: StoredPass | null; readonly workbooks: readonly StoredWorkbook[] };

async function standing(store: Store): Promise<Standing> {
  return { last: await store.lastPass(), workbooks: await store.workbooks() };
}

async function complete(
  options: PassOptions,
  { last, workbooks: previous }: Standing,
  found: Survey,
  overtaken: boolean,
): Promise<PassOutcome> {
  const { store, reader, today, rules, signal } = options;
  const { read, troubles, moves } = found;
  const basis = digestOf([reader.engine, rules]);
  const content = contentOf(found.workbooks);
  const workbooks = currentWorkbooks(found.workbooks);
  const rest = { state: digestOf([basis, content]), workbooks, read, troubles, moves };
  const same = last !== null && last.basis === basis && contentOf(previous) === content;
  if (same && (overtaken || (read === 0 && rowsOf(previous) === rowsOf(found.workbooks)))) {
    const outcome = overtaken ? 'elsewhere' : 'unchanged';
    return { ...rest, outcome, pass: last.id, added: [], conflicts: last.conflicts };
  }
  const change = same ? { ...nothing, conflicts: last.conflicts } : await computed(options, workbooks);
  signal?.throwIfAborted();
  const pass = (last?.id ?? 0) + 1;
  const { books } = rules;
  const round = roundOptionsOf(rules);
  await store.write({ id: pass, day: today, round, basis, books, workbooks: found.workbooks, ...change });
  const { entries: added, conflicts } = change;
  return { ...rest, outcome: same ? 'unchanged' : 'changed', pass, added, conflicts };
}

const nothing = { entries: [], assertions: [] };

/** Loaded when there is something to compute: an unchanged pass starts faster without the engine. */
async function computed({ store, rules }: PassOptions, workbooks: readonly CurrentWorkbook[]) {
  const { changeOf } = await import('./change.ts');
  return changeOf(store, workbooks, rules);
}

async function surveyAll(
  { store, sources, reader, progress, signal, wait, anew }: PassOptions,
  { last, workbooks }: Standing,
  waiting: Waiting,
): Promise<Survey> {
  const listings = (await Promise.all(sources.map((source) => source.list(signal)))).flat();
  const total = listings.reduce((sum, { files }) => sum + files.length, 0);
  let done = 0;
  const { engine, hash, read } = reader;
  const found = await survey(listings, workbooks, {
    engine,
    hash,
    readOnce: await readOnceAmongWorkers({ store, engine, pass: (last?.id ?? 0) + 1, read, waiting, anew }),
    now: () => Date.now(),
    wait: wait ?? ((milliseconds) => after(milliseconds, undefined, { ...(signal && { signal }) })),
    done: () => progress?.(++done, total),
    signal,
    anew,
  });
  return { ...found, workbooks: withLastGood(found.workbooks, { last, workbooks }) };
}

/** What an unchanged set has in common; a file that was only touched is the same. */
const contentOf = (workbooks: readonly StoredWorkbook[]) =>
  JSON.stringify(
    workbooks.map(({ folder, path, sha256, problem, status }) => [
      folder,
      path,
      sha256,
      problem,
      status === 'removed',
    ]),
  );

const rowsOf = (workbooks: readonly StoredWorkbook[]) =>
  JSON.stringify(workbooks.map(({ bytes, modified, status, engine }) => [bytes, modified, status, engine]));
