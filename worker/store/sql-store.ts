/** The store over any database that Kysely speaks to; the statements keep to what SQLite and PostgreSQL share. */
import type { Kysely, Transaction } from 'kysely';
import { entryRows, passRow, runRow, workbookRow } from './rows.ts';
import { inBatches, sqlReads } from './sql-reads.ts';
import { type NewPass, type Store, type StoredReading, StoreError } from './store.ts';
import type { Tables } from './tables.ts';

/** So many passes are a slow worker's readings kept while faster ones write, although no workbook needs them. */
const patience = 20;

/** @param check throws when the worker may not write any more. */
export function sqlStore(db: Kysely<Tables>, check: () => void = () => {}): Omit<Store, 'tryLock'> {
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
  const taken = await trx
    .insertInto('passes')
    .values(passRow(pass))
    .onConflict((c) => c.doNothing())
    .executeTakeFirst();
  if (taken.numInsertedOrUpdatedRows !== 1n) throw new StoreError('pass-taken');
  const { last } = await trx
    .selectFrom('entries')
    .select((e) => e.fn.max('id').as('last'))
    .executeTakeFirstOrThrow();
  for (const some of inBatches(entryRows(pass, last ?? 0)))
    await trx.insertInto('entries').values(some).execute();
  for (const some of inBatches(pass.assertions.map((a) => ({ ...a, pass: pass.id }))))
    await trx.insertInto('assertions').values(some).execute();
  await trx.deleteFrom('workbooks').execute();
  for (const some of inBatches(pass.workbooks.map(workbookRow)))
    await trx.insertInto('workbooks').values(some).execute();
  await dropReadings(trx, pass.id);
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
