/** Bare years under a title that speaks of the city's share alone (`Hankkeiden omarahoitus 2024–2026`) are its years. */
import type { FoundTable } from './find-tables.ts';
import { fold } from './header-text.ts';
import type { ColumnMapping } from './reading.ts';

const share =
  /omarahoit|kuntaosuu|kuntarahoit|(?:kunnan|kaupungin) (?:oma|rahoitus)?osuu|egenfinans|egenandel|(?:stadens|kommunens) andel|own (?:funding|contribution)|city(?:'s|’s)? share/;
const whole = /kokonais|budjet(?!oin)|kustann|budget|kostnad|cost/;

export function withTitleShare(
  columns: readonly ColumnMapping[],
  { titles }: FoundTable,
  sheet: string,
): readonly ColumnMapping[] {
  const said = fold([sheet, ...titles].join(' '));
  const stated = columns.some(({ field }) => field === 'cityShare' || field.startsWith('cityShare:'));
  if (stated || !share.test(said) || whole.test(said)) return columns;
  return columns.map((column) =>
    column.field.startsWith('total:') && !whole.test(fold(column.header))
      ? { ...column, field: column.field.replace('total', 'cityShare') }
      : column,
  );
}
