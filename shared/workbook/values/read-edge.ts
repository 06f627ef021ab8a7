/**
 * One cell as the beginning or the end of a project: a day, a month (`3/2023`) or a year, with the words that
 * such a column may repeat (`1.5.2024 alkaen`, `31.12.2025 asti`). A whole span gives both of its ends.
 */
import type { FieldValues, Reading } from '../fact.ts';
import type { CellContent } from '../grid.ts';
import { knownAs, unknown } from './outcome.ts';
import { plainText } from './plain-text.ts';
import { readDay } from './read-day.ts';
import { readPeriod } from './read-period.ts';

const limits =
  /(?<![\p{L}\d])(?:alkaen|lähtien|asti|saakka|mennessä|fr\. ?o\. ?m\.?|t\. ?o\. ?m\.?|from|until)(?!\p{L})/giu;
const none = /^(?:ei|ei ole|nej|no|none)\.?$/i;

export function readEdge(content: CellContent | undefined, date1904: boolean): Reading<FieldValues['edge']> {
  const bare = content?.type === 'text' ? withoutLimits(content.value) : content;
  if (bare?.type === 'text' && none.test(bare.value)) return unknown.missing;
  const day = readDay(bare, date1904);
  if (day.state === 'known')
    return knownAs({ day: day.value.day, last: day.value.day, precision: 'day' as const });
  const period = bare?.type === 'number' && bare.format ? day : readPeriod(bare, date1904);
  if (period.state === 'unknown' || !('start' in period.value)) return day;
  const { start, end, precision } = period.value;
  return knownAs({ day: start, last: end, precision });
}

const withoutLimits = (written: string): CellContent => ({
  type: 'text',
  value: plainText(written).replace(limits, ' ').trim(),
});
