/**
 * A SQLite file whose statements are prepared once and run many times: a long statement takes longer to
 * prepare than to run. Those least lately run are let go.
 */
import type { SqliteDatabase, SqliteStatement } from 'kysely';
import type Database from 'libsql';

const most = 30;

export function preparedOnce(file: Database.Database): SqliteDatabase {
  const kept = new Map<string, SqliteStatement>();
  return {
    prepare(sql) {
      const statement = kept.get(sql) ?? (file.prepare(sql) as unknown as SqliteStatement);
      kept.delete(sql);
      kept.set(sql, statement);
      const [oldest] = kept.keys();
      if (kept.size > most) kept.delete(oldest as string);
      return statement;
    },
    close() {
      kept.clear();
      file.close();
    },
  };
}
