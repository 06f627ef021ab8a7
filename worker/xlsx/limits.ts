/**
 * How much a workbook may hold before it is refused as too large. Each limit is far above any workbook
 * that a person keeps, and together they hold the reading of a hostile one under 300 MB.
 */
import { tooLarge } from './problem.ts';

export type Limits = {
  /** Entries in the zip. */
  readonly entries: number;
  /** Bytes unpacked from all parts read, counted while they are unpacked. */
  readonly unpackedBytes: number;
  /** Bytes unpacked from one part. */
  readonly partBytes: number;
  /** What the grid and the part being read come to in memory, by estimate: some 100 bytes a cell. */
  readonly memoryBytes: number;
};

const megabyte = 1024 * 1024;

export const defaultLimits: Limits = {
  entries: 2000,
  unpackedBytes: 256 * megabyte,
  partBytes: 128 * megabyte,
  memoryBytes: 200 * megabyte,
};

/** What the common things take in memory, in bytes; texts take their length besides. */
export const weight = { cell: 100, row: 80, text: 64, record: 200, number: 8 } as const;

/** Counts what is kept while a workbook is read, so that a small file cannot grow without end. */
export class Budget {
  readonly #limit: number;
  #kept = 0;
  #part = 0;

  constructor(limits: Limits) {
    this.#limit = limits.memoryBytes;
  }

  /** Something more is kept until the end. */
  keep(bytes: number): void {
    this.#kept += bytes;
    if (this.#kept + this.#part > this.#limit) throw tooLarge('memory', this.#limit);
  }

  /** A part is unpacked to be read; the one before it is not needed any more. */
  open(bytes: number): void {
    this.#part = bytes;
    this.keep(0);
  }
}
