/**
 * What small parts say that stand alike in hundreds of workbooks: relationships, styles. A part is the same
 * only when it is asked for by the same name, all its packed bytes are the same, and so are the size and the
 * checksum promised for them: whatever was checked and found once would be found again. Memory is bounded.
 */
import type { Entry } from './zip.ts';

/** `kept`: what reading it took from the budget, in bytes; each workbook pays it anew. */
type Meaning<Value> = { readonly value: Value; readonly kept: number };

const mostPacked = 16 * 1024;
const mostKept = 64 * 1024;
const mostInAll = 4 * 1024 * 1024;

export class Remembered<Value> {
  readonly #meanings = new Map<string, Meaning<Value>>();
  #size = 0;

  /** Stands for the whole part; undefined for one too large to be remembered. */
  keyOf(part: string, file: Buffer, { method, crc, size, start, end }: Entry): string | undefined {
    if (end - start > mostPacked) return undefined;
    // With its length: a name is the file's own, and could go on with what others have as bytes.
    return `${method} ${crc} ${size} ${part.length} ${part}${file.toString('latin1', start, end)}`;
  }

  get(key: string): Meaning<Value> | undefined {
    return this.#meanings.get(key);
  }

  set(key: string, meaning: Meaning<Value>): void {
    if (meaning.kept > mostKept) return;
    this.#size += key.length + meaning.kept;
    if (this.#size > mostInAll) {
      this.#meanings.clear();
      this.#size = key.length + meaning.kept;
    }
    this.#meanings.set(key, meaning);
  }
}
