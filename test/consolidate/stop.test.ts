import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runPass } from '../../worker/pass/run-pass.ts';
import { folderSource } from '../../worker/sources/folder.ts';
import { countingReader, rules, worker, writeDecisions } from './folder.ts';

test('a pass that is stopped keeps what was read, writes nothing, and the next one reads the rest', async () => {
  const w = await worker();
  const names = Array.from({ length: 12 }, (_, n) => `päätökset-${n}.xlsx`);
  for (const [n, name] of names.entries())
    await writeDecisions(join(w.folder, name), [[`Yhdistys ${n} ry`, `${10_000 + n}`, 100 + n]]);
  const stop = new AbortController();
  const reason = new Error('the service is stopped');
  const reader = countingReader();
  const stopped = runPass(
    {
      store: w.store,
      sources: [folderSource([w.folder])],
      reader,
      rules,
      today: rules.asOf,
      signal: stop.signal,
      progress: () => stop.abort(reason),
    },
    async (outcome) => outcome,
  );
  await expect(stopped).rejects.toBe(reason);
  const kept = (await w.store.readingKeys()).size;
  expect([kept, await w.store.lastPass(), await w.store.entries()]).toEqual([reader.asked.length, null, []]);
  expect(kept).toBeLessThan(names.length);
  const next = await w.pass();
  expect([next.read, next.added.length]).toEqual([names.length - kept, names.length]);
});
