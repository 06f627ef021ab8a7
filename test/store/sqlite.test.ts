import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'libsql';
import { expect, test } from 'vitest';
import { openStore } from '../../worker/store/open-store.ts';
import { temporaryFolder } from '../temporary-folder.ts';

test('files that are no ledger of ours are refused and left as they are', async () => {
  const folder = temporaryFolder();
  const at = (name: string) => join(folder, `${name}.db`);
  writeFileSync(at('text'), 'not a database at all, but long enough to have a header of its own');
  const other = new Database(at('foreign'));
  other.exec('create table things (id integer)');
  other.close();
  await expect(openStore(at('text'))).rejects.toThrow('not-a-ledger');
  await expect(openStore(at('foreign'))).rejects.toThrow('not-a-ledger');
  await expect(openStore(at('none'), { write: false })).rejects.toThrow('not-found');
  expect(existsSync(at('none'))).toBe(false);
});
