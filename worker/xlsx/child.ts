/**
 * The process that reads: one file at a time, as asked by `reading-process.ts`. What it survives it
 * answers; what kills it, its parent names. It ends when its parent does.
 */
import { basename } from 'node:path';
import type { OwnFields } from '../../shared/rulebook/own-fields.ts';
import { leaveSignalsToParent } from '../start-process.ts';
import { readFile } from './file.ts';
import { parseWorkbook } from './parse.ts';
import { damaged, type Problem } from './problem.ts';
import { type StepFile, type StepName, steps } from './steps.ts';

export type Question = { readonly path: string; readonly step: StepName; readonly own: OwnFields };
export type Result = { readonly value: unknown } | { readonly problem: Problem };
export type Answer = { readonly sha256: string; readonly result: Result };
export type Message = { readonly ready: true } | { readonly answer: Answer };

// Whether a reading ends is the parent's decision, or the file would be blamed.
leaveSignalsToParent();
process.on('message', (question: Question) => send({ answer: answer(question) }));
process.on('disconnect', () => process.exit());
send({ ready: true });

function send(message: Message): void {
  process.send?.(message);
}

function answer({ path, step, own }: Question): Answer {
  const file = readFile(path);
  if ('problem' in file) return { sha256: '', result: file };
  const { bytes, sha256 } = file;
  return { sha256, result: read(bytes, step, { name: basename(path).normalize('NFC'), own }) };
}

function read(bytes: Buffer, step: StepName, file: StepFile): Result {
  try {
    const parsed = parseWorkbook(bytes);
    return 'problem' in parsed ? parsed : { value: steps[step](parsed.grid, file) };
  } catch (error) {
    // Our bug, but the other files are still to be read; the message may hold what a cell says.
    return { problem: damaged('internal', { detail: (error as Error).name }).problem };
  }
}
