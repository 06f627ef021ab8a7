/** Which database an address means: a file path is SQLite; PostgreSQL has its own addresses. */
import { openSqlite } from './sqlite.ts';
import { type Store, StoreError } from './store.ts';

export const defaultLedger = 'out/avustuskirja.db';

/** @throws StoreError */
export async function openStore(address = defaultLedger, options: { create?: boolean } = {}): Promise<Store> {
  if (/^postgres(ql)?:\/\//i.test(address)) throw new StoreError('not-built');
  return openSqlite(address, options);
}
