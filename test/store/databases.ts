/** The databases that a ledger may lie in, each as a test can ask for a new one and speak to it by hand. */
import { join } from 'node:path';
import Database from 'libsql';
import { onTestFinished } from 'vitest';
import { openStore } from '../../worker/store/open-store.ts';
import type { Store } from '../../worker/store/store.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { freshDatabase, query } from './postgres.ts';

export type TestDatabase = {
  readonly database: 'SQLite' | 'PostgreSQL';
  /** The address of a place without a ledger. */
  readonly fresh: () => Promise<string>;
  readonly run: (address: string, statements: string) => Promise<void>;
};

export const databases: readonly TestDatabase[] = [
  {
    database: 'SQLite',
    fresh: async () => join(temporaryFolder(), 'ledger.db'),
    async run(address, statements) {
      const file = new Database(address);
      try {
        file.exec(statements);
      } finally {
        file.close();
      }
    },
  },
  {
    database: 'PostgreSQL',
    fresh: freshDatabase,
    async run(address, statements) {
      await query(address, statements);
    },
  },
];

/** A worker's store, closed with the test. */
export async function opened(address: string): Promise<Store> {
  const store = await openStore(address);
  onTestFinished(() => store.close());
  return store;
}
