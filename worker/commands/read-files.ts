/**
 * The files named on the line as readings, in their order. One that cannot be read, and one that was given
 * already under another name, stands in the answer with the finding that says so and no records.
 */
import { basename, resolve } from 'node:path';
import { type Finding, finding } from '../../shared/findings/finding.ts';
import { ownFields } from '../../shared/rulebook/own-fields.ts';
import type { Rulebook } from '../../shared/rulebook/schema.ts';
import { unpackReading } from '../../shared/workbook/packed.ts';
import { nothingSettled, type WorkbookReading } from '../../shared/workbook/reading.ts';
import { conflictCopy } from '../pass/current.ts';
import { originalOf } from '../sources/copy-names.ts';
import { openReader } from '../xlsx/reader.ts';

export type FileRead = {
  readonly reading: WorkbookReading;
  /** Empty where the bytes could not be had. */
  readonly sha256: string;
  readonly failed: boolean;
};

export async function readFiles(
  paths: readonly string[],
  books: readonly Rulebook[],
  progress: (done: number, of: number) => void,
): Promise<readonly FileRead[]> {
  const reader = openReader({ step: 'reading', own: ownFields(books) });
  let done = 0;
  try {
    const answers = await Promise.all(
      paths.map(async (path) => {
        const answer = await reader.read(path);
        progress(++done, paths.length);
        return answer;
      }),
    );
    const firstNames = new Map<string, string>();
    return answers.map(({ sha256, result }, at): FileRead => {
      const file = displayName(paths, at);
      if ('problem' in result) {
        const { code, facts } = result.problem;
        return { reading: without(file, finding(code, {}, facts)), sha256, failed: true };
      }
      const original = firstNames.get(sha256);
      if (original !== undefined) {
        const copy = finding('ledger.copy', {}, { file, otherFile: original });
        return { reading: without(file, copy), sha256, failed: false };
      }
      firstNames.set(sha256, file);
      const reading = { ...unpackReading(result.value), file };
      const versionOf = originalAt(paths, at);
      if (versionOf === undefined) return { reading, sha256, failed: false };
      const findings = [conflictCopy(file, versionOf, null), ...reading.findings];
      return { reading: { ...reading, versionOf, findings }, sha256, failed: false };
    });
  } finally {
    reader.close();
  }
}

/** The name people know; the path as given where two files have the same name. */
function displayName(paths: readonly string[], at: number): string {
  const path = paths[at] as string;
  const name = basename(path);
  return paths.some((other, i) => i !== at && basename(other) === name) ? path : name;
}

/** The file on the line that this one is a version of, by its name. */
function originalAt(paths: readonly string[], at: number): string | undefined {
  const whole = paths.map((path) => resolve(path).replaceAll('\\', '/').normalize('NFC'));
  const original = originalOf(whole[at] as string, new Set(whole));
  return original === undefined ? undefined : displayName(paths, whole.indexOf(original));
}

function without(file: string, found: Finding): WorkbookReading {
  return { file, findings: [found], settled: nothingSettled, sheets: [] };
}
