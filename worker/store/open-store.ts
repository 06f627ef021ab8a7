/** Which database an address means: a file path is SQLite; PostgreSQL has its own addresses. */
import { openPostgres } from './postgres.ts';
import { openSqlite } from './sqlite.ts';
import type { Store } from './store.ts';

export const defaultLedger = 'out/avustuskirja.db';

/** @throws StoreError */
export async function openStore(address = defaultLedger, options: { create?: boolean } = {}): Promise<Store> {
  return isPostgres(address) ? openPostgres(address, options) : openSqlite(address, options);
}

/** The address as it may be shown and logged: without a password, also where it is written wrongly. */
export function shownAddress(address: string): string {
  if (!isPostgres(address)) return address;
  const start = address.indexOf('//') + 2;
  const at = address.lastIndexOf('@');
  const user = at < start ? '' : `${address.slice(start, at).split(':')[0]}@`;
  return `${address.slice(0, start)}${user}${address.slice(Math.max(start, at + 1)).replace(/\?.*/s, '')}`;
}

const isPostgres = (address: string) => /^postgres(ql)?:\/\//i.test(address);
