/** Rows of the ledger's tables as what they mean: whole numbers that a database may give as text, JSON text. */
import type { Day } from '../../shared/calendar/day.ts';
import type { Finding } from '../../shared/findings/finding.ts';
import type { NewEntry } from '../../shared/ledger/correct.ts';
import type { Account, LedgerEntry, LedgerEvent } from '../../shared/ledger/entry.ts';
import type { RoundOptions } from '../../shared/options.ts';
import type { Problem } from '../xlsx/problem.ts';
import type { NewPass, StoredPass, StoredRun, StoredWorkbook, WorkbookStatus } from './store.ts';
import type { Tables } from './tables.ts';

export function passOf(row: Tables['passes']): StoredPass {
  return {
    id: row.id,
    day: row.day as Day,
    round: JSON.parse(row.round) as RoundOptions,
    basis: row.basis,
    conflicts: JSON.parse(row.conflicts) as readonly Finding[],
  };
}

export function passRow({ id, day, round, basis, conflicts }: NewPass): Omit<Tables['passes'], 'books'> {
  return { id, day, round: JSON.stringify(round), basis, conflicts: JSON.stringify(conflicts) };
}

export function workbookOf({
  good_on: goodOn,
  good_by: goodBy,
  ...row
}: Tables['workbooks']): StoredWorkbook {
  return {
    ...row,
    ...(goodOn !== null && { goodOn: goodOn as Day }),
    ...(goodBy !== null && { goodBy }),
    status: row.status as WorkbookStatus,
    problem: row.problem === null ? null : (JSON.parse(row.problem) as Problem),
  };
}

export function workbookRow(workbook: StoredWorkbook): Tables['workbooks'] {
  const { folder, path, bytes, modified, status, problem, sha256, engine } = workbook;
  const { goodOn = null, goodBy = null } = workbook;
  const told = problem && JSON.stringify(problem);
  return {
    folder,
    path,
    bytes,
    modified,
    status,
    problem: told,
    sha256,
    engine,
    good_on: goodOn,
    good_by: goodBy,
  };
}

export function entryOf(row: Tables['entries']): LedgerEntry {
  return {
    id: row.id,
    pass: row.pass,
    bookedOn: row.booked_on as Day,
    year: row.year,
    event: row.event as LedgerEvent,
    key: row.key,
    day: row.day as Day,
    from: JSON.parse(row.from_account) as Account,
    to: JSON.parse(row.to_account) as Account,
    amountCents: row.amount_cents,
    name: row.name,
    registerNumber: row.register_number,
    source: { file: row.file, sha256: row.sha256, sheet: row.sheet, cell: row.cell },
    corrects: row.corrects,
  };
}

export function entryRow(
  entry: NewEntry,
  id: number,
  pass: Pick<StoredPass, 'id' | 'day'>,
): Tables['entries'] {
  return {
    id,
    pass: pass.id,
    booked_on: pass.day,
    year: entry.year,
    event: entry.event,
    key: entry.key,
    day: entry.day,
    from_account: JSON.stringify(entry.from),
    to_account: JSON.stringify(entry.to),
    amount_cents: entry.amountCents,
    name: entry.name,
    register_number: entry.registerNumber,
    file: entry.source.file,
    sha256: entry.source.sha256,
    sheet: entry.source.sheet,
    cell: entry.source.cell,
    corrects: entry.corrects,
  };
}

export function runOf({ started_at, finished_at, ...row }: Tables['runs']): StoredRun {
  return {
    ...row,
    startedAt: started_at,
    finishedAt: finished_at,
    trigger: row.trigger as StoredRun['trigger'],
    outcome: row.outcome as StoredRun['outcome'],
  };
}

export function runRow({ startedAt, finishedAt, ...run }: StoredRun): Tables['runs'] {
  return { ...run, started_at: startedAt, finished_at: finishedAt };
}
