/** How a pass reads workbooks: hashed here, unpacked and recognised in processes of their own. */
import { createHash } from 'node:crypto';
import { ownFields } from '../../shared/rulebook/own-fields.ts';
import type { Rulebook } from '../../shared/rulebook/schema.ts';
import { hashFile } from '../xlsx/file.ts';
import { openReader, type ReaderOptions } from '../xlsx/reader.ts';
import { engineVersion } from './engine-version.ts';
import type { ReadOnceOptions } from './read-once.ts';

export type WorkbookReader = {
  readonly engine: string;
  readonly hash: (place: string) => Promise<string>;
  readonly read: ReadOnceOptions['read'];
  readonly close: () => void;
};

export type ReadingLimits = Pick<ReaderOptions, 'processes' | 'heapMb' | 'deadlineMs'>;

/** The books bring columns of their own, so that other books make another reading. */
export function openWorkbookReader(books: readonly Rulebook[], limits: ReadingLimits = {}): WorkbookReader {
  const own = ownFields(books);
  const reader = openReader({ ...limits, step: 'reading', own });
  return {
    engine: digestOf([engineVersion(), own.fields, [...own.scored]]),
    hash: hashFile,
    read: (place) => reader.read(place),
    close: () => reader.close(),
  };
}

export function digestOf(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('hex');
}
