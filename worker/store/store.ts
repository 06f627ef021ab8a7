/**
 * What the worker asks of the ledger's database, whichever it is: everything is loaded before a pass is
 * computed, and the whole pass is written at once or not at all. A pass is numbered; two workers that
 * computed the same number cannot both write it.
 */
import type { Day } from '../../shared/calendar/day.ts';
import type { Finding } from '../../shared/findings/finding.ts';
import type { YearAssertion } from '../../shared/ledger/assertions.ts';
import type { NewEntry } from '../../shared/ledger/correct.ts';
import type { LedgerEntry } from '../../shared/ledger/entry.ts';
import type { RoundOptions } from '../../shared/options.ts';
import type { Rulebook } from '../../shared/rulebook/schema.ts';
import type { PackedReading } from '../../shared/workbook/packed.ts';
import type { Problem } from '../xlsx/problem.ts';

/** `unchanged` as it was in the pass before; `failed` not readable now; `removed` no longer in its folder. */
export type WorkbookStatus = 'read' | 'unchanged' | 'failed' | 'removed';

/** A workbook as the last pass saw it. */
export type StoredWorkbook = {
  /** Where the source is: a folder's full path. */
  readonly folder: string;
  /** Within the source, with `/`. */
  readonly path: string;
  readonly bytes: number;
  /** Milliseconds since 1970. */
  readonly modified: number;
  readonly status: WorkbookStatus;
  readonly problem: Problem | null;
  /** Of the last content that could be read; null when none ever could, or when the workbook is gone. */
  readonly sha256: string | null;
  /** The engine that read it, or tried to; see `engine-version.ts`. */
  readonly engine: string;
  /** Of one that cannot be read but could: the day of the last pass that could; not known of older ledgers. */
  readonly goodOn?: Day;
  /** The engine that read it then. */
  readonly goodBy?: string;
};

/** Where a workbook lies, as one text. */
export const placeKey = ({ folder, path }: Pick<StoredWorkbook, 'folder' | 'path'>) => `${folder}\n${path}`;

/** A reading hangs on the file's name too: a year may stand there alone. */
export type ReadingContent = { readonly sha256: string; readonly name: string };

export type StoredReading = ReadingContent & {
  readonly engine: string;
  readonly reading: PackedReading;
};

export const readingKey = ({ sha256, engine, name }: Omit<StoredReading, 'reading'>) =>
  `${sha256} ${engine} ${name}`;

export type StoredPass = {
  readonly id: number;
  readonly day: Day;
  /** What was said of the round on its command line; a report is made by the same. */
  readonly round: RoundOptions;
  /** What the pass rested on besides the workbooks: engine, rules and options, as a digest. */
  readonly basis: string;
  /** Records that two workbooks give differently; neither may be forgotten while they do. */
  readonly conflicts: readonly Finding[];
};

export type NewPass = StoredPass & {
  /** By which it judged. */
  readonly books: readonly Rulebook[];
  /** All workbooks, in place of those before; their readings are kept already. */
  readonly workbooks: readonly StoredWorkbook[];
  readonly entries: readonly NewEntry[];
  /** Those that differ from what stands. */
  readonly assertions: readonly YearAssertion[];
};

/** One run of the worker, whatever came of it. */
export type StoredRun = {
  /** A UUID. */
  readonly id: string;
  /** The name that its configuration gives it. */
  readonly worker: string;
  /** Instants in UTC, ISO 8601. */
  readonly startedAt: string;
  readonly finishedAt: string;
  readonly trigger: 'schedule' | 'missed' | 'start';
  /** `elsewhere`: another worker did it. */
  readonly outcome: 'changed' | 'unchanged' | 'failed' | 'elsewhere';
  readonly pass: number | null;
  /** Numbers of workbooks: all, read anew, not readable. */
  readonly workbooks: number;
  readonly read: number;
  readonly failed: number;
  /** New entries. */
  readonly entries: number;
  /** A code, never a text from a workbook. */
  readonly error: string | null;
};

/** Held by a worker against all others of its ledger; the database gives it back when the worker dies. */
export type Lock = { readonly release: () => Promise<void> };

/** Who has a lock, as its worker calls itself, and since when it has been at work (UTC, ISO 8601). */
export type Holder = { readonly worker: string; readonly since: string };

export type LedgerReads = {
  lastPass(): Promise<StoredPass | null>;
  /** The rulebooks that the last pass judged by, as JSON; null where no pass says. */
  books(): Promise<readonly unknown[] | null>;
  workbooks(): Promise<readonly StoredWorkbook[]>;
  /** Of each reading that is kept: `readingKey` of it. */
  readingKeys(): Promise<ReadonlySet<string>>;
  /** Those of the contents asked for that are kept, in the order asked, a few at a time in memory. */
  readings(contents: readonly ReadingContent[]): AsyncIterable<StoredReading>;
  /** In the order of their numbers; those of one year, or all. */
  entries(year?: number): Promise<readonly LedgerEntry[]>;
  /** Those of the entries, ascending. */
  years(): Promise<readonly number[]>;
  /** The last said of each year and subject. */
  assertions(): Promise<readonly YearAssertion[]>;
  /** Newest first. */
  runs(limit: number): Promise<readonly StoredRun[]>;
};

export type Store = LedgerReads & {
  /** All that `work` reads is of one moment, whatever is written meanwhile; it uses only what it is given. */
  snapshot<T>(work: (reads: LedgerReads) => Promise<T>): Promise<T>;
  /**
   * Keeps a reading as soon as it is made, outside any pass. Keeping it twice, or for a pass that is never
   * written, harms nothing; one that no workbook needs goes when passes have gone by.
   */
  keep(reading: StoredReading): Promise<void>;
  /** @throws StoreError `pass-taken` when a pass of that number is there already. */
  write(pass: NewPass): Promise<void>;
  /** Null at once while another holds the lock of that name. */
  tryLock(name: string): Promise<Lock | null>;
  /** Null when nobody has the lock of that name, or nothing can be told of who has. */
  holder(name: string): Promise<Holder | null>;
  recordRun(run: StoredRun): Promise<void>;
  /** Removes those finished before an ISO instant. @returns how many. */
  forgetRuns(before: string): Promise<number>;
  close(): Promise<void>;
};

/**
 * `damaged`: what is kept of a workbook is not whole, and `detail` names it;
 * `held`: another worker did not come to an end; `older` cannot be brought up to date where it is; `unclosed` has changes beside it that cannot be taken in;
 * `no-entry`: the server refuses the connection; `interrupted`: the work may be done again at once.
 */
export type StoreFault =
  | 'damaged'
  | 'held'
  | 'pass-taken'
  | 'lock-lost'
  | 'not-a-ledger'
  | 'newer'
  | 'older'
  | 'unclosed'
  | 'not-found'
  | 'not-empty'
  | 'not-a-backup'
  | 'no-backup'
  | 'address'
  | 'unreachable'
  | 'no-entry'
  | 'no-rights'
  | 'interrupted';

/** Those that another try may not meet. */
export const passingFaults: ReadonlySet<StoreFault> = new Set([
  'pass-taken',
  'lock-lost',
  'unreachable',
  'interrupted',
]);

export class StoreError extends Error {
  readonly fault: StoreFault;
  /** The database's own code, where it gave one, never a text of it; or the name of a workbook. */
  readonly detail: string | undefined;
  /** Of which ledger, where the work is about two. */
  readonly address: string | undefined;

  constructor(fault: StoreFault, detail?: string, address?: string) {
    super(fault);
    this.fault = fault;
    this.detail = detail;
    this.address = address;
  }
}
