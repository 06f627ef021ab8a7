/**
 * Reads workbooks in processes of their own, each with a heap limit and a deadline: a hostile file can take
 * its process down (a worker thread would take ours along), so the file is named, the process replaced, and
 * the next file read. A process is kept for many files.
 */
import { availableParallelism } from 'node:os';
import type { OwnFields } from '../../shared/rulebook/own-fields.ts';
import type { Problem } from './problem.ts';
import { ReadingProcess } from './reading-process.ts';
import { noOwnFields, type StepName, type steps } from './steps.ts';

export type ReaderOptions<Name extends StepName = StepName> = {
  /** How many files are read at once; by default one for each processor, at most four. */
  readonly processes?: number;
  /** Heap of a reading process, in megabytes. */
  readonly heapMb?: number;
  /** How long one file may take, in milliseconds. */
  readonly deadlineMs?: number;
  /** What is done with each grid before it is sent; see `steps.ts`. */
  readonly step?: Name;
  /** For the step `reading`: the columns that the town's books bring. */
  readonly own?: OwnFields;
};

/** `sha256` is empty where the bytes could not be had. */
export type FileReading<Value> = {
  readonly sha256: string;
  readonly result: { readonly value: Value } | { readonly problem: Problem };
};

export type Reader<Value> = {
  /** Never fails for what is in the file. */
  read(path: string): Promise<FileReading<Value>>;
  /** Ends the processes; files still being read are rejected. */
  close(): void;
};

export function openReader<Name extends StepName = 'grid'>(
  options: ReaderOptions<Name> = {},
): Reader<ReturnType<(typeof steps)[Name]>> {
  const { processes = Math.min(4, availableParallelism()), heapMb = 256, deadlineMs = 20_000 } = options;
  const all = Array.from({ length: processes }, () => new ReadingProcess({ heapMb, deadlineMs }));
  const idle = [...all].reverse();
  const waiting: ((process: ReadingProcess) => void)[] = [];

  function release(process: ReadingProcess): void {
    const next = waiting.shift();
    if (next === undefined) idle.push(process);
    else next(process);
  }

  return {
    async read(path) {
      const process = idle.pop() ?? (await new Promise<ReadingProcess>((resolve) => waiting.push(resolve)));
      try {
        const answer = await process.ask({
          path,
          step: options.step ?? 'grid',
          own: options.own ?? noOwnFields,
        });
        return answer as FileReading<ReturnType<(typeof steps)[Name]>>;
      } finally {
        release(process);
      }
    },
    close() {
      for (const process of all) process.stop();
    },
  };
}
