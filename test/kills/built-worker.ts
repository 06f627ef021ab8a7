/** The worker as it is shipped, built for the test, and its `consolidate` as a process of its own. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { noneRunning } from '../processes.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

export type BuiltWorker = {
  readonly consolidate: (folder: string, ledger: string, out: string) => Run;
  /** Resolved when no process that made its reports is left. */
  readonly reportsEnded: () => Promise<void>;
  readonly remove: () => void;
};

export type Run = {
  readonly kill: () => void;
  /** Resolved with how it ended and all that it said. */
  readonly end: Promise<{ readonly killed: boolean; readonly code: number | null; readonly said: string }>;
};

/** Within the project, where its packages are found. */
export async function builtWorker(): Promise<BuiltWorker> {
  mkdirSync(join(root, 'dist'), { recursive: true });
  const outDir = mkdtempSync(join(root, 'dist', 'kills-'));
  const configFile = join(root, 'worker', 'vite.config.ts');
  await build({ configFile, logLevel: 'error', build: { outDir, emptyOutDir: true } });
  return {
    consolidate(folder, ledger, out) {
      const places = ['--ledger', ledger, '--out', out, '--as-of', '2024-03-15'];
      const program = [join(outDir, 'avustuskirja.js'), 'consolidate', folder, ...places];
      const child = spawn(process.execPath, program, { stdio: ['ignore', 'pipe', 'pipe'] });
      return { kill: () => child.kill('SIGKILL'), end: ended(child) };
    },
    reportsEnded: () => noneRunning(join(outDir, 'report-child.js')),
    remove: () => rmSync(outDir, { recursive: true, force: true }),
  };
}

async function ended(child: ChildProcess) {
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (text) => (said += text));
  const [code, signal] = (await once(child, 'exit')) as [number | null, string | null];
  return { killed: signal === 'SIGKILL', code, said };
}
