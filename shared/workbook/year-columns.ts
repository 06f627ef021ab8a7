/**
 * Sums that a project list states year by year win over computed ones (decision D11): columns headed
 * `2023`, `Budjetti 2023` or `Kaupungin osuus 2023`, the year in the header or in the heading above it.
 */
import { columnName } from './address.ts';
import { scaleIn } from './assign-columns.ts';
import { fold } from './header-text.ts';
import type { PreparedHeader } from './match-words.ts';
import type { ColumnMapping } from './reading.ts';

const shareWords = /osuus|omarahoit|kuntaraho|andel|egenfin|share|contribution/;
/** What is spent or left of a budget is not the budget. */
const otherSums = /jaljella|toteu|kaytet|maksettu|jaama|kvar|utfall|anvan|remaining|actual|spent|used/;
const budgetWords = /budj|kustann|budget|kostnad|cost/;

export function yearColumns(
  headers: readonly PreparedHeader[],
  taken: readonly ColumnMapping[],
): readonly ColumnMapping[] {
  const used = new Set(taken.map((m) => m.column));
  const found: ColumnMapping[] = [];
  for (const { header, year, sort } of headers) {
    const column = columnName(header.column);
    if (year === undefined || sort !== 'fact' || used.has(column)) continue;
    const text = header.joined?.text ?? header.text;
    const words = fold(text);
    if (otherSums.test(words)) continue;
    const share = shareWords.test(words);
    const field = `${share ? 'cityShare' : 'total'}:${year}`;
    const known = share || budgetWords.test(words) || /^\D{0,3}\d{4}\D{0,4}$/.test(header.text);
    if (!known || found.some((m) => m.field === field)) continue;
    found.push({ field, column, header: header.text, evidence: String(year), score: 1, ...scaleIn(header) });
  }
  return found;
}
