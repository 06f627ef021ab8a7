/** The store over any database that Kysely speaks to; the statements keep to what SQLite and PostgreSQL share. */
import type { Compilable, Kysely, Transaction } from 'kysely';
import type { YearAssertion } from '../../shared/ledger/assertions.ts';
import type { NewEntry } from '../../shared/ledger/correct.ts';
import { entryRow, passRow, runRow, workbookRow } from './rows.ts';
import { booksText, inBatches, sqlReads } from './sql-reads.ts';
import { type NewPass, type Store, type StoredReading, StoreError } from './store.ts';
import type { Tables } from './tables.ts';
import { written } from './written.ts';

/** So many passes are a slow worker's readings kept while faster ones write, although no workbook needs them. */
const patience = 20;

/** @param check throws when the worker may not write any more. */
export function sqlStore(
  db: Kysely<Tables>,
  check: () => void = () => {},
): Omit<Store, 'tryLock' | 'holder'> {
  const statements = written();
  return {
    ...sqlReads(db, statements),
    snapshot: (work) =>
      db
        .transaction()
        .setIsolationLevel('repeatable read')
        .setAccessMode('read only')
        .execute((trx) => work(sqlReads(trx, statements))),
    async keep(reading) {
      check();
      const { sha256, name, engine, reading: text } = reading;
      const query = statements('keep', () => keepQuery(db, reading), [sha256, name, engine, text]);
      await db.transaction().execute((trx) => trx.executeQuery(query));
    },
    write: (pass) =>
      db.transaction().execute(async (trx) => {
        await writePass(trx, pass);
        check();
      }),
    async recordRun(run) {
      await db.transaction().execute((trx) =>
        trx
          .insertInto('runs')
          .values(runRow(run))
          .onConflict((c) => c.column('id').doNothing())
          .execute(),
      );
    },
    async forgetRuns(before) {
      const { numDeletedRows } = await db
        .transaction()
        .execute((trx) => trx.deleteFrom('runs').where('finished_at', '<', before).executeTakeFirstOrThrow());
      return Number(numDeletedRows);
    },
    close: () => db.destroy(),
  };
}

/** The number of the pass is taken first: that holds the place against any other worker until the end. */
async function writePass(trx: Transaction<Tables>, pass: NewPass): Promise<void> {
  const books = JSON.stringify(pass.books);
  const taken = await trx
    .insertInto('passes')
    .values({ ...passRow(pass), books: books === (await booksText(trx)) ? null : books })
    .onConflict((c) => c.doNothing())
    .executeTakeFirst();
  if (taken.numInsertedOrUpdatedRows !== 1n) throw new StoreError('pass-taken');
  const { last } = await trx
    .selectFrom('entries')
    .select((e) => e.fn.max('id').as('last'))
    .executeTakeFirstOrThrow();
  const { id, entries, assertions, workbooks } = pass;
  const first = (last ?? 0) + 1;
  const entry = (one: NewEntry, index: number) => entryRow(one, first + index, pass);
  const said = ({ year, subject, cents }: YearAssertion) => ({ pass: id, year, subject, cents });
  await insertAll(trx, entries, entry, (rows) => trx.insertInto('entries').values(rows));
  await insertAll(trx, assertions, said, (rows) => trx.insertInto('assertions').values(rows));
  await trx.deleteFrom('workbooks').execute();
  await insertAll(trx, workbooks, workbookRow, (rows) => trx.insertInto('workbooks').values(rows));
  await dropReadings(trx, id);
}

/** @param rowOf makes all columns, in one order. */
async function insertAll<Thing, Row extends object>(
  trx: Transaction<Tables>,
  things: readonly Thing[],
  rowOf: (thing: Thing, index: number) => Row,
  insert: (rows: readonly Row[]) => Compilable,
): Promise<void> {
  const statements = written();
  let done = 0;
  for (const some of inBatches(things, 100)) {
    const rows = some.map((thing, at) => rowOf(thing, done + at));
    done += rows.length;
    await trx.executeQuery(statements(`${rows.length} rows`, () => insert(rows), valuesOf(rows)));
  }
}

function valuesOf<Row extends object>(rows: readonly Row[]): unknown[] {
  const values: unknown[] = [];
  for (const row of rows) for (const column in row) values.push(row[column]);
  return values;
}

function keepQuery(db: Kysely<Tables>, { sha256, name, engine, reading }: StoredReading) {
  return db
    .insertInto('readings')
    .values((e) => ({
      sha256,
      name,
      engine,
      reading,
      since: e
        .selectFrom('passes')
        .select((p) => p.fn.coalesce(p.fn.max('id'), p.lit(0)).as('since'))
        .$castTo<number>(),
    }))
    .onConflict((c) =>
      c.columns(['sha256', 'name']).doUpdateSet((e) => ({
        engine: e.ref('excluded.engine'),
        reading: e.ref('excluded.reading'),
        since: e.ref('excluded.since'),
      })),
    );
}

async function dropReadings(trx: Transaction<Tables>, pass: number): Promise<void> {
  await trx
    .deleteFrom('readings')
    .where('since', '<', pass - patience)
    .where('sha256', 'not in', (q) =>
      q
        .selectFrom('workbooks')
        .select('sha256')
        .where('sha256', 'is not', null)
        .$castTo<{ sha256: string }>(),
    )
    .execute();
}
