/** The books and the columns of the town whose clauses the cases are about. */
import { defaultTown, publishedBooks } from '../../shared/rulebook/books.ts';
import { ownFields } from '../../shared/rulebook/own-fields.ts';
import { compileKinds } from '../../shared/workbook/find-tables.ts';

export const townBooks = publishedBooks.filter((book) => book.town === defaultTown);
export const townKinds = compileKinds(ownFields(townBooks));
