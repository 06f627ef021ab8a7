/** Which database an address means: a file path is SQLite; PostgreSQL has its own addresses. Only that one is loaded. */
import type { Kysely } from 'kysely';
import type { Opening } from './opening.ts';
import { type Store, StoreError } from './store.ts';
import type { Tables } from './tables.ts';

export const defaultLedger = 'out/avustuskirja.db';

/** @throws StoreError */
export async function openStore(address = defaultLedger, options: Opening = {}): Promise<Store> {
  return isOnServer(address)
    ? (await import('./postgres.ts')).openPostgres(address, options)
    : (await import('./sqlite.ts')).openSqlite(address, options);
}

/** The tables themselves, for a copy of them. @throws StoreError */
export async function connect(address: string, options: Opening): Promise<Kysely<Tables>> {
  return isOnServer(address)
    ? (await import('./postgres.ts')).connectPostgres(address, options)
    : (await import('./sqlite.ts')).connectSqlite(address, options);
}

/** The address as it may be shown and logged: without a password, also where it is written wrongly. */
export function shownAddress(address: string): string {
  if (!isAddress.test(address)) return address;
  const start = address.indexOf('//') + 2;
  const at = address.lastIndexOf('@');
  const user = at < start ? '' : `${address.slice(start, at).split(':')[0]}@`;
  return `${address.slice(0, start)}${user}${address.slice(Math.max(start, at + 1)).replace(/\?.*/s, '')}`;
}

const isAddress = /^[a-z][a-z\d+.-]+:\/\//i;

export const isPostgres = (address: string) => /^postgres(ql)?:\/\//i.test(address);

/** Of a database that there is no store for; as a path it would be a folder of that name. */
export const isForeign = (address: string) => isAddress.test(address) && !isPostgres(address);

function isOnServer(address: string): boolean {
  if (isForeign(address)) throw new StoreError('address', undefined, address);
  return isPostgres(address);
}
