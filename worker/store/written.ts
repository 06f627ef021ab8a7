/**
 * Statements that are run many times with other values are written once: writing one anew takes longer than
 * the database does with it.
 */
import { type Compilable, CompiledQuery } from 'kysely';

/** @param values in the order in which `write` would bind them. */
export type Written = <Row>(
  name: string,
  write: () => Compilable<Row>,
  values: unknown[],
) => CompiledQuery<Row>;

/** Of one database, since each writes in its own way. */
export function written(): Written {
  const statements = new Map<string, string>();
  return (name, write, values) => {
    const statement = statements.get(name) ?? write().compile().sql;
    statements.set(name, statement);
    return CompiledQuery.raw(statement, values) as CompiledQuery<never>;
  };
}
