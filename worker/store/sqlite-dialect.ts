/**
 * Kysely's SQLite with a transaction that writes begun as a writer, and another writer waited for without
 * standing still: the worker goes on with what else it does, and one process may have a ledger open twice.
 */
import { setTimeout as after } from 'node:timers/promises';
import {
  type DatabaseConnection,
  type SqliteDatabase,
  SqliteDialect,
  SqliteDriver,
  type TransactionSettings,
} from 'kysely';
import type Database from 'libsql';
import { preparedOnce } from './sqlite-prepared.ts';

/** How long another writer is waited for, in milliseconds. */
export const patience = 10_000;
const pause = 20;

export class PatientSqliteDialect extends SqliteDialect {
  readonly #file: Database.Database;
  readonly #check: () => void;

  /** @param check throws when what a transaction has read is worth nothing. */
  constructor(file: Database.Database, check: () => void = () => {}) {
    super({ database: file as unknown as SqliteDatabase });
    this.#file = file;
    this.#check = check;
  }

  override createDriver(): SqliteDriver {
    return new PatientSqliteDriver(this.#file, this.#check);
  }
}

class PatientSqliteDriver extends SqliteDriver {
  readonly #file: Database.Database;
  readonly #check: () => void;

  constructor(file: Database.Database, check: () => void) {
    super({ database: preparedOnce(file) });
    this.#file = file;
    this.#check = check;
  }

  override async commitTransaction(connection: DatabaseConnection): Promise<void> {
    this.#check();
    await super.commitTransaction(connection);
  }

  /** Whatever failed: the reason may be what was read. For want of room SQLite has rolled back already. */
  override async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    if (this.#file.inTransaction) await super.rollbackTransaction(connection);
    this.#check();
  }

  /** Not as a prepared statement: one that had to wait would be in the way of the commit. */
  override async beginTransaction(
    _connection: DatabaseConnection,
    { accessMode }: TransactionSettings = {},
  ): Promise<void> {
    if (accessMode === 'read only') {
      this.#file.exec('begin');
      return;
    }
    this.#file.exec('pragma busy_timeout = 0');
    try {
      for (let waited = 0; !this.#began(waited); waited += pause) await after(pause);
    } finally {
      this.#file.exec(`pragma busy_timeout = ${patience}`);
    }
  }

  #began(waited: number): boolean {
    try {
      this.#file.exec('begin immediate');
      return true;
    } catch (error) {
      if ((error as { code?: string }).code === 'SQLITE_BUSY' && waited < patience) return false;
      throw error;
    }
  }
}
