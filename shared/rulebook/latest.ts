/** The newest book of a town, for clauses that do not change with the round (the project list). */
import type { Rulebook } from './schema.ts';

export function latestBook(books: readonly Rulebook[]): Rulebook | undefined {
  return books.reduce<Rulebook | undefined>((last, b) => (!last || b.year > last.year ? b : last), undefined);
}
