/**
 * One process that reads files one after the other, started when first needed and replaced when it died.
 * A file that used up its memory or its time gets the problem that says so.
 */
import type { ChildProcess } from 'node:child_process';
import { startProcess } from '../start-process.ts';
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
    this.#child ??= await startProcess('child', import.meta.url, heapFlags(this.#limits.heapMb));
    if (this.#stopped) this.stop();
    const answer = this.#child && (await this.#outcome(this.#child, question));
    if (answer === undefined || this.#stopped) throw new Error('the reader was closed');
    if ('sha256' in answer) return answer;
    this.#child = undefined;
    return { sha256: await hashFile(question.path), result: { problem: answer } };
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

/** Cells live until the grid is sent: a small nursery, and no early search for garbage, save copying. */
export function heapFlags(heapMb: number): string[] {
  return [`--max-old-space-size=${heapMb}`, '--initial-old-space-size=128', '--max-semi-space-size=8'];
}
