/** Which book judges a round (decision D12: a year without one is a finding, never the nearest year's). */
import type { FindingCode } from '../findings/codes.ts';
import type { Rulebook } from './schema.ts';

/** The book of exactly this town and year, or undefined. */
export function findBook(books: readonly Rulebook[], town: string, year: number): Rulebook | undefined {
  return books.find((book) => book.town === town && book.year === year);
}

/** The clause a finding of this code rests on in this book, where the book names one. */
export function citationOf(book: Rulebook, code: FindingCode): string | undefined {
  return book.citations[code];
}
