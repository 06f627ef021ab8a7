import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'libsql';
import { expect, test } from 'vitest';
import { openStore } from '../../worker/store/open-store.ts';
import { openSqlite } from '../../worker/store/sqlite.ts';
import type { StoredReading, StoredWorkbook } from '../../worker/store/store.ts';
import { temporaryFolder } from '../consolidate/folder.ts';
import { newEntry, newPass } from './passes.ts';

const workbook = (
  path: string,
  sha256: string | null,
  more: Partial<StoredWorkbook> = {},
): StoredWorkbook => ({
  folder: '/f',
  path,
  bytes: 10,
  modified: 1_700_000_000_123,
  status: 'read',
  problem: null,
  sha256,
  engine: 'e',
  ...more,
});

const reading = (sha256: string, name: string): StoredReading => ({
  sha256,
  name,
  engine: 'e',
  reading: {
    file: name,
    findings: [],
    settled: { year: 2023, appropriationCents: null, deadline: null },
    sheets: [],
  },
});

test('a pass comes back as it was written, also from a ledger opened anew', async () => {
  const path = join(temporaryFolder(), 'deep', 'ledger.db');
  const problem = { code: 'workbook.locked', facts: { reason: 'open' } } as const;
  const pass = newPass(1, {
    workbooks: [workbook('a.xlsx', 'aa'), workbook('b.xlsx', null, { status: 'failed', problem })],
    readings: [reading('aa', 'a.xlsx')],
    entries: [newEntry('A', 9_007_199_254_740_991), newEntry('B', 5)],
    assertions: [{ year: 2023, subject: 'decided', cents: 10_000_000_000 }],
  });
  const first = await openSqlite(path);
  await first.write(pass);
  await first.close();
  const store = await openSqlite(path);
  const { id, day, round, basis, conflicts, workbooks, readings, assertions } = pass;
  expect(await store.lastPass()).toEqual({ id, day, round, basis, conflicts });
  expect(await store.workbooks()).toEqual(workbooks);
  expect(await store.readings()).toEqual(readings);
  expect(await store.assertions()).toEqual(assertions);
  expect(await store.years()).toEqual([2023]);
  expect(await store.entries()).toEqual(
    pass.entries.map((e, i) => ({ ...e, id: i + 1, pass: 1, bookedOn: day })),
  );
  await store.close();
});

test('workbooks are those of the last pass, readings those that they need, assertions the last said', async () => {
  const store = await openSqlite(join(temporaryFolder(), 'ledger.db'));
  const said = (cents: number, subject: string) => ({ year: 2023, subject, cents });
  await store.write(
    newPass(1, {
      workbooks: [workbook('a.xlsx', 'aa'), workbook('b.xlsx', 'bb')],
      readings: [reading('aa', 'a.xlsx'), reading('bb', 'b.xlsx')],
      assertions: [said(5, 'paid'), said(6, 'decided')],
    }),
  );
  await store.write(
    newPass(2, {
      workbooks: [workbook('b.xlsx', 'bb', { status: 'unchanged' })],
      assertions: [said(0, 'paid'), said(7, 'decided')],
    }),
  );
  expect((await store.workbooks()).map((w) => [w.path, w.status])).toEqual([['b.xlsx', 'unchanged']]);
  expect((await store.readings()).map((r) => r.sha256)).toEqual(['bb']);
  expect(await store.assertions()).toEqual([said(7, 'decided')]);
  await store.close();
});

test('more entries than a statement takes', async () => {
  const store = await openSqlite(join(temporaryFolder(), 'ledger.db'));
  const entries = Array.from({ length: 2345 }, (_, i) => newEntry(`A${i}`, i + 1));
  await store.write(newPass(1, { entries }));
  await store.write(newPass(2, { entries: [newEntry('A0', -1, 1)] }));
  expect((await store.entries()).map((e) => e.id)).toEqual(Array.from({ length: 2346 }, (_, i) => i + 1));
  await store.close();
});

test('of two workers that computed the same pass one writes it, whole, and the other is told', async () => {
  const path = join(temporaryFolder(), 'ledger.db');
  const [one, two] = [await openSqlite(path), await openSqlite(path)];
  await one.write(newPass(1, { entries: [newEntry('A', 5)] }));
  await expect(two.write(newPass(1, { entries: [newEntry('B', 5)] }))).rejects.toThrow('pass-taken');
  expect((await two.entries()).map((e) => e.key)).toEqual(['A']);
  await two.write(newPass(2, { entries: [newEntry('B', 5)] }));
  expect((await one.entries()).map((e) => e.id)).toEqual([1, 2]);
  await one.close();
  await two.close();
});

test('a pass that cannot be written whole leaves nothing', async () => {
  const store = await openSqlite(join(temporaryFolder(), 'ledger.db'));
  const twice = [newEntry('A', 5), newEntry('A', -5, 1), newEntry('A', -5, 1)];
  await expect(store.write(newPass(1, { entries: twice }))).rejects.toThrow(/unique/i);
  expect([await store.lastPass(), await store.entries()]).toEqual([null, []]);
  await store.close();
});

const forbidden = ['entries', 'passes', 'assertions'].flatMap((table) => [
  `update ${table} set ${table === 'passes' ? 'day' : 'year'} = 1999`,
  `delete from ${table}`,
]);

test.each(forbidden)('whoever opens the file: %s is refused', async (statement) => {
  const path = join(temporaryFolder(), 'ledger.db');
  const store = await openSqlite(path);
  const assertions = [{ year: 2023, subject: 'decided', cents: 5 }];
  await store.write(newPass(1, { entries: [newEntry('A', 5)], assertions }));
  await store.close();
  const file = new Database(path);
  expect(() => file.exec(statement)).toThrow('nothing is changed or removed');
  file.close();
});

test('files that are no ledger of ours are refused and left as they are', async () => {
  const folder = temporaryFolder();
  const [text, foreign, newer, none] = ['text', 'foreign', 'newer', 'none'].map((n) =>
    join(folder, `${n}.db`),
  ) as [string, string, string, string];
  writeFileSync(text, 'not a database at all, but long enough to have a header of its own');
  const other = new Database(foreign);
  other.exec('create table things (id integer)');
  other.close();
  await (await openSqlite(newer)).close();
  const later = new Database(newer);
  later.exec(`update meta set value = '99'`);
  later.close();
  await expect(openStore(text)).rejects.toThrow('not-a-ledger');
  await expect(openStore(foreign)).rejects.toThrow('not-a-ledger');
  await expect(openStore(newer)).rejects.toThrow('newer');
  await expect(openStore(none, { create: false })).rejects.toThrow('not-found');
  expect(existsSync(none)).toBe(false);
  await expect(openStore('postgres://localhost/ledger')).rejects.toThrow('not-built');
});
