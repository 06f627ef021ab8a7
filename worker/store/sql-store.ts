/** The store over any database that Kysely speaks to; the statements keep to what SQLite and PostgreSQL share. */
import { CompiledQuery, type InsertQueryBuilder, type Kysely, type Transaction } from 'kysely';
import { entryRows, passRow, runRow, workbookRow } from './rows.ts';
import { booksText, inBatches, sqlReads } from './sql-reads.ts';
import { type NewPass, type Store, type StoredReading, StoreError } from './store.ts';
import type { Tables } from './tables.ts';

/** So many passes are a slow worker's readings kept while faster ones write, although no workbook needs them. */
const patience = 20;

/** @param check throws when the worker may not write any more. */
export function sqlStore(
  db: Kysely<Tables>,
  check: () => void = () => {},
): Omit<Store, 'tryLock' | 'holder'> {
  return {
    ...sqlReads(db),
    snapshot: (work) =>
      db
        .transaction()
        .setIsolationLevel('repeatable read')
        .setAccessMode('read only')
        .execute((trx) => work(sqlReads(trx))),
    async keep(reading) {
      check();
      await db.transaction().execute((trx) => keep(trx, reading));
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
  const { id, assertions, workbooks } = pass;
  const said = assertions.map(({ year, subject, cents }) => ({ pass: id, year, subject, cents }));
  await insertAll(trx, entryRows(pass, last ?? 0), (some) => trx.insertInto('entries').values(some));
  await insertAll(trx, said, (some) => trx.insertInto('assertions').values(some));
  await trx.deleteFrom('workbooks').execute();
  await insertAll(trx, workbooks.map(workbookRow), (some) => trx.insertInto('workbooks').values(some));
  await dropReadings(trx, id);
}

/**
 * One statement serves all batches of a size: writing it anew for each takes longer than the rows do.
 * @param rows made by one function, so that their columns come in one order.
 */
async function insertAll<Row extends object>(
  trx: Transaction<Tables>,
  rows: readonly Row[],
  insert: (some: readonly Row[]) => Pick<InsertQueryBuilder<Tables, keyof Tables, unknown>, 'compile'>,
): Promise<void> {
  const statements = new Map<number, string>();
  for (const some of inBatches(rows, 100)) {
    const statement = statements.get(some.length) ?? insert(some).compile().sql;
    statements.set(some.length, statement);
    await trx.executeQuery(CompiledQuery.raw(statement, some.flatMap(Object.values)));
  }
}

async function keep(trx: Transaction<Tables>, reading: StoredReading): Promise<void> {
  await trx
    .insertInto('readings')
    .values((e) => ({
      ...reading,
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
    )
    .execute();
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
