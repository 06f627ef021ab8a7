/**
 * The ledger in one SQLite file: written ahead (WAL), so that a reader is never in the way and a crash
 * leaves the pass before; triggers keep the book's rows from being changed, whoever opens the file.
 */
import { existsSync, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { Kysely, type SqliteDatabase, SqliteDialect } from 'kysely';
import Database from 'libsql';
import { sqlStore } from './sql-store.ts';
import { type Store, StoreError } from './store.ts';
import { appendOnly, createTables, schemaVersion, type Tables } from './tables.ts';

/** How long another worker's pass is waited for, in milliseconds. */
const patience = 10_000;

/** @throws StoreError `not-a-ledger`, `newer`; `not-found` when `create` is false and there is no file. */
export async function openSqlite(path: string, { create = true } = {}): Promise<Store> {
  if (!existsSync(path)) {
    if (!create) throw new StoreError('not-found');
    mkdirSync(dirname(path), { recursive: true });
  }
  const file = open(path);
  const db = new Kysely<Tables>({
    dialect: new SqliteDialect({ database: file as unknown as SqliteDatabase }),
  });
  try {
    await ready(db, file);
  } catch (error) {
    await db.destroy();
    throw error;
  }
  return sqlStore(db);
}

function open(path: string): Database.Database {
  try {
    const file = new Database(path);
    file.exec(`pragma busy_timeout = ${patience}`);
    file.exec('pragma journal_mode = wal');
    file.exec('pragma foreign_keys = on');
    return file;
  } catch (error) {
    if (/not a database|NOTADB/i.test((error as Error).message)) throw new StoreError('not-a-ledger');
    throw error;
  }
}

/** The tables are made in one transaction, begun as a writer: two workers may open a new ledger at once. */
async function ready(db: Kysely<Tables>, file: Database.Database): Promise<void> {
  const version = versionOf(file);
  if (version !== undefined) return refuseOther(version);
  file.exec('begin immediate');
  try {
    if (versionOf(file) === undefined) {
      await createTables(db);
      for (const table of appendOnly) for (const act of ['update', 'delete']) file.exec(refusal(table, act));
    }
    file.exec('commit');
  } catch (error) {
    file.exec('rollback');
    throw error;
  }
}

const refusal = (table: string, act: string) =>
  `create trigger ${table}_no_${act} before ${act} on ${table}
   begin select raise(abort, '${table}: nothing is changed or removed'); end`;

function versionOf(file: Database.Database): number | undefined {
  const tables = file.prepare(`select name from sqlite_master where type = 'table'`).all() as {
    name: string;
  }[];
  if (tables.length === 0) return undefined;
  if (!tables.some((t) => t.name === 'meta')) throw new StoreError('not-a-ledger');
  const row = file.prepare(`select value from meta where name = 'schema'`).get() as
    | { value: string }
    | undefined;
  return row ? Number(row.value) : Number.NaN;
}

function refuseOther(version: number): void {
  if (version === schemaVersion) return;
  throw new StoreError(version > schemaVersion ? 'newer' : 'not-a-ledger');
}
