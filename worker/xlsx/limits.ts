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
  /** Signs in one text; Excel allows no more in a cell. */
  readonly textSigns: number;
  /** Signs that all cells show, a shared text counted in each: whoever reads the grid looks at all of them. */
  readonly shownSigns: number;
};

const megabyte = 1024 * 1024;

export const defaultLimits: Limits = {
  entries: 2000,
  unpackedBytes: 256 * megabyte,
  partBytes: 128 * megabyte,
  memoryBytes: 200 * megabyte,
  textSigns: 32_767,
  shownSigns: 32 * megabyte,
};

/** What the common things take in memory, in bytes; texts take their length besides. */
export const weight = { cell: 100, row: 120, text: 64, record: 200, number: 8 } as const;

/** Counts what is kept while a workbook is read, so that a small file cannot grow without end. */
export class Budget {
  readonly #limits: Limits;
  #kept = 0;
  #part = 0;
  #shown = 0;

  constructor(limits: Limits) {
    this.#limits = limits;
  }

  /** Something more is kept until the end. */
  keep(bytes: number): void {
    this.#kept += bytes;
    const limit = this.#limits.memoryBytes;
    if (this.#kept + this.#part > limit) throw tooLarge('memory', limit);
  }

  /** A text is kept, a new one or one that cells share. */
  keepText(signs: number): void {
    if (signs > this.#limits.textSigns) throw tooLarge('text', this.#limits.textSigns);
    this.keep(weight.text + signs);
  }

  /** A cell shows a text. */
  show(signs: number): void {
    this.#shown += signs;
    if (this.#shown > this.#limits.shownSigns) throw tooLarge('text', this.#limits.shownSigns);
  }

  /** A part is unpacked to be read; the one before it is not needed any more. */
  open(bytes: number): void {
    this.#part = bytes;
    this.keep(0);
  }
}
