/** What a store promises, whichever database it is: the same cases on SQLite and on a PostgreSQL server. */
import { describe, expect, test, vi } from 'vitest';
import { publishedBooks } from '../../shared/rulebook/books.ts';
import { connect, openStore } from '../../worker/store/open-store.ts';
import { readingKey, type Store, type StoredReading } from '../../worker/store/store.ts';
import { databases, opened } from './databases.ts';
import { newEntry, newPass, reading, run, workbook } from './passes.ts';

const said = (cents: number, subject: string) => ({ year: 2023, subject, cents });

async function all(store: Pick<Store, 'readings'>, ...contents: readonly StoredReading[]) {
  const found: StoredReading[] = [];
  for await (const one of store.readings(contents)) found.push(one);
  return found;
}

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

describe.each(databases)('$database', ({ fresh, run: byHand }) => {
  test('a pass comes back as it was written, also from a ledger opened anew', async () => {
    const address = await fresh();
    const problem = { code: 'workbook.locked', facts: { reason: 'open' } } as const;
    const pass = newPass(1, {
      workbooks: [workbook('a.xlsx', 'aa'), workbook('B.xlsx', null, { status: 'failed', problem })],
      entries: [newEntry('Ä', 9_007_199_254_740_991), newEntry('B', -5)],
      assertions: [said(10_000_000_000, 'decided')],
    });
    const first = await openStore(address);
    await first.write(pass);
    await first.close();
    const store = await opened(address);
    const { id, day, round, basis, conflicts, workbooks, assertions } = pass;
    expect(await store.lastPass()).toEqual({ id, day, round, basis, conflicts });
    expect(await store.workbooks()).toEqual([workbooks[1], workbooks[0]]);
    expect(await store.assertions()).toEqual(assertions);
    expect(await store.years()).toEqual([2023]);
    expect(await store.entries()).toEqual(
      pass.entries.map((e, i) => ({ ...e, id: i + 1, pass: 1, bookedOn: day })),
    );
  });

  test('the books of a pass are known from then on, and kept once', async () => {
    const address = await fresh();
    const store = await opened(address);
    expect(await store.books()).toBeNull();
    const [first, second] = [publishedBooks.slice(0, 1), publishedBooks.slice(0, 2)];
    await store.write(newPass(1, { books: first }));
    await store.write(newPass(2, { books: first }));
    expect(await store.books()).toEqual(first);
    await store.write(newPass(3, { books: second }));
    await store.write(newPass(4, { books: first }));
    await store.write(newPass(5, { books: first }));
    expect(await store.books()).toEqual(first);
    const db = await connect(address, { write: false });
    const kept = await db.selectFrom('passes').select('id').where('books', 'is not', null).execute();
    await db.destroy();
    expect(kept.map(({ id }) => id)).toEqual([1, 3, 4]);
  });

  test('workbooks are those of the last pass, assertions the last said', async () => {
    const store = await opened(await fresh());
    await store.write(
      newPass(1, {
        workbooks: [workbook('a.xlsx', 'aa'), workbook('b.xlsx', 'bb')],
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
    expect(await store.assertions()).toEqual([said(7, 'decided')]);
  });

  test('a reading is kept at once, once, and come by in the order asked', async () => {
    const store = await opened(await fresh());
    const many = Array.from({ length: 40 }, (_, i) => reading(`${i}`, 'a.xlsx'));
    for (const one of many) await store.keep(one);
    const again = { ...reading('7', 'a.xlsx'), engine: 'f' };
    await store.keep(again);
    await store.keep(again);
    expect([...(await store.readingKeys())].sort()).toEqual(
      many.map((one) => readingKey(one.sha256 === '7' ? again : one)).sort(),
    );
    const asked = [many[39], many[7], reading('no', 'a.xlsx'), reading('7', 'b.xlsx'), many[0]];
    const found = await all(store, ...(asked as StoredReading[]));
    expect(found).toEqual([many[39], again, many[0]]);
    expect((await all(store, ...many)).map((r) => r.sha256)).toEqual(many.map((r) => r.sha256));
    expect(await all(store)).toEqual([]);
  });

  test('readings that no workbook needs are dropped, but not those of a worker that is slow', async () => {
    const store = await opened(await fresh());
    const names = async () => (await all(store, old, slow, needed)).map((r) => r.sha256);
    const [old, slow, needed] = [reading('o', 'a.xlsx'), reading('s', 'a.xlsx'), reading('n', 'a.xlsx')];
    for (const one of [old, needed]) await store.keep(one);
    const workbooks = [workbook('a.xlsx', 'n')];
    for (let id = 1; id <= 10; id += 1) await store.write(newPass(id, { workbooks }));
    await store.keep(slow);
    for (let id = 11; id <= 20; id += 1) await store.write(newPass(id, { workbooks }));
    expect(await names()).toEqual(['o', 's', 'n']);
    await store.write(newPass(21, { workbooks }));
    expect(await names()).toEqual(['s', 'n']);
    for (let id = 22; id <= 31; id += 1) await store.write(newPass(id, { workbooks }));
    expect(await names()).toEqual(['n']);
  });

  test('fewer, as many and more entries than a statement takes come back as they were written', async () => {
    const store = await opened(await fresh());
    const passes = [0, 1, 99, 100, 101, 205].map((count, index) => {
      const id = index + 1;
      const entries = Array.from({ length: count }, (_, i) => newEntry(`${id} ${i}`, i % 2 ? -i : i));
      const assertions = entries.map(({ key }, i) => said(i + 1, key));
      return newPass(id, { entries, assertions });
    });
    for (const pass of passes) await store.write(pass);
    const written = passes.flatMap(({ id, day, entries }) =>
      entries.map((entry) => ({ ...entry, pass: id, bookedOn: day })),
    );
    expect(await store.entries()).toEqual(written.map((entry, i) => ({ ...entry, id: i + 1 })));
    const subjects = (all: readonly { readonly subject: string }[]) => all.map((a) => a.subject).sort();
    expect(subjects(await store.assertions())).toEqual(subjects(passes.flatMap((p) => p.assertions)));
  });

  test('a ledger goes on after a pass that failed midway, with statements it has run before', async () => {
    const store = await opened(await fresh());
    await store.write(newPass(1, { entries: [newEntry('A', 5)] }));
    const wrong = newPass(2, { entries: [newEntry('B', 1, 999)] });
    for (let times = 0; times < 3; times += 1)
      await expect(store.write(wrong)).rejects.toThrow(/foreign key/i);
    await store.write(newPass(2, { entries: [newEntry('B', 6)] }));
    expect((await store.entries()).map(({ id, key }) => [id, key])).toEqual([
      [1, 'A'],
      [2, 'B'],
    ]);
  });

  test('of two workers that computed the same pass one writes it, whole, and the other is told', async () => {
    const address = await fresh();
    const [one, two] = [await opened(address), await opened(address)];
    const results = await Promise.allSettled([
      one.write(newPass(1, { entries: [newEntry('A', 5), newEntry('B', 5)] })),
      two.write(newPass(1, { entries: [newEntry('C', 5), newEntry('D', 5)] })),
    ]);
    expect(results.map((r) => (r.status === 'fulfilled' ? 'written' : r.reason.fault)).sort()).toEqual([
      'pass-taken',
      'written',
    ]);
    const won = results[0]?.status === 'fulfilled' ? ['A', 'B'] : ['C', 'D'];
    expect((await two.entries()).map((e) => e.key)).toEqual(won);
    await two.write(newPass(2, { entries: [newEntry('E', 5)] }));
    expect((await one.entries()).map((e) => e.id)).toEqual([1, 2, 3]);
  });

  test('a pass that cannot be written whole leaves nothing', async () => {
    const store = await opened(await fresh());
    const twice = [newEntry('A', 5), newEntry('A', -5, 1), newEntry('A', -5, 1)];
    await expect(store.write(newPass(1, { entries: twice }))).rejects.toThrow(/unique/i);
    expect([await store.lastPass(), await store.entries()]).toEqual([null, []]);
  });

  test('what is read in a snapshot is of one moment, whatever is written meanwhile', async () => {
    const address = await fresh();
    const [reader, writer] = [await opened(address), await opened(address)];
    await writer.write(newPass(1, { entries: [newEntry('A', 5)] }));
    const seen = await reader.snapshot(async (reads) => {
      const last = await reads.lastPass();
      await writer.write(newPass(2, { entries: [newEntry('B', 5)], workbooks: [workbook('a.xlsx', 'aa')] }));
      return [last?.id, (await reads.entries()).length, (await reads.workbooks()).length];
    });
    expect(seen).toEqual([1, 1, 0]);
    expect((await reader.lastPass())?.id).toBe(2);
  });

  const forbidden = ['entries', 'passes', 'assertions'].flatMap((table) => [
    `update ${table} set ${table === 'passes' ? 'day' : 'year'} = 1999`,
    `delete from ${table}`,
  ]);

  test('nothing of the book is changed or removed, by whatever program', async () => {
    const address = await fresh();
    const store = await opened(address);
    await store.write(newPass(1, { entries: [newEntry('A', 5)], assertions: [said(5, 'decided')] }));
    for (const statement of forbidden)
      await expect(byHand(address, statement), statement).rejects.toThrow('nothing is changed or removed');
    expect([(await store.entries()).length, (await store.assertions()).length]).toEqual([1, 1]);
  });

  test('runs are told newest first, once each, until they are forgotten', async () => {
    const store = await opened(await fresh());
    for (const hour of [2, 4, 3]) await store.recordRun(run(hour));
    await store.recordRun(run(3, { outcome: 'failed' }));
    expect(await store.runs(2)).toEqual([run(4), run(3)]);
    expect(await store.forgetRuns(run(3).finishedAt)).toBe(1);
    expect(await store.runs(10)).toEqual([run(4), run(3)]);
  });

  test('a lock is one worker’s until it gives it back or closes; another’s has another name', async () => {
    const address = await fresh();
    const [one, two] = [await opened(address), await openStore(address)];
    const lock = await one.tryLock('a');
    expect(lock).not.toBeNull();
    expect([await two.tryLock('a'), await one.tryLock('a')]).toEqual([null, null]);
    expect(await two.tryLock('b')).not.toBeNull();
    expect(await one.tryLock('b')).toBeNull();
    await lock?.release();
    await lock?.release();
    expect(await two.tryLock('a')).not.toBeNull();
    await lock?.release();
    expect(await one.tryLock('a')).toBeNull();
    await two.close();
    expect(await one.tryLock('a')).not.toBeNull();
    expect(await one.tryLock('b')).not.toBeNull();
  });

  test('who has a lock is told to those that wait for it', async () => {
    const address = await fresh();
    const [one, two] = [await openStore(address, { worker: 'kone-1' }), await opened(address)];
    expect(await two.holder('a')).toBeNull();
    const before = Date.now();
    await one.tryLock('other');
    const lock = await one.tryLock('a');
    const told = await two.holder('a');
    expect(told?.worker).toBe(`kone-1 (pid ${process.pid})`);
    expect(Math.abs(Date.parse(told?.since ?? '') - before)).toBeLessThan(600_000);
    expect(await one.holder('a')).toEqual(told);
    await lock?.release();
    expect(await two.holder('a')).toBeNull();
    await one.tryLock('a');
    await one.close();
    expect(await two.holder('a')).toBeNull();
  });

  test('of many that ask for a lock at once one has it', async () => {
    const address = await fresh();
    const workers = await Promise.all(Array.from({ length: 4 }, () => opened(address)));
    const locks = await Promise.all([...workers, ...workers].map((w) => w.tryLock('a')));
    expect(locks.filter((l) => l !== null)).toHaveLength(1);
  });

  test('a new ledger that several open at once is made once', async () => {
    const address = await fresh();
    const stores = await Promise.all(Array.from({ length: 4 }, () => opened(address)));
    await stores[3]?.write(newPass(1));
    expect((await stores[0]?.lastPass())?.id).toBe(1);
  });

  test('a ledger of a newer program, of none, and none are told apart', async () => {
    const [newer, foreign, none] = [await fresh(), await fresh(), await fresh()];
    await (await openStore(newer)).close();
    await byHand(newer, `update meta set value = '99'`);
    await byHand(foreign, 'create table meta (id integer)');
    await expect(openStore(newer)).rejects.toThrow('newer');
    await expect(openStore(foreign)).rejects.toThrow('not-a-ledger');
    await expect(openStore(none, { write: false })).rejects.toThrow('not-found');
  });
});
