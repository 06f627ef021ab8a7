/**
 * One pass: everything is listed, read and computed first, and written last, in one transaction. Where
 * another worker has written the same pass meanwhile, it is computed again on what that one wrote. An
 * unchanged set under unchanged rules is known by its digest and computes nothing.
 */
import { assess } from '../../shared/assess.ts';
import type { Assessment } from '../../shared/assessment.ts';
import type { Day } from '../../shared/calendar/day.ts';
import type { Finding } from '../../shared/findings/finding.ts';
import { assertions, changedAssertions } from '../../shared/ledger/assertions.ts';
import { correct, type NewEntry } from '../../shared/ledger/correct.ts';
import { postings } from '../../shared/ledger/postings.ts';
import { type AssessOptions, roundOptionsOf } from '../../shared/options.ts';
import type { Source } from '../sources/source.ts';
import { type Store, type StoredReading, type StoredWorkbook, StoreError } from '../store/store.ts';
import { type CurrentWorkbook, currentReadings, currentWorkbooks, hashesOf } from './current.ts';
import { digestOf, type WorkbookReader } from './read-workbook.ts';
import { type Move, type SourceTrouble, survey } from './survey.ts';

export type PassOptions = {
  readonly store: Store;
  readonly sources: readonly Source[];
  readonly reader: WorkbookReader;
  readonly rules: AssessOptions;
  /** The day of the pass. */
  readonly today: Day;
  /** Called after each workbook with how many are done and how many there are. */
  readonly progress: (done: number, of: number) => void;
};

export type PassOutcome = {
  readonly pass: number;
  /** Of the whole ledger, in the order of their names. */
  readonly workbooks: readonly CurrentWorkbook[];
  readonly troubles: readonly SourceTrouble[];
  readonly moves: readonly Move[];
  readonly added: readonly NewEntry[];
  /** Records that two workbooks give differently. */
  readonly conflicts: readonly Finding[];
  /** False when nothing that the ledger or a report rests on differs from the pass before. */
  readonly changed: boolean;
};

const tries = 3;

/** @throws StoreError `pass-taken` when other workers were faster every time. */
export async function runPass(options: PassOptions): Promise<PassOutcome> {
  for (let left = tries - 1; ; left -= 1) {
    try {
      return await attempt(options);
    } catch (error) {
      if (!(error instanceof StoreError && error.fault === 'pass-taken') || left === 0) throw error;
    }
  }
}

async function attempt(options: PassOptions): Promise<PassOutcome> {
  const { store, reader, today, rules } = options;
  const last = await store.lastPass();
  const previous = await store.workbooks();
  const found = await surveyAll(options, previous);
  const workbooks = currentWorkbooks(found.workbooks);
  const basis = digestOf([reader.engine, rules]);
  const changed = !last || last.basis !== basis || contentOf(previous) !== contentOf(found.workbooks);
  const change = changed
    ? await changeOf(options, workbooks, found.readings)
    : { entries: [], assertions: [], conflicts: last.conflicts };
  const pass = (last?.id ?? 0) + 1;
  await store.write({
    id: pass,
    day: today,
    round: roundOptionsOf(rules),
    basis,
    workbooks: found.workbooks,
    readings: found.readings,
    ...change,
  });
  const { troubles, moves } = found;
  return { pass, workbooks, troubles, moves, added: change.entries, conflicts: change.conflicts, changed };
}

async function surveyAll(
  { sources, reader, progress }: PassOptions,
  previous: readonly StoredWorkbook[],
): ReturnType<typeof survey> {
  const listings = (await Promise.all(sources.map((source) => source.list()))).flat();
  const total = listings.reduce((sum, { files }) => sum + files.length, 0);
  let done = 0;
  return survey(listings, previous, {
    ...reader,
    now: () => Date.now(),
    done: () => progress(++done, total),
  });
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

async function changeOf(
  { store, rules }: PassOptions,
  workbooks: readonly CurrentWorkbook[],
  fresh: readonly StoredReading[],
) {
  const readings = currentReadings(workbooks, [...(await store.readings()), ...fresh]);
  const assessment = assess(readings, rules);
  const wanted = postings(assessment, hashesOf(workbooks));
  return {
    entries: correct(await store.entries(), wanted).add,
    assertions: changedAssertions(await store.assertions(), assertions(assessment)),
    conflicts: conflictsOf(assessment),
  };
}

/** Once for each record that does not count; its finding names both places. */
function conflictsOf({ workbooks }: Assessment): readonly Finding[] {
  return workbooks.flatMap(({ sheets }) =>
    sheets.flatMap(({ records }) =>
      records
        .filter((record) => !record.counted)
        .flatMap((record) => record.findings.filter((f) => f.code === 'ledger.conflict')),
    ),
  );
}
