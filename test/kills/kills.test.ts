/** `npm run kills` is the great run, 200 kills of each; a few belong to every test run. */
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { freshDatabase } from '../store/postgres.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { type BuiltWorker, builtWorker } from './built-worker.ts';
import { killRun } from './kill-run.ts';

const asked = process.env.npm_lifecycle_event === 'kills' ? 200 : 0;
const seed = Number(process.env.SEED ?? 7);
/** Against what hangs only. */
const timeout = 3_600_000;

let worker: BuiltWorker;
beforeAll(async () => {
  worker = await builtWorker();
}, timeout);
afterAll(() => worker.remove());

test(
  'a worker killed at random moments loses nothing and does nothing twice (SQLite)',
  async () => {
    const root = temporaryFolder();
    const outcome = await killRun({
      worker,
      root,
      ledger: join(root, 'ledger.db'),
      undisturbed: join(root, 'undisturbed.db'),
      workers: 1,
      kills: asked || 8,
      killsPerChange: asked ? 2 : 4,
      seed,
    });
    expect(outcome.kills).toBeGreaterThanOrEqual(asked || 8);
    if (asked) console.log('SQLite', outcome);
  },
  timeout,
);

test(
  'of two workers that share the work one or both are killed: nothing is lost, nothing done twice (PostgreSQL)',
  async () => {
    const outcome = await killRun({
      worker,
      root: temporaryFolder(),
      ledger: await freshDatabase(),
      undisturbed: await freshDatabase(),
      workers: 2,
      kills: asked || 6,
      killsPerChange: 4,
      seed,
    });
    expect(outcome.kills).toBeGreaterThanOrEqual(asked || 6);
    if (asked) console.log('PostgreSQL', outcome);
  },
  timeout,
);
