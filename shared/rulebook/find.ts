/** Which of a town's books judges a round (decision D12: a year without one is a finding, never the nearest year's). */
import type { Rulebook } from './schema.ts';

/** The book of exactly this year. */
export const bookOfYear = (books: readonly Rulebook[], year: number | null | undefined) =>
  books.find((book) => book.year === year);

/** The newest book, for clauses that do not change with the round (the project list). */
export function latestBook(books: readonly Rulebook[]): Rulebook | undefined {
  return books.reduce<Rulebook | undefined>((last, b) => (!last || b.year > last.year ? b : last), undefined);
}
