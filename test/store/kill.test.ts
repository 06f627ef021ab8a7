import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { failedAssertions } from '../../shared/ledger/assertions.ts';
import { chainFaults } from '../../shared/ledger/chain.ts';
import { openSqlite } from '../../worker/store/sqlite.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const writer = fileURLToPath(new URL('./write-passes.ts', import.meta.url));
const size = 300;
/** Milliseconds after it has said that a pass is written: anywhere in those that follow. */
const moments = [0, 3, 7, 23, 58, 111];

test('a worker killed in the middle of a pass leaves the pass before, and the next one goes on', async () => {
  const path = join(temporaryFolder(), 'ledger.db');
  let passes = 0;
  for (const moment of moments) {
    const child = spawn(process.execPath, ['--import', 'tsx', writer, path, String(size)], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    await once(child.stdout, 'data');
    await wait(moment);
    child.kill('SIGKILL');
    await once(child, 'exit');

    const store = await openSqlite(path);
    const [entries, last] = [await store.entries(), await store.lastPass()];
    const id = last?.id ?? 0;
    expect(id).toBeGreaterThan(passes);
    expect(entries).toHaveLength(size * (2 * id - 1));
    expect(chainFaults(entries)).toEqual([]);
    expect(failedAssertions(entries, await store.assertions())).toEqual([]);
    passes = id;
    await store.close();
  }
}, 120_000);
