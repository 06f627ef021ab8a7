/**
 * Locks between the workers of one SQLite ledger. Each worker holds one small file beside the ledger, locked
 * by the operating system for as long as the worker lives; a register says which worker has which lock. Of a
 * worker whose file is free the locks are free too, however it ended.
 */
import { randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'libsql';
import type { Holder, Lock } from './store.ts';

/** How long another worker is waited for while it writes in the register, in milliseconds. */
const patience = 10_000;

const registerName = 'register';
const workerName = /^[\da-f-]{36}$/;

export type Locks = {
  readonly take: (name: string) => Promise<Lock | null>;
  readonly holder: (name: string) => Holder | null;
  readonly close: () => void;
};

/**
 * Nothing is made before the first lock is asked for.
 * @param worker what others are told of who has a lock.
 */
export function sqliteLocks(ledger: string, worker: string): Locks {
  const folder = `${ledger}-locks`;
  const me = randomUUID();
  let open: { readonly own: Database.Database; readonly register: Database.Database } | undefined;
  const ready = () => {
    if (open) return open.register;
    mkdirSync(folder, { recursive: true });
    const register = new Database(join(folder, registerName));
    register.exec(`pragma busy_timeout = ${patience}`);
    // What it says is worth nothing after a power cut: no write of it waits for the disk.
    register.exec('pragma journal_mode = wal');
    register.exec('pragma synchronous = normal');
    register.exec('create table if not exists locks (name text primary key, holder text not null)');
    register.exec(
      'create table if not exists workers (holder text primary key, name text not null, since text not null)',
    );
    const own = atOnce(register, () => {
      clear(folder, register);
      register.prepare('insert into workers values (?, ?, ?)').run(me, worker, new Date().toISOString());
      return hold(join(folder, me));
    });
    open = { own, register };
    return register;
  };
  return {
    async take(name) {
      const register = ready();
      return atOnce(register, () => {
        const row = register.prepare('select holder from locks where name = ?').get(name);
        if (row !== undefined && lives(join(folder, (row as { holder: string }).holder))) return null;
        register.prepare('insert or replace into locks values (?, ?)').run(name, me);
        return { release: async () => release(register, name, me) };
      });
    },
    holder(name) {
      const told = ready().prepare(
        'select workers.name as worker, since from locks join workers using (holder) where locks.name = ?',
      );
      const row = told.get(name) as Holder | undefined;
      return row ? { worker: row.worker, since: row.since } : null;
    },
    close() {
      if (!open) return;
      const { register } = open;
      ifItCan(() => forget(register, me));
      register.close();
      open.own.close();
      rmSync(join(folder, me), { force: true });
      open = undefined;
    },
  };
}

/** Nobody else looks at who lives, or begins to, meanwhile. */
function atOnce<T>(register: Database.Database, work: () => T): T {
  register.exec('begin immediate');
  try {
    const result = work();
    register.exec('commit');
    return result;
  } catch (error) {
    if (register.inTransaction) register.exec('rollback');
    throw error;
  }
}

/** What workers that were killed have left. */
function clear(folder: string, register: Database.Database): void {
  for (const name of readdirSync(folder)) {
    if (!workerName.test(name) || lives(join(folder, name))) continue;
    forget(register, name);
  }
}

function forget(register: Database.Database, holder: string): void {
  for (const table of ['locks', 'workers'])
    register.prepare(`delete from ${table} where holder = ?`).run(holder);
}

function release(register: Database.Database, name: string, me: string): void {
  const given = 'delete from locks where name = ? and holder = ?';
  if (register.open) ifItCan(() => register.prepare(given).run(name, me));
}

/** On a full disk nothing can be given back by a word: it is free when this worker's own file is. */
function ifItCan(say: () => void): void {
  try {
    say();
  } catch {}
}

/** An exclusive transaction is a lock on the file that ends with the process. */
function hold(path: string): Database.Database {
  const file = new Database(path);
  file.exec('begin exclusive');
  return file;
}

/** The file of a worker that is gone is taken away; no other will ever have its name. */
function lives(path: string): boolean {
  if (!existsSync(path)) return false;
  const file = new Database(path);
  try {
    file.exec('begin exclusive');
  } catch (error) {
    if ((error as { code?: string }).code === 'SQLITE_BUSY') return true;
    throw error;
  } finally {
    file.close();
  }
  rmSync(path, { force: true });
  return false;
}
