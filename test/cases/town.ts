/** The books of a town and the columns they bring; the cases of the clauses are about the default town. */
import { defaultTown, publishedBooks } from '../../shared/rulebook/books.ts';
import { ownFields } from '../../shared/rulebook/own-fields.ts';
import type { Rulebook } from '../../shared/rulebook/schema.ts';
import { type CompiledKind, compileKinds } from '../../shared/workbook/compile-kinds.ts';

export function booksOf(town: string): readonly Rulebook[] {
  return publishedBooks.filter((book) => book.town === town);
}

const compiled = new Map<string, readonly CompiledKind[]>();

export function kindsOf(town: string): readonly CompiledKind[] {
  const kinds = compiled.get(town) ?? compileKinds(ownFields(booksOf(town)));
  compiled.set(town, kinds);
  return kinds;
}

export const townBooks = booksOf(defaultTown);
export const townKinds = kindsOf(defaultTown);
