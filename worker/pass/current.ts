/**
 * What the ledger's workbooks say at present, as the engine takes it: the last good reading of each, under
 * the name people know it by. The same content twice counts once; the copy says so.
 */
import { posix } from 'node:path';
import { type Finding, finding } from '../../shared/findings/finding.ts';
import type { WorkbookStatus } from '../../shared/report/model.ts';
import type { WorkbookReading } from '../../shared/workbook/reading.ts';
import type { StoredReading, StoredWorkbook } from '../store/store.ts';

export type CurrentWorkbook = {
  /** Its path within its source; where two sources have the same, the whole place. */
  readonly file: string;
  readonly workbook: StoredWorkbook;
  /** The workbook whose content this one repeats. */
  readonly copyOf: string | null;
};

/** In the order of their names: of two that disagree the first counts. */
export function currentWorkbooks(workbooks: readonly StoredWorkbook[]): readonly CurrentWorkbook[] {
  const times = new Map<string, number>();
  for (const { path } of workbooks) times.set(path, (times.get(path) ?? 0) + 1);
  const originals = new Map<string, string>();
  return [...workbooks].sort(byName).map((workbook) => {
    const { path, folder, sha256 } = workbook;
    const file = times.get(path) === 1 ? path : `${folder.replaceAll('\\', '/')}/${path}`;
    const copyOf = sha256 === null ? null : (originals.get(sha256) ?? null);
    if (sha256 !== null && copyOf === null) originals.set(sha256, file);
    return { file, workbook, copyOf };
  });
}

/** Without its ending, so that `grants` comes before `grants (1)`. */
const sortKey = ({ path, folder }: StoredWorkbook) => `${path.replace(/\.[^./]+$/, '')}\n${path}\n${folder}`;
const byName = (a: StoredWorkbook, b: StoredWorkbook) => (sortKey(a) < sortKey(b) ? -1 : 1);

/** @throws Error when a reading is not there that should be: our bug, never a user's. */
export function currentReadings(
  current: readonly CurrentWorkbook[],
  readings: readonly StoredReading[],
): readonly WorkbookReading[] {
  const byContent = new Map(readings.map((r) => [`${r.sha256}\n${r.name}`, r.reading]));
  return current.map((one) => {
    const { file, workbook, copyOf } = one;
    const findings = findingsOf(one);
    if (workbook.sha256 === null || copyOf !== null)
      return { file, findings, settled: nothingSettled, sheets: [] };
    const reading = byContent.get(`${workbook.sha256}\n${posix.basename(workbook.path)}`);
    if (!reading) throw new Error('a workbook without its reading');
    return { ...reading, file, findings: [...findings, ...reading.findings] };
  });
}

const nothingSettled = { year: null, appropriationCents: null, deadline: null };

/** What the file as such has to say. */
export function findingsOf({ file, workbook, copyOf }: CurrentWorkbook): readonly Finding[] {
  const { problem, status } = workbook;
  return [
    ...(problem ? [finding(problem.code, {}, problem.facts)] : []),
    ...(status === 'removed' ? [finding('workbook.removed')] : []),
    ...(copyOf === null ? [] : [finding('ledger.copy', {}, { file, otherFile: copyOf, fields: [] })]),
  ];
}

/** The hash behind each name, for the sources of entries. */
export function hashesOf(current: readonly CurrentWorkbook[]): ReadonlyMap<string, string> {
  return new Map(current.map(({ file, workbook }) => [file, workbook.sha256 ?? '']));
}

/** For the report's list of sources; a workbook that is gone has only its finding. */
export function statusesOf(
  current: readonly CurrentWorkbook[],
  readings: readonly WorkbookReading[],
): readonly WorkbookStatus[] {
  return current.flatMap(({ file, workbook }, index) => {
    const { status, sha256, problem } = workbook;
    if (status === 'removed') return [];
    const sheets = readings[index]?.sheets ?? [];
    return {
      file,
      sha256: sha256 ?? '',
      status,
      reason: problem && finding(problem.code, {}, problem.facts),
      records: sheets.reduce((sum, sheet) => sum + sheet.records.length, 0),
    };
  });
}
