/**
 * Backup and restore, one way for both databases: the backup is a ledger too, in one SQLite file, of one
 * moment, whoever writes meanwhile; `verify` and `report` can be asked of it. Restored it is into a place that
 * holds no passes, of either database: so a ledger also moves from a file to PostgreSQL.
 */
import { randomUUID } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { type Kysely, sql, type Transaction } from 'kysely';
import { connect } from './open-store.ts';
import { plainFault } from './postgres-faults.ts';
import { StoreError } from './store.ts';
import type { Tables } from './tables.ts';

/** In the order in which they name each other, each with what its rows are in order by and how many at once. */
const tables = [
  ['passes', ['id'], 100],
  ['entries', ['id'], 1000],
  ['assertions', ['pass', 'year', 'subject'], 1000],
  ['workbooks', ['folder', 'path'], 1000],
  ['readings', ['sha256', 'name'], 16],
  ['runs', ['id'], 1000],
] as const;

/**
 * The backup of before stands until the new one is whole. @returns how many entries it holds.
 * @throws StoreError; `not-a-backup` when there is a file of that name that is none
 */
export async function backUp(address: string, file: string): Promise<number> {
  if (existsSync(file) && !isBackup(file)) throw new StoreError('not-a-backup', undefined, file);
  const from = await opened(address);
  const fresh = `${file}.${randomUUID()}.new`;
  try {
    removeForgotten(file);
    const entries = await copy(from, fresh, seal);
    // What a reader of the one before has left beside it is not for the new one.
    remove(...besides(file));
    renameSync(fresh, file);
    return entries;
  } finally {
    remove(fresh, ...besides(fresh));
    await from.destroy();
  }
}

/** Longer than any backup takes, in milliseconds. */
const forgotten = 86_400_000;

/** What backups that were killed have left beside the file; another may be under way. */
function removeForgotten(file: string): void {
  const [folder, name] = [dirname(file), basename(file)];
  for (const found of existsSync(folder) ? readdirSync(folder) : []) {
    if (!found.startsWith(name) || !/^\.[\da-f-]{36}\.new(-wal|-shm)?$/.test(found.slice(name.length)))
      continue;
    const path = join(folder, found);
    if (Date.now() - statSync(path).mtimeMs > forgotten) remove(path);
  }
}

/**
 * @returns how many entries were restored.
 * @throws StoreError; `no-backup` when the file is not there, `not-empty` when the ledger has passes.
 */
export async function restore(file: string, address: string): Promise<number> {
  const from = await opened(file).catch((error: unknown) => {
    const isMissing = error instanceof StoreError && error.fault === 'not-found';
    throw isMissing ? new StoreError('no-backup', undefined, file) : error;
  });
  try {
    return await copy(from, address);
  } finally {
    await from.destroy();
  }
}

/** In the header of a backup, so that nothing else is ever overwritten, not even a ledger in use. */
const mark = 0x41_76_6b_31;
const markAt = 68;

function isBackup(file: string): boolean {
  if (!statSync(file).isFile()) return false;
  const said = readFileSync(file).subarray(markAt, markAt + 4);
  return said.toString('hex') === mark.toString(16);
}

/** One file that holds everything: what was written ahead is taken in. */
async function seal(to: Kysely<Tables>): Promise<void> {
  for (const pragma of [`application_id = ${mark}`, 'wal_checkpoint(truncate)', 'journal_mode = delete'])
    await sql.raw(`pragma ${pragma}`).execute(to);
}

const besides = (file: string) => ['-wal', '-shm'].map((end) => `${file}${end}`);

function remove(...files: readonly string[]): void {
  for (const file of files) rmSync(file, { force: true });
}

function opened(address: string, write = false): Promise<Kysely<Tables>> {
  return connect(address, { write }).catch((error: unknown) => {
    throw about(address, error);
  });
}

const about = (address: string, error: unknown) =>
  error instanceof StoreError ? new StoreError(error.fault, error.detail, address) : error;

/** All or nothing. */
async function copy(
  from: Kysely<Tables>,
  address: string,
  then: (to: Kysely<Tables>) => Promise<void> = async () => {},
): Promise<number> {
  const to = await opened(address, true);
  try {
    const { entries } = await from
      .transaction()
      .setIsolationLevel('repeatable read')
      .setAccessMode('read only')
      .execute((source) => to.transaction().execute((target) => copyAll(source, target)));
    await then(to);
    return entries;
  } catch (error) {
    throw about(address, plainFault(error));
  } finally {
    await to.destroy();
  }
}

async function copyAll(source: Transaction<Tables>, target: Transaction<Tables>) {
  if (await target.selectFrom('passes').select('id').limit(1).executeTakeFirst())
    throw new StoreError('not-empty');
  const copied = { entries: 0 };
  for (const [table, order, atOnce] of tables) {
    for (let offset = 0; ; offset += atOnce) {
      let page = source.selectFrom(table).selectAll().limit(atOnce).offset(offset);
      for (const column of order) page = page.orderBy(source.dynamic.ref(column));
      const rows = await page.execute();
      if (rows.length > 0) await target.insertInto(table).values(rows).execute();
      if (table === 'entries') copied.entries += rows.length;
      if (rows.length < atOnce) break;
    }
  }
  return copied;
}
