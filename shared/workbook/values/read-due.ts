/** One cell as the last day for something: a day, with the words by which such a cell says so (`28.2.2024 klo 15 mennessä`). */
import type { FieldValues, Reading } from '../fact.ts';
import type { CellContent } from '../grid.ts';
import { plainText } from './plain-text.ts';
import { readDay } from './read-day.ts';

const limit = /[ ,]*(?<!\p{L})(?:mennessä|viimeistään|asti|saakka|senast|at the latest)\.?$/iu;

export function readDue(content: CellContent | undefined, date1904: boolean): Reading<FieldValues['due']> {
  if (content?.type !== 'text') return readDay(content, date1904);
  return readDay({ type: 'text', value: plainText(content.value).replace(limit, '') }, date1904);
}
