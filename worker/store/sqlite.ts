/**
 * The ledger in one SQLite file: written ahead (WAL), so that a reader is never in the way and a crash
 * leaves the pass before; triggers keep the book's rows from being changed, whoever opens the file.
 */
import { existsSync, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { Kysely, sql } from 'kysely';
import Database from 'libsql';
import { knownVersion, schemaVersion, upToDate } from './migrate.ts';
import { nameOf, type Opening } from './opening.ts';
import { sqlStore } from './sql-store.ts';
import { PatientSqliteDialect, patience } from './sqlite-dialect.ts';
import { sqliteLocks } from './sqlite-locks.ts';
import { mayWrite, openForReading, type ReadingFile } from './sqlite-reading.ts';
import { type Store, StoreError } from './store.ts';
import { appendOnly, type Tables } from './tables.ts';

export async function openSqlite(path: string, options: Opening = {}): Promise<Store> {
  const db = await connectSqlite(path, options);
  const locks = sqliteLocks(path, nameOf(options));
  const store = sqlStore(db);
  return {
    ...store,
    tryLock: (name) => locks.take(name),
    holder: async (name) => locks.holder(name),
    /** On the disk when it is said to be written. */
    async write(pass) {
      await store.write(pass);
      // It stands beside the file too: where there is no room in the file, it is taken in later.
      await sql`pragma wal_checkpoint(passive)`.execute(db).catch(() => {});
    },
    async close() {
      locks.close();
      if (options.write !== false) await takeIn(db);
      await store.close();
    },
  };
}

/**
 * A ledger that is left is whole in its one file. Closing does it too, but only when everything that was asked
 * of it has been collected as waste; who has it open elsewhere is not waited for, and does it in turn.
 */
async function takeIn(db: Kysely<Tables>): Promise<void> {
  await sql`pragma busy_timeout = 0`.execute(db);
  await sql`pragma wal_checkpoint(truncate)`.execute(db).catch(() => {});
}

/**
 * @throws StoreError `not-a-ledger`, `newer`; when `write` is false also `not-found`, `unclosed`, and `older` for
 * a ledger that would have to be brought up to date and cannot be
 */
export async function connectSqlite(path: string, { write = true } = {}): Promise<Kysely<Tables>> {
  if (write) mkdirSync(dirname(path), { recursive: true });
  else if (!existsSync(path)) throw new StoreError('not-found');
  const { file, check } = inPlainFaults(path, write ? openForWriting : openForReading);
  const db = new Kysely<Tables>({ dialect: new PatientSqliteDialect(file, check) });
  try {
    if (write) {
      await upToDate(db, { versionOf, protect });
      return db;
    }
    const version = await versionOf(db);
    if (version === schemaVersion) return db;
    if (version === 0) throw new StoreError('not-found');
  } catch (error) {
    await db.destroy();
    throw plainFault(error);
  }
  await db.destroy();
  await bringUpToDate(path);
  return connectSqlite(path, { write });
}

async function bringUpToDate(path: string): Promise<void> {
  if (!mayWrite(path)) throw new StoreError('older');
  const db = await connectSqlite(path).catch((error: { code?: string }) => {
    throw error instanceof StoreError ? error : new StoreError('older', error.code);
  });
  await db.destroy();
}

function openForWriting(path: string): ReadingFile {
  const file = new Database(path);
  file.exec(`pragma busy_timeout = ${patience}`);
  file.exec('pragma journal_mode = wal');
  // A reading that a power cut takes away is read again: only a pass waits for the disk.
  file.exec('pragma synchronous = normal');
  file.exec('pragma foreign_keys = on');
  return { file };
}

function inPlainFaults<T>(path: string, open: (path: string) => T): T {
  try {
    return open(path);
  } catch (error) {
    throw plainFault(error);
  }
}

function plainFault(error: unknown): unknown {
  const { message } = error as Error;
  if (/not a database|NOTADB/i.test(message)) return new StoreError('not-a-ledger');
  // A folder, or no right to the file: libsql has a sentence for it and no code.
  return /unable to open/i.test(message) ? Object.assign(error as Error, { code: 'SQLITE_CANTOPEN' }) : error;
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
