/**
 * How the tables came to be, version by version: a new ledger takes every step, an older one those it lacks,
 * in one transaction. A step that stands is never edited; a change of the tables is a step more.
 */
import type { Kysely } from 'kysely';
import { packReading } from '../../shared/workbook/packed.ts';
import { StoreError } from './store.ts';
import type { Tables } from './tables.ts';

type Step = (db: Kysely<Tables>) => Promise<void>;

const steps: readonly Step[] = [firstTables, sharedWork, packedReadings, ownRules, readBy];

/** An older worker refuses a newer ledger. */
export const schemaVersion = steps.length;

/** What each database does its own way. */
export type Ground = {
  /** 0 where there are no tables yet. @throws StoreError where there are tables of something else. */
  readonly versionOf: (db: Kysely<Tables>) => Promise<number>;
  /** Keeps the rows of the append-only tables from being changed. */
  readonly protect: (db: Kysely<Tables>) => Promise<void>;
  /** Holds others back until the transaction ends, where beginning it does not. */
  readonly alone?: (db: Kysely<Tables>) => Promise<void>;
};

/**
 * Makes the tables, or brings an older ledger's to this program's version: in one transaction, since several
 * workers may open a ledger at once.
 * @throws StoreError `not-a-ledger`, `newer`; `not-found` when `create` is false and there are no tables.
 */
export async function upToDate(db: Kysely<Tables>, ground: Ground, create = true): Promise<void> {
  const found = await ground.versionOf(db);
  if (found === schemaVersion) return;
  if (found === 0 && !create) throw new StoreError('not-found');
  await db.transaction().execute(async (trx) => {
    await ground.alone?.(trx);
    const version = await ground.versionOf(trx);
    if (version === schemaVersion) return;
    for (const step of steps.slice(version)) await step(trx);
    if (version === 0) await ground.protect(trx);
    await trx.deleteFrom('meta').where('name', '=', 'schema').execute();
    await trx
      .insertInto('meta')
      .values({ name: 'schema', value: String(schemaVersion) })
      .execute();
  });
}

/** That of a ledger whose tables are there. @throws StoreError `not-a-ledger`, `newer` */
export async function knownVersion(db: Kysely<Tables>): Promise<number> {
  const row = await db.selectFrom('meta').select('value').where('name', '=', 'schema').executeTakeFirst();
  const version = Number(row?.value);
  if (!(version >= 1)) throw new StoreError('not-a-ledger');
  if (version > schemaVersion) throw new StoreError('newer');
  return version;
}

/** Version 5: and which engine made that reading. */
async function readBy({ schema }: Kysely<Tables>): Promise<void> {
  await schema.alterTable('workbooks').addColumn('good_by', 'text').execute();
}

/** Version 4: a pass says by which books it judged, a workbook since when it counts by its last good reading. */
async function ownRules({ schema }: Kysely<Tables>): Promise<void> {
  await schema.alterTable('passes').addColumn('books', 'text').execute();
  await schema.alterTable('workbooks').addColumn('good_on', 'text').execute();
}

/** Version 3: readings are packed. One at a time, since together they may be more than memory holds. */
async function packedReadings(db: Kysely<Tables>): Promise<void> {
  const contents = await db.selectFrom('readings').select(['sha256', 'name']).execute();
  for (const { sha256, name } of contents) {
    const { reading } = await db
      .selectFrom('readings')
      .select('reading')
      .where('sha256', '=', sha256)
      .where('name', '=', name)
      .executeTakeFirstOrThrow();
    await db
      .updateTable('readings')
      .set({ reading: packReading(JSON.parse(reading)) })
      .where('sha256', '=', sha256)
      .where('name', '=', name)
      .execute();
  }
}

/** Version 2: readings are kept before their pass, and runs have a history. */
async function sharedWork({ schema }: Kysely<Tables>): Promise<void> {
  await schema
    .alterTable('readings')
    .addColumn('since', 'bigint', (c) => c.notNull().defaultTo(0))
    .execute();
  await schema
    .createTable('runs')
    .addColumn('id', 'text', (c) => c.primaryKey())
    .addColumn('worker', 'text', (c) => c.notNull())
    .addColumn('started_at', 'text', (c) => c.notNull())
    .addColumn('finished_at', 'text', (c) => c.notNull())
    .addColumn('trigger', 'text', (c) => c.notNull())
    .addColumn('outcome', 'text', (c) => c.notNull())
    .addColumn('pass', 'bigint')
    .addColumn('workbooks', 'integer', (c) => c.notNull())
    .addColumn('read', 'integer', (c) => c.notNull())
    .addColumn('failed', 'integer', (c) => c.notNull())
    .addColumn('entries', 'integer', (c) => c.notNull())
    .addColumn('error', 'text')
    .execute();
  await schema.createIndex('runs_finished').on('runs').column('finished_at').execute();
}

/** Version 1. */
async function firstTables({ schema }: Kysely<Tables>): Promise<void> {
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
}
