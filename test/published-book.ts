import { publishedBooks } from '../shared/rulebook/books.ts';

export const publishedBook = (town: string, year: number) =>
  publishedBooks.find((book) => book.town === town && book.year === year)!;
