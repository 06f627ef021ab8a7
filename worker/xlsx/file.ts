/**
 * A file's bytes as they are on the disk now, or why they cannot be had. A file that another program holds
 * or is writing is locked: it will be read in a later pass.
 */
import { createHash } from 'node:crypto';
import { closeSync, fstatSync, openSync, readSync, statSync } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { basename } from 'node:path';
import type { FindingFacts } from '../../shared/findings/finding.ts';
import { damaged, type Problem, Refusal, tooLarge } from './problem.ts';

/** Packed bytes; the parts that are read are limited again when unpacked. */
export const maxFileBytes = 128 * 1024 * 1024;

/** Windows answers EBUSY for a file opened for one program alone. */
const heldByOthers = new Set(['EBUSY', 'ETXTBSY']);
/**
 * A file that is listed but whose bytes do not come: OneDrive or another cloud keeps it elsewhere and is not
 * running or has no network. Windows' own errors for that have no name in Node; a Mac says EDEADLK.
 */
const elsewhere = new Set([
  'UNKNOWN',
  'EIO',
  'EDEADLK',
  'ETIMEDOUT',
  'ECANCELED',
  'ENETUNREACH',
  'EHOSTUNREACH',
]);

/** Those whose cause an official can look into have a sentence of their own. */
const told = new Set(['ENOENT', 'EACCES', 'EPERM']);

function factsOf(reason: string): FindingFacts {
  if (elsewhere.has(reason)) return { reason: 'not-downloaded' };
  return told.has(reason) ? { reason } : { reason: 'system', detail: reason };
}

export type FileBytes = { readonly bytes: Buffer; readonly sha256: string };

/** Excel's owner file, beside each workbook that somebody has open. */
function isLockFile(path: string): boolean {
  return basename(path).startsWith('~$');
}

export function readFile(path: string): FileBytes | { readonly problem: Problem } {
  if (isLockFile(path)) return { problem: { code: 'workbook.locked', facts: { reason: 'lock-file' } } };
  try {
    const bytes = readWhole(path);
    return { bytes, sha256: createHash('sha256').update(bytes).digest('hex') };
  } catch (error) {
    return { problem: problemOf(error) };
  }
}

/** Of an error that the system gave for a file. */
export function problemOf(error: unknown): Problem {
  if (error instanceof Refusal) return error.problem;
  const reason = (error as NodeJS.ErrnoException).code;
  if (reason === undefined) throw error;
  if (heldByOthers.has(reason)) return { code: 'workbook.locked', facts: { reason } };
  return { code: 'workbook.unreadable', facts: factsOf(reason) };
}

function readWhole(path: string): Buffer {
  // Asked first: opening a pipe would wait for its other end.
  if (!statSync(path).isFile()) throw damaged('not-a-file');
  const handle = openSync(path, 'r');
  try {
    const before = fstatSync(handle);
    if (before.size > maxFileBytes) throw tooLarge('file', maxFileBytes);
    const bytes = Buffer.allocUnsafeSlow(before.size);
    let filled = 0;
    for (let got = -1; got !== 0 && filled < bytes.length; filled += got) {
      got = readSync(handle, bytes, filled, bytes.length - filled, filled);
    }
    const after = fstatSync(handle);
    if (filled < bytes.length || after.size !== before.size || after.mtimeMs !== before.mtimeMs) {
      throw new Refusal('workbook.locked', { reason: 'changing' });
    }
    return bytes;
  } finally {
    closeSync(handle);
  }
}

/** SHA-256 of a file in small pieces; '' when it cannot be read. */
export async function hashFile(path: string): Promise<string> {
  const hash = createHash('sha256');
  const piece = Buffer.allocUnsafe(64 * 1024);
  let file: FileHandle | undefined;
  try {
    file = await open(path);
    for (let got = -1; got !== 0; ) {
      got = (await file.read(piece, 0, piece.length)).bytesRead;
      hash.update(piece.subarray(0, got));
    }
    return hash.digest('hex');
  } catch {
    return '';
  } finally {
    await file?.close();
  }
}
