/** What only a server has: connections that break, roles with few rights, addresses with passwords. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as after } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { expect, test, vi } from 'vitest';
import { openStore, shownAddress } from '../../worker/store/open-store.ts';
import type { Lock, Store } from '../../worker/store/store.ts';
import { runCommand } from '../consolidate/run-command.ts';
import { databases, opened } from './databases.ts';
import { newEntry, newPass, reading, run, workbook } from './passes.ts';
import { breakConnections, freshDatabase, query } from './postgres.ts';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const holder = fileURLToPath(new URL('./hold-lock.ts', import.meta.url));

/** As soon as the database gives it back. */
async function taken(store: Store, name: string): Promise<Lock> {
  for (;;) {
    const lock = await store.tryLock(name);
    if (lock) return lock;
    await after(20);
  }
}

test.each(databases)('$database: a worker that is killed gives its lock back', async ({ fresh }) => {
  const address = await fresh();
  const store = await opened(address);
  const child = spawn(process.execPath, ['--import', 'tsx', holder, address, 'pass'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await once(child.stdout, 'data');
  expect(await store.tryLock('pass')).toBeNull();
  child.kill('SIGKILL');
  await (await taken(store, 'pass')).release();
});

test('who loses its connection loses its locks, and writes nothing until it has let them go', async () => {
  const address = await freshDatabase();
  const [one, two] = [await opened(address), await opened(address)];
  const lock = await one.tryLock('pass');
  await one.write(newPass(1));
  await breakConnections(address);
  const other = await taken(two, 'pass');
  const lost = async () => {
    for (;;)
      try {
        await one.write(newPass(2, { entries: [newEntry('A', 5)] }));
        return 'written';
      } catch (error) {
        const { fault } = error as { fault?: string };
        if (fault !== 'interrupted') return fault;
      }
  };
  expect(await lost()).toBe('lock-lost');
  await expect(one.keep(reading('aa', 'a.xlsx'))).rejects.toThrow('lock-lost');
  expect([(await one.lastPass())?.id, await one.entries()]).toEqual([1, []]);
  await two.write(newPass(2));
  await lock?.release();
  expect(await one.tryLock('pass')).toBeNull();
  await other.release();
  expect(await one.tryLock('pass')).not.toBeNull();
  await one.write(newPass(3));
});

test('a connection that breaks in the middle of a pass leaves the pass before', async () => {
  const address = await freshDatabase();
  const store = await opened(address);
  const entries = Array.from({ length: 20_000 }, (_, i) => newEntry(`A${i}`, i + 1));
  const writing = store.write(newPass(1, { entries }));
  const outcome = expect(writing).rejects.toThrow('interrupted');
  const open = `select 1 from pg_stat_activity where datname = current_database() and query ilike 'insert%entries%'`;
  while ((await query(address, open)).length === 0) await after(1);
  await breakConnections(address);
  await outcome;
  expect([await store.lastPass(), await store.entries()]).toEqual([null, []]);
  await store.write(newPass(1, { entries: [newEntry('A', 5)] }));
});

/** As README gives them. */
const leastRights = (role: string) => `
  grant usage on schema public to ${role};
  grant select on all tables in schema public to ${role};
  grant insert on passes, entries, assertions, workbooks, readings, runs to ${role};
  grant delete on workbooks, readings, runs to ${role};
  grant update on readings to ${role};`;

test('a worker with the least rights does all its work, and cannot touch the book', async () => {
  const address = await freshDatabase();
  await (await openStore(address)).close();
  await query(address, `create role worker_of_few login password 'few'; ${leastRights('worker_of_few')}`);
  const few = address.replace(/\/\/.*@/, '//worker_of_few:few@');
  const store = await opened(few);
  expect(await store.tryLock('pass')).not.toBeNull();
  for (const text of ['e', 'f']) await store.keep({ ...reading('aa', 'a.xlsx'), engine: text });
  for (let id = 1; id < 30; id += 1)
    await store.write(newPass(id, { workbooks: [workbook(`${id}.xlsx`, null)] }));
  await store.recordRun(run(1));
  expect([(await store.readingKeys()).size, await store.forgetRuns('2025')]).toEqual([0, 1]);
  await store.write(newPass(30, { entries: [newEntry('A', 5)] }));
  await expect(query(few, 'delete from entries')).rejects.toThrow('permission denied');
  await expect(query(few, 'alter table entries disable trigger all')).rejects.toThrow('must be owner');
  const elsewhere = await freshDatabase();
  await query(elsewhere, 'revoke create on schema public from public');
  await expect(openStore(elsewhere.replace(/\/\/.*@/, '//worker_of_few:few@'))).rejects.toThrow('no-rights');
});

test('a ledger may lie in a schema of its own, beside another', async () => {
  const address = await freshDatabase();
  await query(address, 'create schema kirja');
  const [inSchema, inPublic] = [
    await opened(`${address}?options=-c%20search_path%3Dkirja`),
    await opened(address),
  ];
  await inSchema.write(newPass(1));
  expect([(await inSchema.lastPass())?.id, await inPublic.lastPass()]).toEqual([1, null]);
  expect([await inSchema.tryLock('a'), await inPublic.tryLock('a')]).not.toContain(null);
});

test('a server that cannot be used is one plain sentence, and the password is never told', async () => {
  const address = await freshDatabase();
  const wrong = (change: (url: URL) => void) => {
    const url = new URL(address);
    change(url);
    return url.href;
  };
  const cases: readonly (readonly [string, string, number])[] = [
    [wrong((u) => (u.password = 'salaisuus')), 'Tietokantaan ei pääse', 2],
    [wrong((u) => (u.pathname = '/salaisuus-ei')), 'Tietokantaan ei pääse', 2],
    [wrong((u) => (u.port = '1')), 'Tietokantapalvelin ei vastaa', 1],
    [wrong((u) => (u.search = '?sslmode=verify-full')), 'Tietokantapalvelin ei vastaa', 1],
    [wrong((u) => (u.search = '?sslmode=verify-full&sslrootcert=/ei/ole.pem')), 'osoite ei kelpaa', 2],
    ['postgres://kirja:salaisuus@palvelin:portti/kirja', 'osoite ei kelpaa', 2],
  ];
  for (const [ledger, said, code] of cases) {
    const told = await runCommand('verify', '--ledger', ledger);
    expect([told.code, told.err.trim().split('\n').length], ledger).toEqual([code, 1]);
    expect(told.err, ledger).toContain(said);
    expect(told.err + told.out, ledger).not.toMatch(/sala:s|sala%3As|:salaisuus|\n\s+at /);
  }
  const none = await runCommand('verify', '--ledger', address);
  expect([none.code, none.err]).toEqual([
    2,
    `Pääkirjaa ei ole: ${shownAddress(address)}. Tee se komennolla consolidate.\n`,
  ]);
});

test.each([
  ['postgres://kirja:sala@kanta.kaupunki.fi:5433/kirja', 'postgres://kirja@kanta.kaupunki.fi:5433/kirja'],
  ['postgresql://kirja:s@l#a/?@kanta/kirja', 'postgresql://kirja@kanta/kirja'],
  ['postgres://kanta/kirja?user=kirja&password=sala', 'postgres://kanta/kirja'],
  ['postgres://kirja@kanta/kirja', 'postgres://kirja@kanta/kirja'],
  ['C:\\kirjat\\kirja:1@2.db', 'C:\\kirjat\\kirja:1@2.db'],
])('%s is shown as %s', (address, shown) => {
  expect(shownAddress(address)).toBe(shown);
});
