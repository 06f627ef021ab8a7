/**
 * A part of the worker in a process of its own, spoken to by messages: a file beside the one that starts it,
 * built or from the sources, with the loader that those need. Nothing is told in its arguments, which others
 * on the machine can see.
 */
import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { createRequire } from 'node:module';
import { fileURLToPath, pathToFileURL } from 'node:url';

/**
 * @param name of the file, without its ending.
 * @param beside the `import.meta.url` of the file that asks.
 * @returns it when it has said its first message.
 */
export async function startProcess(
  name: string,
  beside: string,
  flags: readonly string[] = [],
): Promise<ChildProcess> {
  const isSource = beside.endsWith('.ts');
  const child = fork(fileURLToPath(new URL(`./${name}.${isSource ? 'ts' : 'js'}`, beside)), [], {
    execArgv: [...flags, ...(isSource ? sourceLoader() : [])],
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
  const outcome = await Promise.race([once(child, 'message'), once(child, 'exit').then(() => undefined)]);
  if (outcome === undefined) throw new Error(`the process ${name} does not start`);
  return child;
}

/** Wherever the worker was called from. */
function sourceLoader(): string[] {
  return ['--import', pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href];
}

/**
 * A terminal's Ctrl+C, or a service's stop, reaches all of its processes; whether one of these ends is for the
 * process that started it to decide.
 */
export function leaveSignalsToParent(): void {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGBREAK']) process.on(signal, () => {});
}
