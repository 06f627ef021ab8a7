/**
 * The ledger in one SQLite file: written ahead (WAL), so that a reader is never in the way and a crash
 * leaves the pass before; triggers keep the book's rows from being changed, whoever opens the file.
 */
import { existsSync, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { Kysely, sql } from 'kysely';
import Database from 'libsql';
import { knownVersion, upToDate } from './migrate.ts';
import { sqlStore } from './sql-store.ts';
import { PatientSqliteDialect, patience } from './sqlite-dialect.ts';
import { sqliteLocks } from './sqlite-locks.ts';
import { type Store, StoreError } from './store.ts';
import { appendOnly, type Tables } from './tables.ts';

export async function openSqlite(path: string, options: { create?: boolean } = {}): Promise<Store> {
  const db = await connectSqlite(path, options);
  const locks = sqliteLocks(path);
  const store = sqlStore(db);
  return {
    ...store,
    tryLock: (name) => locks.take(name),
    /** On the disk when it is said to be written. */
    async write(pass) {
      await store.write(pass);
      await sql`pragma wal_checkpoint(passive)`.execute(db);
    },
    async close() {
      locks.close();
      await store.close();
    },
  };
}

/** @throws StoreError `not-a-ledger`, `newer`; `not-found` when `create` is false and there is no file. */
export async function connectSqlite(path: string, { create = true } = {}): Promise<Kysely<Tables>> {
  if (!existsSync(path)) {
    if (!create) throw new StoreError('not-found');
    mkdirSync(dirname(path), { recursive: true });
  }
  const db = new Kysely<Tables>({ dialect: new PatientSqliteDialect(open(path)) });
  try {
    await upToDate(db, { versionOf, protect });
    return db;
  } catch (error) {
    await db.destroy();
    throw error;
  }
}

function open(path: string): Database.Database {
  try {
    const file = new Database(path);
    file.exec(`pragma busy_timeout = ${patience}`);
    file.exec('pragma journal_mode = wal');
    // A reading that a power cut takes away is read again: only a pass waits for the disk.
    file.exec('pragma synchronous = normal');
    file.exec('pragma foreign_keys = on');
    return file;
  } catch (error) {
    const { message } = error as Error;
    if (/not a database|NOTADB/i.test(message)) throw new StoreError('not-a-ledger');
    // A folder, or no right to the file: libsql has a sentence for it and no code.
    if (/unable to open/i.test(message)) throw Object.assign(error as Error, { code: 'SQLITE_CANTOPEN' });
    throw error;
  }
}

async function versionOf(db: Kysely<Tables>): Promise<number> {
  const { rows } = await sql<{ name: string }>`select name from sqlite_master where type = 'table'`.execute(
    db,
  );
  if (rows.length === 0) return 0;
  const meta = await sql<{ name: string }>`select name from pragma_table_info('meta')`.execute(db);
  if (!meta.rows.some(({ name }) => name === 'value')) throw new StoreError('not-a-ledger');
  return knownVersion(db);
}

async function protect(db: Kysely<Tables>): Promise<void> {
  for (const table of appendOnly)
    for (const act of ['update', 'delete'])
      await sql
        .raw(
          `create trigger ${table}_no_${act} before ${act} on ${table}
           begin select raise(abort, '${table}: nothing is changed or removed'); end`,
        )
        .execute(db);
}
