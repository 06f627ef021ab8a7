/**
 * A SQLite ledger for who only reads: it is neither changed nor given files beside it that a worker with other
 * rights would stumble over. Where nothing can be written a ledger that is at rest is read as one that cannot
 * change (SQLite's `immutable`), and whether it has changed meanwhile is looked at afterwards.
 */
import { closeSync, existsSync, openSync, readSync, statSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import Database from 'libsql';
import { patience } from './sqlite-dialect.ts';
import { StoreError } from './store.ts';

export type ReadingFile = {
  readonly file: Database.Database;
  /** @throws StoreError `interrupted` when what was read may be of no one moment. */
  readonly check?: () => void;
};

/**
 * Asked before the process has the file open otherwise: closing it gives up the locks of all who have.
 * @throws StoreError `unclosed`; an error of libsql where the file cannot be opened
 */
export function openForReading(path: string): ReadingFile {
  if (!statSync(path).isFile()) throw Object.assign(new Error('no file'), { code: 'SQLITE_CANTOPEN' });
  const { href } = pathToFileURL(path);
  const own = mayWrite(path) && isWrittenAhead(path) && asWriter(path);
  if (own) return { file: own };
  const isOpen = existsSync(`${path}-shm`) && existsSync(`${path}-wal`);
  if (isOpen || !isWrittenAhead(path)) return { file: patient(`${href}?mode=ro`) };
  if (sizeOf(`${path}-wal`) > 0) throw new StoreError('unclosed');
  const before = stateOf(path);
  return {
    file: patient(`${href}?immutable=1`),
    check() {
      if (stateOf(path) !== before) throw new StoreError('interrupted', 'SQLITE_BUSY_SNAPSHOT');
    },
  };
}

export function mayWrite(path: string): boolean {
  try {
    closeSync(openSync(path, 'r+'));
    return true;
  } catch {
    return false;
  }
}

/** Whoever closes such a file last takes away what lies beside it. Undefined where nothing may lie beside it. */
function asWriter(path: string): Database.Database | undefined {
  const file = patient(path);
  try {
    file.exec('select count(*) from sqlite_master');
    file.exec('pragma query_only = on');
    return file;
  } catch {
    file.close();
    return undefined;
  }
}

function patient(name: string): Database.Database {
  const file = new Database(name);
  file.exec(`pragma busy_timeout = ${patience}`);
  return file;
}

/** The header tells whether changes are written into the file itself or ahead, into another beside it. */
const readVersionAt = 19;

function isWrittenAhead(path: string): boolean {
  const header = Buffer.alloc(readVersionAt + 1);
  const file = openSync(path, 'r');
  try {
    return readSync(file, header, 0, header.length, 0) === header.length && header[readVersionAt] === 2;
  } finally {
    closeSync(file);
  }
}

const sizeOf = (path: string) => statSync(path, { throwIfNoEntry: false })?.size ?? 0;

function stateOf(path: string): string {
  const { size, mtimeMs, ino } = statSync(path);
  return [size, mtimeMs, ino, sizeOf(`${path}-wal`)].join(' ');
}
