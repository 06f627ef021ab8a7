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
import type { WorkbookReading } from '../../shared/workbook/reading.ts';
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
  /** The engine that read it; see `engine-version.ts`. */
  readonly engine: string;
};

/** A reading hangs on the file's name too: a year may stand there alone. */
export type StoredReading = {
  readonly sha256: string;
  readonly name: string;
  readonly engine: string;
  readonly reading: WorkbookReading;
};

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
  /** All workbooks, in place of those before. */
  readonly workbooks: readonly StoredWorkbook[];
  /** Those not stored yet; readings that no workbook has any more are dropped. */
  readonly readings: readonly StoredReading[];
  readonly entries: readonly NewEntry[];
  /** Those that differ from what stands. */
  readonly assertions: readonly YearAssertion[];
};

export type Store = {
  lastPass(): Promise<StoredPass | null>;
  workbooks(): Promise<readonly StoredWorkbook[]>;
  readings(): Promise<readonly StoredReading[]>;
  /** In the order of their numbers. */
  entries(): Promise<readonly LedgerEntry[]>;
  /** Those of the entries, ascending. */
  years(): Promise<readonly number[]>;
  /** The last said of each year and subject. */
  assertions(): Promise<readonly YearAssertion[]>;
  /** @throws StoreError `pass-taken` when a pass of that number is there already. */
  write(pass: NewPass): Promise<void>;
  close(): Promise<void>;
};

export type StoreFault = 'pass-taken' | 'not-a-ledger' | 'newer' | 'not-built' | 'not-found';

export class StoreError extends Error {
  readonly fault: StoreFault;

  constructor(fault: StoreFault) {
    super(fault);
    this.fault = fault;
  }
}
