/**
 * The ledger in PostgreSQL, for workers on several machines. The address, the environment (`PGPASSWORD`) and
 * the role's `search_path` say where it is, as with any client of PostgreSQL. Triggers keep the book's rows
 * from being changed, also by whoever may write; whole numbers that are not exact are refused.
 */
import { Kysely, PostgresDialect, sql } from 'kysely';
import pg from 'pg';
import { knownVersion, upToDate } from './migrate.ts';
import { nameOf, type Opening } from './opening.ts';
import { inPlainFaults, plainFault } from './postgres-faults.ts';
import { applicationName, postgresLocks } from './postgres-locks.ts';
import { sqlStore } from './sql-store.ts';
import { type Store, StoreError } from './store.ts';
import { appendOnly, type Tables } from './tables.ts';

/** One for writing and keeping, the others for reading meanwhile; the locks have one more of their own. */
const connections = 3;
/** Milliseconds; after `silence` the other end is asked whether it is there, in place of the system's two hours. */
const patience = { connect: 10_000, lock: 120_000, idle: 120_000, silence: 30_000 };

export async function openPostgres(address: string, options: Opening = {}): Promise<Store> {
  const db = await connectPostgres(address, options);
  const locks = postgresLocks(() => new pg.Client(settingsOf(address, nameOf(options))));
  const store = sqlStore(db, locks.check);
  return inPlainFaults({
    ...store,
    tryLock: (name) => locks.take(name),
    holder: (name) => locks.holder(name),
    async close() {
      await locks.close();
      await store.close();
    },
  });
}

/** @throws StoreError; `not-found` when `write` is false and there are no tables. */
export async function connectPostgres(address: string, { write = true } = {}): Promise<Kysely<Tables>> {
  const pool = new pg.Pool({ ...settingsOf(address), max: connections });
  // A connection that breaks is replaced; whoever asks it then, or waits for its answer, is told.
  pool.on('error', () => {}).on('connect', (client) => client.on('error', () => {}));
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
  try {
    await upToDate(db, { versionOf, protect, alone }, write);
    return db;
  } catch (error) {
    await db.destroy();
    throw plainFault(error);
  }
}

function settingsOf(address: string, worker = ''): pg.ClientConfig {
  if (!URL.canParse(address)) throw new StoreError('address');
  return {
    connectionString: address,
    application_name: `${applicationName} ${worker}`.trim(),
    connectionTimeoutMillis: patience.connect,
    keepAlive: true,
    keepAliveInitialDelayMillis: patience.silence,
    lock_timeout: patience.lock,
    idle_in_transaction_session_timeout: patience.idle,
    types: { getTypeParser: (oid, format) => (oid === int8 ? exact : pg.types.getTypeParser(oid, format)) },
  };
}

const int8 = pg.types.builtins.INT8;

function exact(text: string): number {
  const number = Number(text);
  if (!Number.isSafeInteger(number)) throw new RangeError('a whole number that is not exact');
  return number;
}

async function alone(db: Kysely<Tables>): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(current_schema() || ' schema', 0))`.execute(db);
}

/** Asked of the catalog itself: what a session remembers of it may be older than the lock it has waited for. */
async function versionOf(db: Kysely<Tables>): Promise<number> {
  const { rows } =
    await sql`select oid from pg_class where relname = 'meta' and pg_table_is_visible(oid)`.execute(db);
  return rows.length === 0 ? 0 : knownVersion(db);
}

async function protect(db: Kysely<Tables>): Promise<void> {
  await sql`create function refuse_change() returns trigger language plpgsql as
    $$ begin raise exception '%: nothing is changed or removed', tg_table_name; end $$`.execute(db);
  for (const table of appendOnly)
    await sql`create trigger ${sql.raw(`${table}_no_change`)} before update or delete or truncate
      on ${sql.table(table)} for each statement execute function refuse_change()`.execute(db);
}
