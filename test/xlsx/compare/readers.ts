/** The other readers, each in a process that is started when needed and replaced when a file ends it. */
import { type ChildProcess, fork, spawn, spawnSync } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import type { Values } from './values.ts';

export type Answer = { readonly values: Values } | { readonly error: string };
export type OtherReader = {
  readonly name: string;
  readonly read: (path: string) => Promise<Answer>;
  readonly close: () => void;
};

const deadlineMs = 30_000;
const here = (name: string) => fileURLToPath(new URL(name, import.meta.url));

export function exceljsReader(): OtherReader {
  const start = () =>
    fork(here('./exceljs-child.ts'), [], {
      execArgv: ['--max-old-space-size=2048', '--import', import.meta.resolve('tsx')],
      serialization: 'advanced',
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    });
  return reader('exceljs', start, (child, path, answer) => {
    child.once('message', (message) => answer(message as Answer));
    child.send(path);
  });
}

/** Undefined where there is no Python with openpyxl; PYTHON names another than `python3`. */
export function openpyxlReader(): OtherReader | undefined {
  const python = process.env.PYTHON ?? 'python3';
  if (spawnSync(python, ['-c', 'import openpyxl']).status !== 0) return undefined;
  const start = () => spawn(python, [here('./openpyxl_values.py')], { stdio: ['pipe', 'pipe', 'ignore'] });
  return reader('openpyxl', start, (child, path, answer) => {
    const lines = createInterface({ input: child.stdout! });
    lines.once('line', (line) => {
      lines.close();
      answer(JSON.parse(line));
    });
    child.stdin?.write(`${path}\n`);
  });
}

function reader(
  name: string,
  start: () => ChildProcess,
  ask: (child: ChildProcess, path: string, answer: (answer: Answer) => void) => void,
): OtherReader {
  let child: ChildProcess | undefined;
  const stop = () => {
    child?.kill('SIGKILL');
    child = undefined;
  };
  return {
    name,
    close: stop,
    read: (path) =>
      new Promise((resolve) => {
        child ??= start();
        const own = child;
        const settle = (answer: Answer) => {
          clearTimeout(timer);
          own.off('exit', died);
          resolve(answer);
        };
        const died = () => {
          child = undefined;
          settle({ error: 'the process died' });
        };
        const timer = setTimeout(() => {
          own.off('exit', died);
          stop();
          settle({ error: 'time' });
        }, deadlineMs);
        own.once('exit', died);
        ask(own, path, settle);
      }),
  };
}
