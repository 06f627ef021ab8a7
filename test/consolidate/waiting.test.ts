/** Another worker of the ledger lives and does not come to its end: who waits for it says so, and not for ever. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as after } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { expect, onTestFinished, test, vi } from 'vitest';
import { usualPatience } from '../../worker/pass/waiting.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { runCommand } from './run-command.ts';

/** It has the lock of the pass and does nothing. */
async function hangingWorker(ledger: string): Promise<ChildProcess> {
  const script = fileURLToPath(new URL('../store/hold-lock.ts', import.meta.url));
  const child = spawn(process.execPath, ['--import', 'tsx', script, ledger, 'pass'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  await once(child.stdout, 'data');
  return child;
}

test('a pass by hand says whom it waits for, and since when', async () => {
  const [ledger, folder] = [join(temporaryFolder(), 'l.db'), temporaryFolder()];
  const consolidate = () => runCommand('consolidate', folder, '--ledger', ledger, '--out', folder);
  const { pid } = await hangingWorker(ledger);
  vi.useFakeTimers({ toFake: ['performance'] });
  onTestFinished(() => void vi.useRealTimers());
  let answer: Awaited<ReturnType<typeof consolidate>> | undefined;
  const running = consolidate().then((ran) => {
    answer = ran;
  });
  while (answer === undefined) {
    await after(50);
    vi.advanceTimersByTime(usualPatience.giveUpAfterMs / 10);
  }
  await running;
  expect([answer.code, answer.out]).toEqual([1, '']);
  const [waits, givesUp, ...rest] = answer.err.split('\n');
  expect(waits).toMatch(
    new RegExp(
      `^Pääkirjaan on käynnissä toinen ajo: .* \\(pid ${pid}\\), alkanut [\\d.]+ klo \\d\\d:\\d\\d\\. Odotetaan`,
    ),
  );
  expect(givesUp).toMatch(
    new RegExp(`^Toinen ajo ei päättynyt.*\\(pid ${pid}\\)\\. Mitään ei kirjoitettu\\.`),
  );
  expect(rest).toEqual(['']);
});

test('who is waited for and comes to an end is all that is said', async () => {
  const [ledger, folder] = [join(temporaryFolder(), 'l.db'), temporaryFolder()];
  const other = await hangingWorker(ledger);
  vi.useFakeTimers({ toFake: ['performance'] });
  onTestFinished(() => void vi.useRealTimers());
  const running = runCommand('consolidate', folder, '--ledger', ledger, '--out', folder);
  await after(300);
  vi.advanceTimersByTime(usualPatience.tellAfterMs);
  await after(300);
  other.kill('SIGKILL');
  const { code, err } = await running;
  expect([code, err.split('\n').length]).toEqual([0, 2]);
  expect(err).toContain('Odotetaan, että se päättyy.');
});
