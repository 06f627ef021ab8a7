/** A ledger of the program's first version, as its tables were then, opened by this one. */
import { readFileSync } from 'node:fs';
import { describe, expect, test, vi } from 'vitest';
import { databases, opened } from './databases.ts';
import { newEntry, newPass, reading, run, workbook } from './passes.ts';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const firstTables = readFileSync(new URL('./first-tables.sql', import.meta.url), 'utf8');

describe.each(databases)('$database', ({ fresh, run: byHand }) => {
  test('an older ledger is brought up to date in place, by one of several workers', async () => {
    const address = await fresh();
    await byHand(address, firstTables);
    const [store] = await Promise.all([opened(address), opened(address), opened(address)]);
    expect(await store.workbooks()).toEqual([workbook('a.xlsx', 'aa')]);
    expect((await store.entries()).map((e) => [e.id, e.amountCents])).toEqual([[1, 500]]);
    for await (const kept of store.readings([{ sha256: 'aa', name: 'a.xlsx' }]))
      expect(kept).toEqual(reading('aa', 'a.xlsx'));
    expect(await store.books()).toBeNull();
    expect([...(await store.readingKeys())]).toHaveLength(1);
    await store.recordRun(run(1));
    await store.write(newPass(2, { entries: [newEntry('A', -500, 1)] }));
    expect([(await store.lastPass())?.id, (await store.runs(9)).length]).toEqual([2, 1]);
  });

  test('a ledger that cannot be brought up to date stays as it is', async () => {
    const address = await fresh();
    await byHand(address, `${firstTables} create table runs (id integer);`);
    await expect(opened(address)).rejects.toThrow();
    await expect(opened(address)).rejects.toThrow();
    await byHand(address, 'drop table runs');
    expect((await (await opened(address)).lastPass())?.id).toBe(1);
  });
});
