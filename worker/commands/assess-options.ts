/**
 * The options of the round as the engine takes them: year, appropriation, last day, the day of judgement,
 * and the books of one town, bundled or brought by `--rulebook`.
 */
import { readFileSync } from 'node:fs';
import type { Day } from '../../shared/calendar/day.ts';
import type { AssessOptions } from '../../shared/options.ts';
import { defaultTown, publishedBooks, publishedFiles } from '../../shared/rulebook/books.ts';
import { type JsonText, parseJson } from '../../shared/rulebook/json-text.ts';
import { loadRulebookFile } from '../../shared/rulebook/load.ts';
import type { Rulebook } from '../../shared/rulebook/schema.ts';
import { readDay } from '../../shared/workbook/values/read-day.ts';
import { readMoney } from '../../shared/workbook/values/read-money.ts';
import type { OptionValues } from './options.ts';
import { UsageError } from './usage-error.ts';

/** @throws UsageError for a value that cannot be read and for a book that has faults. */
export function assessOptions(values: OptionValues, today: Day): AssessOptions {
  const { year, appropriation, deadline, 'as-of': asOf } = values;
  return {
    books: booksOf(values),
    asOf: asOf === undefined ? today : dayOption('--as-of', asOf),
    ...(year !== undefined && { year: yearOption(year) }),
    ...(appropriation !== undefined && { appropriationCents: moneyOption(appropriation) }),
    ...(deadline !== undefined && { deadline: dayOption('--deadline', deadline) }),
  };
}

/** @throws UsageError */
export function yearOption(value: string): number {
  if (!/^[12]\d{3}$/.test(value)) throw new UsageError('year', { value });
  return Number(value);
}

function moneyOption(value: string): number {
  const read = readMoney({ type: 'text', value });
  if (read.state === 'unknown' || read.approximate) throw new UsageError('money', { value });
  return read.value;
}

function dayOption(option: string, value: string): Day {
  const read = readDay({ type: 'text', value }, false);
  if (read.state === 'unknown') throw new UsageError('day', { option, value });
  return read.value.day;
}

function booksOf({ rulebook, town }: OptionValues): readonly Rulebook[] {
  const books = rulebook ? ownBooks(rulebook) : publishedBooks;
  const towns = [...new Set(books.map((b) => b.town))];
  const wanted = town ?? (rulebook ? undefined : defaultTown);
  if (wanted === undefined && towns.length > 1) throw new UsageError('towns', { towns });
  const chosen = books.filter((b) => wanted === undefined || b.town === wanted);
  if (chosen.length === 0) throw new UsageError('town', { value: wanted ?? '', towns });
  return chosen;
}

function ownBooks(paths: readonly string[]): readonly Rulebook[] {
  const files = paths.map((path) => ({ path, ...readJson(path) }));
  const bases = new Map(publishedFiles);
  for (const { json } of files) {
    const id = (json as { id?: unknown } | null)?.id;
    if (typeof id === 'string') bases.set(id, json);
  }
  return files.map((file) => {
    const { book } = loadRulebookFile(file, bases);
    if (!book) throw new UsageError('rulebookFaults', { value: file.path });
    return book;
  });
}

/** @throws UsageError */
export function readJson(path: string): JsonText {
  try {
    return parseJson(readFileSync(path, 'utf8').replace(/^\ufeff/, ''));
  } catch {
    throw new UsageError('rulebookFile', { value: path });
  }
}
