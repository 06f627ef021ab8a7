/** What is read from the ledger, over any database that Kysely speaks to, inside a transaction or not. */
import type { Kysely } from 'kysely';
import type { PackedReading } from '../../shared/workbook/packed.ts';
import { entryOf, passOf, runOf, workbookOf } from './rows.ts';
import { type LedgerReads, placeKey, type ReadingContent, readingKey, type StoredWorkbook } from './store.ts';
import type { Tables } from './tables.ts';
import { type Written, written } from './written.ts';

/** A reading may be megabytes of text. */
const atOnce = 16;

/** @param statements those of this database, to share among its transactions. */
export function sqlReads(db: Kysely<Tables>, statements: Written = written()): LedgerReads {
  return {
    async lastPass() {
      const pass = await db
        .selectFrom('passes')
        .selectAll()
        .orderBy('id', 'desc')
        .limit(1)
        .executeTakeFirst();
      return pass ? passOf(pass) : null;
    },
    async books() {
      const text = await booksText(db);
      return text === null ? null : JSON.parse(text);
    },
    async workbooks() {
      const rows = await db.selectFrom('workbooks').selectAll().execute();
      return rows.map(workbookOf).sort(byPlace);
    },
    async readingKeys() {
      const rows = await db.selectFrom('readings').select(['sha256', 'engine', 'name']).execute();
      return new Set(rows.map(readingKey));
    },
    async *readings(contents) {
      for (const some of inBatches(contents, atOnce)) yield* await readingsOf(db, some, statements);
    },
    async entries(year) {
      const all = db.selectFrom('entries').selectAll().orderBy('id');
      const rows = await (year === undefined ? all : all.where('year', '=', year)).execute();
      return rows.map(entryOf);
    },
    async years() {
      const rows = await db.selectFrom('entries').select('year').distinct().orderBy('year').execute();
      return rows.map((row) => row.year);
    },
    async assertions() {
      const rows = await db.selectFrom('assertions').selectAll().orderBy('pass').execute();
      const last = new Map(
        rows.map(({ year, subject, cents }) => [`${year} ${subject}`, { year, subject, cents }]),
      );
      return [...last.values()].filter((a) => a.cents !== 0);
    },
    async runs(limit) {
      const rows = await db
        .selectFrom('runs')
        .selectAll()
        .orderBy('finished_at', 'desc')
        .orderBy('id')
        .limit(limit)
        .execute();
      return rows.map(runOf);
    },
  };
}

/** What stands from the last pass on that said it. */
export async function booksText(db: Kysely<Tables>): Promise<string | null> {
  const said = await db
    .selectFrom('passes')
    .select('books')
    .where('books', 'is not', null)
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst();
  return said?.books ?? null;
}

/** By code units, whatever order of letters the database was made with. */
const byPlace = (a: StoredWorkbook, b: StoredWorkbook) => (placeKey(a) < placeKey(b) ? -1 : 1);

async function readingsOf(db: Kysely<Tables>, contents: readonly ReadingContent[], statements: Written) {
  const query = () =>
    db
      .selectFrom('readings')
      .select(['sha256', 'name', 'engine', 'reading'])
      .where((e) => e.or(contents.map(({ sha256, name }) => e.and({ sha256, name }))));
  const values = contents.flatMap(({ sha256, name }) => [sha256, name]);
  const { rows } = await db.executeQuery(statements(`readings ${contents.length}`, query, values));
  const known = new Map(rows.map((row) => [contentKey(row), row]));
  return contents.flatMap((content) => {
    const row = known.get(contentKey(content));
    return row ? [{ ...row, reading: row.reading as PackedReading }] : [];
  });
}

const contentKey = ({ sha256, name }: ReadingContent) => `${sha256} ${name}`;

/** A statement takes a limited number of values. */
export function* inBatches<T>(rows: readonly T[], size = 500): Iterable<T[]> {
  for (let start = 0; start < rows.length; start += size) yield rows.slice(start, start + size);
}
