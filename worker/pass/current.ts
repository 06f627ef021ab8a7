/**
 * What the ledger's workbooks say at present, as the engine takes it: the last good reading of each, under
 * the name people know it by. The same content twice counts once; the copy says so.
 */
import { posix } from 'node:path';
import { type Finding, finding } from '../../shared/findings/finding.ts';
import { groupBy } from '../../shared/group-by.ts';
import type { ReportedWorkbook } from '../../shared/report/model.ts';
import { type TabledReading, tablesOf } from '../../shared/workbook/packed.ts';
import { nothingSettled } from '../../shared/workbook/reading.ts';
import { originalOf } from '../sources/copy-names.ts';
import { type LedgerReads, type ReadingContent, type StoredWorkbook, StoreError } from '../store/store.ts';
import { lastGoodOf } from './last-good.ts';

export type CurrentWorkbook = {
  /** Its path within its source; where two sources have the same, the whole place. */
  readonly file: string;
  readonly workbook: StoredWorkbook;
  /** The workbook whose content this one repeats. */
  readonly copyOf: string | null;
  /** The workbook beside it that this one is another version of, by its name. */
  readonly versionOf: Version | null;
};

/** `newer` is the one saved later, where that is known. */
type Version = { readonly file: string; readonly newer: 'copy' | 'original' | null };

/** In the order of their names, copies last: of two that disagree the first counts. */
export function currentWorkbooks(workbooks: readonly StoredWorkbook[]): readonly CurrentWorkbook[] {
  const times = new Map<string, number>();
  for (const { path } of workbooks) times.set(path, (times.get(path) ?? 0) + 1);
  const originals = new Map<string, string>();
  const nameOf = ({ path, folder }: StoredWorkbook) =>
    times.get(path) === 1 ? path : `${folder.replaceAll('\\', '/')}/${path}`;
  const before = originalsOf(workbooks);
  const order = [...workbooks].sort(
    (a, b) => Number(before.has(a)) - Number(before.has(b)) || (sortKey(a) < sortKey(b) ? -1 : 1),
  );
  return order.map((workbook) => {
    const { sha256 } = workbook;
    const file = nameOf(workbook);
    const copyOf = sha256 === null ? null : (originals.get(sha256) ?? null);
    if (sha256 !== null && copyOf === null) originals.set(sha256, file);
    const original = copyOf === null && sha256 !== null ? before.get(workbook) : undefined;
    const versionOf = original ? { file: nameOf(original), newer: newerOf(workbook, original) } : null;
    return { file, workbook, copyOf, versionOf };
  });
}

/** Of each workbook that has the name of a copy, the one that lies beside it and can be read. */
function originalsOf(workbooks: readonly StoredWorkbook[]): ReadonlyMap<StoredWorkbook, StoredWorkbook> {
  const originals = new Map<StoredWorkbook, StoredWorkbook>();
  const folders = groupBy(
    workbooks.filter(({ sha256 }) => sha256 !== null),
    ({ folder }) => folder,
  );
  for (const own of folders.values()) {
    const byPath = new Map(own.map((workbook) => [workbook.path, workbook]));
    const paths = new Set(byPath.keys());
    for (const workbook of own) {
      const original = byPath.get(originalOf(workbook.path, paths) ?? '');
      if (original) originals.set(workbook, original);
    }
  }
  return originals;
}

/** 0 is a moment just before its listing, which is later than any other; of two such nothing is known. */
function newerOf(copy: StoredWorkbook, original: StoredWorkbook): Version['newer'] {
  const savedAt = ({ modified }: StoredWorkbook) => modified || Number.POSITIVE_INFINITY;
  if (savedAt(copy) === savedAt(original)) return null;
  return savedAt(copy) > savedAt(original) ? 'copy' : 'original';
}

/** Without its ending, so that `grants` comes before `grants (1)`. */
const sortKey = ({ path, folder }: StoredWorkbook) => `${path.replace(/\.[^./]+$/, '')}\n${path}\n${folder}`;

/**
 * One after the other, in the same order.
 * @throws StoreError `damaged` when a reading is not whole, or not there.
 */
export async function* currentReadings(
  current: readonly CurrentWorkbook[],
  reads: LedgerReads,
): AsyncIterable<TabledReading> {
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
    const reading = value?.sha256 === content.sha256 ? tablesOf(value.reading) : null;
    if (reading === null) throw new StoreError('damaged', file);
    const version = one.versionOf === null ? {} : { versionOf: one.versionOf.file };
    yield { ...reading, ...version, file, findings: [...findings, ...reading.findings] };
  }
}

function contentOf({ workbook, copyOf }: CurrentWorkbook): ReadingContent | null {
  const { sha256, path } = workbook;
  return sha256 === null || copyOf !== null ? null : { sha256, name: posix.basename(path) };
}

/** What the file as such has to say. */
export function findingsOf({ file, workbook, copyOf, versionOf }: CurrentWorkbook): readonly Finding[] {
  const { problem, status } = workbook;
  return [
    ...[problem && finding(problem.code, {}, problem.facts), lastGoodOf(workbook)].filter((f) => f !== null),
    ...(status === 'removed' ? [finding('workbook.removed')] : []),
    ...(copyOf === null ? [] : [finding('ledger.copy', {}, { file, otherFile: copyOf, fields: [] })]),
    ...(versionOf === null ? [] : [conflictCopy(file, versionOf.file, versionOf.newer)]),
  ];
}

/** @param newer which was saved later, where that is known. */
export const conflictCopy = (file: string, otherFile: string, newer: Version['newer']): Finding =>
  finding('workbook.conflict-copy', {}, { file, otherFile, newer });

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
): readonly ReportedWorkbook[] {
  return current.flatMap(({ file, workbook }, index) => {
    const { status, sha256, problem } = workbook;
    if (status === 'removed') return [];
    const reason = problem && finding(problem.code, {}, problem.facts);
    const lastGood = lastGoodOf(workbook);
    return { file, sha256: sha256 ?? '', status, reason, lastGood, records: records[index] ?? 0 };
  });
}
