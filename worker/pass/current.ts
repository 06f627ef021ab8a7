/**
 * What the ledger's workbooks say at present, as the engine takes it: the last good reading of each, under
 * the name people know it by. The same content twice counts once; the copy says so.
 */
import { posix } from 'node:path';
import { type Finding, finding } from '../../shared/findings/finding.ts';
import type { WorkbookStatus } from '../../shared/report/model.ts';
import type { WorkbookReading } from '../../shared/workbook/reading.ts';
import type { LedgerReads, ReadingContent, StoredWorkbook } from '../store/store.ts';

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

/**
 * One after the other, in the same order.
 * @throws Error when a reading is not there that should be: our bug, never a user's.
 */
export async function* currentReadings(
  current: readonly CurrentWorkbook[],
  reads: LedgerReads,
): AsyncIterable<WorkbookReading> {
  const kept = reads.readings(current.flatMap((one) => contentOf(one) ?? []))[Symbol.asyncIterator]();
  for (const one of current) {
    const { file } = one;
    const findings = findingsOf(one);
    const content = contentOf(one);
    if (content === null) {
      yield { file, findings, settled: nothingSettled, sheets: [] };
      continue;
    }
    const { value } = await kept.next();
    if (value?.sha256 !== content.sha256) throw new Error('a workbook without its reading');
    const { reading } = value;
    yield { ...reading, file, findings: [...findings, ...reading.findings] };
  }
}

function contentOf({ workbook, copyOf }: CurrentWorkbook): ReadingContent | null {
  const { sha256, path } = workbook;
  return sha256 === null || copyOf !== null ? null : { sha256, name: posix.basename(path) };
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

/**
 * For the report's list of sources; a workbook that is gone has only its finding.
 * @param records how many each has.
 */
export function statusesOf(
  current: readonly CurrentWorkbook[],
  records: readonly number[],
): readonly WorkbookStatus[] {
  return current.flatMap(({ file, workbook }, index) => {
    const { status, sha256, problem } = workbook;
    if (status === 'removed') return [];
    const reason = problem && finding(problem.code, {}, problem.facts);
    return { file, sha256: sha256 ?? '', status, reason, records: records[index] ?? 0 };
  });
}
