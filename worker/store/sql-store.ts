/** The store over any database that Kysely speaks to; the queries keep to what SQLite and PostgreSQL share. */
import type { Kysely, Transaction } from 'kysely';
import type { Day } from '../../shared/calendar/day.ts';
import type { Finding } from '../../shared/findings/finding.ts';
import type { Account, LedgerEntry, LedgerEvent } from '../../shared/ledger/entry.ts';
import type { RoundOptions } from '../../shared/options.ts';
import type { Problem } from '../xlsx/problem.ts';
import {
  type NewPass,
  type Store,
  type StoredReading,
  type StoredWorkbook,
  StoreError,
  type WorkbookStatus,
} from './store.ts';
import type { Tables } from './tables.ts';

export function sqlStore(db: Kysely<Tables>): Store {
  return {
    async lastPass() {
      const pass = await db
        .selectFrom('passes')
        .selectAll()
        .orderBy('id', 'desc')
        .limit(1)
        .executeTakeFirst();
      if (!pass) return null;
      const conflicts = JSON.parse(pass.conflicts) as readonly Finding[];
      const round = JSON.parse(pass.round) as RoundOptions;
      return { id: Number(pass.id), day: pass.day as Day, round, basis: pass.basis, conflicts };
    },
    async workbooks() {
      const rows = await db.selectFrom('workbooks').selectAll().orderBy('folder').orderBy('path').execute();
      return rows.map(workbookOf);
    },
    async readings() {
      const rows = await db.selectFrom('readings').selectAll().execute();
      return rows.map((row): StoredReading => ({ ...row, reading: JSON.parse(row.reading) }));
    },
    async entries() {
      return (await db.selectFrom('entries').selectAll().orderBy('id').execute()).map(entryOf);
    },
    async years() {
      const rows = await db.selectFrom('entries').select('year').distinct().orderBy('year').execute();
      return rows.map((row) => Number(row.year));
    },
    async assertions() {
      const rows = await db.selectFrom('assertions').selectAll().orderBy('pass').execute();
      const last = new Map(
        rows.map(({ year, subject, cents }) => [
          `${year} ${subject}`,
          { year: Number(year), subject, cents: Number(cents) },
        ]),
      );
      return [...last.values()].filter((a) => a.cents !== 0);
    },
    async write(pass) {
      await db.transaction().execute((trx) => writePass(trx, pass));
    },
    async close() {
      await db.destroy();
    },
  };
}

/** The number of the pass is taken first: that holds the place against any other worker until the end. */
async function writePass(trx: Transaction<Tables>, pass: NewPass): Promise<void> {
  const { id, day, round, basis, conflicts } = pass;
  const taken = await trx
    .insertInto('passes')
    .values({ id, day, round: JSON.stringify(round), basis, conflicts: JSON.stringify(conflicts) })
    .onConflict((c) => c.doNothing())
    .executeTakeFirst();
  if (taken.numInsertedOrUpdatedRows !== 1n) throw new StoreError('pass-taken');
  await writeEntries(trx, pass);
  for (const some of inBatches(pass.assertions))
    await trx
      .insertInto('assertions')
      .values(some.map((a) => ({ ...a, pass: id })))
      .execute();
  await trx.deleteFrom('workbooks').execute();
  for (const some of inBatches(pass.workbooks))
    await trx
      .insertInto('workbooks')
      .values(some.map((w) => ({ ...w, problem: w.problem && JSON.stringify(w.problem) })))
      .execute();
  await writeReadings(trx, pass.readings);
}

async function writeEntries(trx: Transaction<Tables>, { id, day, entries }: NewPass): Promise<void> {
  const { last } = await trx
    .selectFrom('entries')
    .select((e) => e.fn.max('id').as('last'))
    .executeTakeFirstOrThrow();
  const rows = entries.map((entry, index): Tables['entries'] => ({
    id: Number(last ?? 0) + 1 + index,
    pass: id,
    booked_on: day,
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
  }));
  for (const some of inBatches(rows)) await trx.insertInto('entries').values(some).execute();
}

async function writeReadings(trx: Transaction<Tables>, readings: readonly StoredReading[]): Promise<void> {
  for (const { reading, ...content } of readings)
    await trx
      .insertInto('readings')
      .values({ ...content, reading: JSON.stringify(reading) })
      .onConflict((c) =>
        c.columns(['sha256', 'name']).doUpdateSet({
          engine: content.engine,
          reading: JSON.stringify(reading),
        }),
      )
      .execute();
  await trx
    .deleteFrom('readings')
    .where('sha256', 'not in', (q) =>
      q
        .selectFrom('workbooks')
        .select('sha256')
        .where('sha256', 'is not', null)
        .$castTo<{ sha256: string }>(),
    )
    .execute();
}

/** A statement takes a limited number of values. */
function* inBatches<T>(rows: readonly T[], size = 500): Iterable<T[]> {
  for (let start = 0; start < rows.length; start += size) yield rows.slice(start, start + size);
}

function workbookOf(row: Tables['workbooks']): StoredWorkbook {
  return {
    ...row,
    bytes: Number(row.bytes),
    modified: Number(row.modified),
    status: row.status as WorkbookStatus,
    problem: row.problem === null ? null : (JSON.parse(row.problem) as Problem),
  };
}

function entryOf(row: Tables['entries']): LedgerEntry {
  return {
    id: Number(row.id),
    pass: Number(row.pass),
    bookedOn: row.booked_on as Day,
    year: row.year,
    event: row.event as LedgerEvent,
    key: row.key,
    day: row.day as Day,
    from: JSON.parse(row.from_account) as Account,
    to: JSON.parse(row.to_account) as Account,
    amountCents: Number(row.amount_cents),
    name: row.name,
    registerNumber: row.register_number,
    source: { file: row.file, sha256: row.sha256, sheet: row.sheet, cell: row.cell },
    corrects: row.corrects === null ? null : Number(row.corrects),
  };
}
