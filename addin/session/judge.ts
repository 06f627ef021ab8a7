/** A grid through the engine: the same two steps as the worker's, with the workbook's own settings. */
import { assess } from '../../shared/assess.ts';
import type { Assessment } from '../../shared/assessment.ts';
import type { Day } from '../../shared/calendar/day.ts';
import { defaultTown, publishedBooks } from '../../shared/rulebook/books.ts';
import { ownFields } from '../../shared/rulebook/own-fields.ts';
import type { Rulebook } from '../../shared/rulebook/schema.ts';
import { compileKinds } from '../../shared/workbook/find-tables.ts';
import type { Grid } from '../../shared/workbook/grid.ts';
import { readGrid } from '../../shared/workbook/read.ts';
import type { WorkbookReading } from '../../shared/workbook/reading.ts';
import { noSettings, parseSettings, type Settings, settingsXml } from '../../shared/workbook/settings.ts';

export const books: readonly Rulebook[] = publishedBooks.filter((book) => book.town === defaultTown);
const kinds = compileKinds(ownFields(books));

export function settingsOf(grid: Grid): Settings {
  return (grid.settings === undefined ? undefined : parseSettings(grid.settings)) ?? noSettings;
}

export function withSettings(grid: Grid, settings: Settings): Grid {
  return { ...grid, settings: settingsXml(settings) };
}

export function judge(
  grid: Grid,
  file: string,
  today: Day,
): { readonly reading: WorkbookReading; readonly assessment: Assessment } {
  const reading = readGrid(grid, { file, kinds });
  return { reading, assessment: assess([reading], { books, asOf: today }) };
}
