/**
 * Sums that a project list states year by year win over computed ones (decision D11): columns headed
 * `2023`, `Budjetti 2023` or `Kaupungin osuus 2023`.
 */
import { columnName } from './address.ts';
import { type Header, headersOf } from './assign-columns.ts';
import { rowAt } from './cells.ts';
import type { Sheet } from './grid.ts';
import { fold } from './header-text.ts';
import type { ColumnMapping } from './reading.ts';

const shareWords = /osuus|omarahoit|kuntaraho|andel|egenfin|share|contribution/;

export function yearColumns(
  sheet: Sheet,
  headerRow: number,
  taken: readonly ColumnMapping[],
): readonly ColumnMapping[] {
  const used = new Set(taken.map((m) => m.column));
  const found: ColumnMapping[] = [];
  for (const { column, text } of [...headersOf(sheet, headerRow), ...numberHeaders(sheet, headerRow)]) {
    const years = text.match(/(?<!\d)(?:19|20)\d\d(?!\d)/g);
    if (years?.length !== 1 || used.has(columnName(column))) continue;
    const words = fold(text);
    const field = `${shareWords.test(words) ? 'cityShare' : 'total'}:${years[0]}`;
    const known =
      /^\D{0,3}\d{4}\D{0,4}$/.test(text) ||
      shareWords.test(words) ||
      /budj|kustann|budget|kostnad|cost/.test(words);
    if (!known || found.some((m) => m.field === field)) continue;
    found.push({ field, column: columnName(column), header: text, evidence: years[0], score: 1 });
  }
  return found;
}

function numberHeaders(sheet: Sheet, headerRow: number): readonly Header[] {
  const cells = rowAt(sheet, headerRow)?.cells ?? [];
  return cells.flatMap((c) =>
    c.content.type === 'number' ? [{ column: c.column, text: String(c.content.value) }] : [],
  );
}
