/**
 * One process that reads files one after the other, started when first needed and replaced when it died.
 * A file that used up its memory or its time gets the problem that says so.
 */
import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { stat } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Answer, Message, Question } from './child.ts';
import { hashFile } from './file.ts';
import { damaged, type Problem, tooLarge } from './problem.ts';

export type ProcessLimits = { readonly heapMb: number; readonly deadlineMs: number };

export class ReadingProcess {
  readonly #limits: ProcessLimits;
  #child: ChildProcess | undefined;
  #stopped = false;

  constructor(limits: ProcessLimits) {
    this.#limits = limits;
  }

  /** @throws Error when the process does not start or was stopped meanwhile. */
  async ask(question: Question): Promise<Answer> {
    this.#child ??= await start(this.#limits.heapMb);
    if (this.#stopped) this.stop();
    const answer = this.#child && (await this.#outcome(this.#child, question));
    if (answer === undefined || this.#stopped) throw new Error('the reader was closed');
    if ('sha256' in answer) return answer;
    this.#child = undefined;
    const size = await stat(question.path).then(
      (found) => found.size,
      () => 0,
    );
    return { sha256: await hashFile(question.path), bytes: size, result: { problem: answer } };
  }

  stop(): void {
    this.#stopped = true;
    this.#child?.kill('SIGKILL');
    this.#child = undefined;
  }

  /** The answer, or what ended the process before it came. */
  #outcome(child: ChildProcess, question: Question): Promise<Answer | Problem> {
    const { deadlineMs, heapMb } = this.#limits;
    return new Promise((resolve) => {
      let late = false;
      const timer = setTimeout(() => {
        late = true;
        child.kill('SIGKILL');
      }, deadlineMs);
      const onMessage = (message: Message) => settle('answer' in message ? message.answer : undefined);
      const onExit = (code: number | null, signal: string | null) =>
        settle(late ? tooLarge('time', deadlineMs / 1000).problem : causeOfDeath(code, signal, heapMb));
      const settle = (outcome: Answer | Problem | undefined) => {
        if (outcome === undefined) return;
        clearTimeout(timer);
        child.off('message', onMessage);
        child.off('exit', onExit);
        resolve(outcome);
      };
      child.on('message', onMessage);
      child.on('exit', onExit);
      child.send(question);
    });
  }
}

/** V8 aborts when its heap is full, and the system kills who takes too much. */
function causeOfDeath(code: number | null, signal: string | null, heapMb: number): Problem {
  const memory = signal === 'SIGABRT' || signal === 'SIGKILL' || code === 134;
  return memory ? tooLarge('memory', heapMb * 1024 * 1024).problem : damaged('crash').problem;
}

/** Where the worker runs from its sources, the process needs the same loader, wherever it was called from. */
function sourceLoader(): string[] {
  return ['--import', pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href];
}

async function start(heapMb: number): Promise<ChildProcess> {
  const isSource = import.meta.url.endsWith('.ts');
  const entry = new URL(isSource ? './child.ts' : './child.js', import.meta.url);
  const child = fork(fileURLToPath(entry), [], {
    // A small nursery: cells live on, so a large one is only copied.
    execArgv: [
      `--max-old-space-size=${heapMb}`,
      '--max-semi-space-size=4',
      ...(isSource ? sourceLoader() : []),
    ],
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
  const outcome = await Promise.race([once(child, 'message'), once(child, 'exit').then(() => undefined)]);
  if (outcome === undefined) throw new Error('the reading process does not start');
  return child;
}
