/** The words of the two other languages that neither the pane's own language nor the workbook has. */
import { type Language, languages } from '../../shared/i18n/language.ts';
import { words } from '../../shared/i18n/words.ts';
import { publishedBooks } from '../../shared/rulebook/books.ts';
import { ExcelHost } from '../excel-host/host.ts';
import { wordsOf } from './look.ts';

export function foreignWords(language: Language, workbook: Uint8Array): ReadonlySet<string> {
  const foreign = new Set(languages.filter((l) => l !== language).flatMap((l) => spoken(words(l))));
  const host = new ExcelHost(workbook);
  const cells = host.workbook.worksheets.map(({ name }) => [name, host.values(name, 'A1:AZ80')]);
  const labels = publishedBooks.map((book) => labelsOf(book.schemes, language));
  for (const word of spoken([words(language), cells, labels])) foreign.delete(word);
  for (const word of spoken(JSON.stringify(cells).replaceAll(/-?\\n/g, ''))) foreign.delete(word);
  return foreign;
}

/** Every word in the texts of a tree, but for the places that facts are put into. */
function spoken(of: unknown): string[] {
  if (typeof of === 'string') return wordsOf(of.replace(/\{[^}]*\}/g, ' '));
  return typeof of === 'object' && of ? Object.values(of).flatMap(spoken) : [];
}

function labelsOf(of: unknown, language: Language): unknown[] {
  if (typeof of !== 'object' || of === null) return [];
  if ('fi' in of && 'sv' in of && 'en' in of) return [of[language]];
  return Object.values(of).flatMap((part) => labelsOf(part, language));
}
