import { copyFileSync, existsSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'libsql';
import { expect, test } from 'vitest';
import { openStore } from '../../worker/store/open-store.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { opened } from './databases.ts';
import { newEntry, newPass, reading } from './passes.ts';

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

test('a ledger that was closed is whole in its one file, though the process goes on', async () => {
  const folder = temporaryFolder();
  const [ledger, copy] = [join(folder, 'ledger.db'), join(folder, 'copy.db')];
  for (const id of [1, 2, 3]) {
    const store = await openStore(ledger);
    await store.keep(reading(`${id}`, 'a.xlsx'));
    await store.write(newPass(id, { entries: [newEntry('Ä', id)] }));
    await store.close();
    expect(statSync(`${ledger}-wal`, { throwIfNoEntry: false })?.size ?? 0).toBe(0);
  }
  copyFileSync(ledger, copy);
  const copied = await opened(copy);
  expect([(await copied.readingKeys()).size, (await copied.entries()).length]).toEqual([3, 3]);
});

test('who closes a ledger that is read elsewhere neither waits nor fails, and nothing is lost', async () => {
  const ledger = join(temporaryFolder(), 'ledger.db');
  const [one, other] = [await openStore(ledger), await opened(ledger)];
  await one.write(newPass(1, { entries: [newEntry('A', 1)] }));
  const seen = await other.snapshot(async (reads) => {
    const before = await reads.entries();
    await one.write(newPass(2, { entries: [newEntry('B', 2)] }));
    await one.close();
    return [before.length, (await reads.entries()).length];
  });
  expect([seen, (await other.entries()).length]).toEqual([[1, 1], 2]);
});
