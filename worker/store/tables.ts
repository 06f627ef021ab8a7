/**
 * The tables of the ledger's database, in types that SQLite and PostgreSQL share: whole numbers and text;
 * paths of accounts, readings and problems as JSON text.
 */
import type { Kysely } from 'kysely';

export type Tables = {
  meta: { name: string; value: string };
  passes: { id: number; day: string; round: string; basis: string; conflicts: string };
  workbooks: {
    folder: string;
    path: string;
    bytes: number;
    modified: number;
    status: string;
    problem: string | null;
    sha256: string | null;
    engine: string;
  };
  readings: { sha256: string; name: string; engine: string; reading: string };
  entries: {
    id: number;
    pass: number;
    booked_on: string;
    year: number;
    event: string;
    key: string;
    day: string;
    from_account: string;
    to_account: string;
    amount_cents: number;
    name: string | null;
    register_number: string | null;
    file: string;
    sha256: string;
    sheet: string;
    cell: string;
    corrects: number | null;
  };
  assertions: { pass: number; year: number; subject: string; cents: number };
};

/** Raised when the tables change; an older worker refuses a newer ledger. */
export const schemaVersion = 1;

/** Those whose rows are never changed or removed. */
export const appendOnly = ['passes', 'entries', 'assertions'] as const satisfies readonly (keyof Tables)[];

export async function createTables(db: Kysely<Tables>): Promise<void> {
  const { schema } = db;
  await schema
    .createTable('meta')
    .addColumn('name', 'text', (c) => c.primaryKey())
    .addColumn('value', 'text', (c) => c.notNull())
    .execute();
  await schema
    .createTable('passes')
    .addColumn('id', 'bigint', (c) => c.primaryKey())
    .addColumn('day', 'text', (c) => c.notNull())
    .addColumn('round', 'text', (c) => c.notNull())
    .addColumn('basis', 'text', (c) => c.notNull())
    .addColumn('conflicts', 'text', (c) => c.notNull())
    .execute();
  await schema
    .createTable('workbooks')
    .addColumn('folder', 'text', (c) => c.notNull())
    .addColumn('path', 'text', (c) => c.notNull())
    .addColumn('bytes', 'bigint', (c) => c.notNull())
    .addColumn('modified', 'bigint', (c) => c.notNull())
    .addColumn('status', 'text', (c) => c.notNull())
    .addColumn('problem', 'text')
    .addColumn('sha256', 'text')
    .addColumn('engine', 'text', (c) => c.notNull())
    .addPrimaryKeyConstraint('workbooks_place', ['folder', 'path'])
    .execute();
  await schema
    .createTable('readings')
    .addColumn('sha256', 'text', (c) => c.notNull())
    .addColumn('name', 'text', (c) => c.notNull())
    .addColumn('engine', 'text', (c) => c.notNull())
    .addColumn('reading', 'text', (c) => c.notNull())
    .addPrimaryKeyConstraint('readings_content', ['sha256', 'name'])
    .execute();
  await schema
    .createTable('entries')
    .addColumn('id', 'bigint', (c) => c.primaryKey())
    .addColumn('pass', 'bigint', (c) => c.notNull().references('passes.id'))
    .addColumn('booked_on', 'text', (c) => c.notNull())
    .addColumn('year', 'integer', (c) => c.notNull())
    .addColumn('event', 'text', (c) => c.notNull())
    .addColumn('key', 'text', (c) => c.notNull())
    .addColumn('day', 'text', (c) => c.notNull())
    .addColumn('from_account', 'text', (c) => c.notNull())
    .addColumn('to_account', 'text', (c) => c.notNull())
    .addColumn('amount_cents', 'bigint', (c) => c.notNull())
    .addColumn('name', 'text')
    .addColumn('register_number', 'text')
    .addColumn('file', 'text', (c) => c.notNull())
    .addColumn('sha256', 'text', (c) => c.notNull())
    .addColumn('sheet', 'text', (c) => c.notNull())
    .addColumn('cell', 'text', (c) => c.notNull())
    // Unique: nothing is taken back twice.
    .addColumn('corrects', 'bigint', (c) => c.references('entries.id').unique())
    .execute();
  await schema
    .createTable('assertions')
    .addColumn('pass', 'bigint', (c) => c.notNull().references('passes.id'))
    .addColumn('year', 'integer', (c) => c.notNull())
    .addColumn('subject', 'text', (c) => c.notNull())
    .addColumn('cents', 'bigint', (c) => c.notNull())
    .addPrimaryKeyConstraint('assertions_said', ['pass', 'year', 'subject'])
    .execute();
  await db
    .insertInto('meta')
    .values({ name: 'schema', value: String(schemaVersion) })
    .execute();
}
