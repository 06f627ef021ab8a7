/** A grid through the engine: the same two steps as the worker's, with the workbook's own settings. */
import { assess } from '../../shared/assess.ts';
import type { Assessment } from '../../shared/assessment.ts';
import type { Day } from '../../shared/calendar/day.ts';
import { ownNames } from '../../shared/i18n/names.ts';
import { createAssessMemory } from '../../shared/options.ts';
import { defaultTown, publishedBooks } from '../../shared/rulebook/books.ts';
import { ownFields } from '../../shared/rulebook/own-fields.ts';
import type { Rulebook } from '../../shared/rulebook/schema.ts';
import { compileKinds } from '../../shared/workbook/compile-kinds.ts';
import type { Grid } from '../../shared/workbook/grid.ts';
import { createReadMemory, readGrid } from '../../shared/workbook/read.ts';
import type { RecordKind, WorkbookReading } from '../../shared/workbook/reading.ts';
import { noSettings, parseSettings, type Settings, settingsXml } from '../../shared/workbook/settings.ts';

export const books: readonly Rulebook[] = publishedBooks.filter((book) => book.town === defaultTown);
export const names = ownNames(books);
const kinds = compileKinds(ownFields(books));

export type FieldChoice = {
  readonly field: string;
  readonly attachment: boolean;
  /** A number or a sum of money. */
  readonly numeric: boolean;
};

/** Every field that a column of such a sheet may be. */
export function fieldsOf(kind: RecordKind | null): readonly FieldChoice[] {
  return (kinds.find((k) => k.kind === kind)?.fields ?? []).map(({ field, type }) => ({
    field,
    attachment: type === 'attachment',
    numeric: type === 'money' || type === 'count' || type === 'points',
  }));
}

export function settingsOf(grid: Grid): Settings {
  return (grid.settings === undefined ? undefined : parseSettings(grid.settings)) ?? noSettings;
}

export function withSettings(grid: Grid, settings: Settings): Grid {
  return { ...grid, settings: settingsXml(settings) };
}

/** What was read and judged of rows that an edit left alone is not made again. */
const memory = { reading: createReadMemory(), assessing: createAssessMemory() };

export function judge(
  grid: Grid,
  file: string,
  today: Day,
): { readonly reading: WorkbookReading; readonly assessment: Assessment } {
  const reading = readGrid(grid, { file, kinds, memory: memory.reading });
  return { reading, assessment: assess([reading], { books, asOf: today, memory: memory.assessing }) };
}
