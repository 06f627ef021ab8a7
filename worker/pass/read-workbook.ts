/** One workbook from its bytes to records: unpacked in a process of its own, recognised here. */
import { createHash } from 'node:crypto';
import { ownFields } from '../../shared/rulebook/own-fields.ts';
import type { Rulebook } from '../../shared/rulebook/schema.ts';
import { compileKinds } from '../../shared/workbook/find-tables.ts';
import { readGrid } from '../../shared/workbook/read.ts';
import { hashFile } from '../xlsx/file.ts';
import { openReader } from '../xlsx/reader.ts';
import { engineVersion } from './engine-version.ts';
import type { Reading } from './survey.ts';

export type WorkbookReader = Pick<Reading, 'engine' | 'hash' | 'read'> & { readonly close: () => void };

/** The books bring columns of their own, so that other books make another reading. */
export function openWorkbookReader(books: readonly Rulebook[]): WorkbookReader {
  const own = ownFields(books);
  const kinds = compileKinds(own);
  const reader = openReader();
  return {
    engine: digestOf([engineVersion(), own.fields, [...own.scored]]),
    hash: hashFile,
    async read(place, name) {
      const { sha256, result } = await reader.read(place);
      if ('problem' in result) return { sha256, result };
      return { sha256, result: { value: readGrid(result.value, { file: name, kinds }) } };
    },
    close: () => reader.close(),
  };
}

export function digestOf(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('hex');
}
