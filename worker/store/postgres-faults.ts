/**
 * Faults of the database as what IT can do about them. PostgreSQL names them by SQLSTATE, the network and TLS
 * by codes of node; `pg` itself has a few that are only a sentence. What is none of these is our bug, or of the
 * SQLite file that is copied from or to.
 */
import { type Store, StoreError, type StoreFault } from './store.ts';

const byState: readonly (readonly [RegExp, StoreFault])[] = [
  [/^57P03$/, 'unreachable'],
  [/^(28|3D)/, 'no-entry'],
  // No right; no schema to make tables in; a server that only reads.
  [/^(42501|3F000|25006)$/, 'no-rights'],
  // Other tables under our names, or ours without some of them.
  [/^42(P01|P07|703|723)$/, 'not-a-ledger'],
  // Another transaction in the way; a session or server ended; out of space, memory or connections.
  [/^(40|08|53|57|58|55P03|25P0)/, 'interrupted'],
];

const byMessage: readonly (readonly [RegExp, StoreFault, string])[] = [
  [/SASL|password/i, 'no-entry', 'PGPASSWORD'],
  [/SSL/, 'unreachable', 'sslmode'],
  [/timeout/i, 'unreachable', 'ETIMEDOUT'],
  [/terminated|ended|not queryable/i, 'interrupted', 'ECONNRESET'],
];

/** @returns the error as it is when it is none of the database's circumstances. */
export function plainFault(error: unknown): unknown {
  if (!(error instanceof Error) || error instanceof StoreError) return error;
  const { code, syscall } = error as NodeJS.ErrnoException;
  if (/SQLITE_/.test(code ?? '')) return error;
  if (code === undefined) {
    const known = byMessage.find(([pattern]) => pattern.test(error.message));
    return known ? new StoreError(known[1], known[2]) : error;
  }
  if (/^[0-9A-Z]{5}$/.test(code) && !syscall) {
    const known = byState.find(([pattern]) => pattern.test(code));
    return known ? new StoreError(known[1], code) : error;
  }
  if (syscall === 'open') return new StoreError('address', code);
  return new StoreError(syscall === 'read' || syscall === 'write' ? 'interrupted' : 'unreachable', code);
}

/** A store whose every refusal is a StoreError. */
export function inPlainFaults(store: Store): Store {
  const plain = async <T>(work: Promise<T>): Promise<T> => {
    try {
      return await work;
    } catch (error) {
      throw plainFault(error);
    }
  };
  return {
    lastPass: () => plain(store.lastPass()),
    books: () => plain(store.books()),
    workbooks: () => plain(store.workbooks()),
    readingKeys: () => plain(store.readingKeys()),
    async *readings(contents) {
      try {
        yield* store.readings(contents);
      } catch (error) {
        throw plainFault(error);
      }
    },
    entries: (year) => plain(store.entries(year)),
    years: () => plain(store.years()),
    assertions: () => plain(store.assertions()),
    runs: (limit) => plain(store.runs(limit)),
    snapshot: (work) => plain(store.snapshot(work)),
    keep: (reading) => plain(store.keep(reading)),
    write: (pass) => plain(store.write(pass)),
    tryLock: async (name) => {
      const lock = await plain(store.tryLock(name));
      return lock && { release: () => plain(lock.release()) };
    },
    holder: (name) => plain(store.holder(name)),
    recordRun: (run) => plain(store.recordRun(run)),
    forgetRuns: (before) => plain(store.forgetRuns(before)),
    close: () => plain(store.close()),
  };
}
