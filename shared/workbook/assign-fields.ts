/** The columns of one header row as the fields of a kind: each by its words, and the sums of single years. */
import { columnName } from './address.ts';
import { type Assignment, assignColumns } from './assign-columns.ts';
import type { CompiledKind } from './compile-kinds.ts';
import { fold } from './header-text.ts';
import { instalmentColumns } from './instalment-columns.ts';
import type { PreparedHeader } from './match-words.ts';
import { yearColumns } from './year-columns.ts';

/** A year beside such a sum is that of the decision or the start, and not the one that the sum is for. */
const wholeWords = /kokonais|(?<!\p{L})koko(?!\p{L})|(?<!\p{L})kok(?!\p{L})|hela |total|whole/u;

export function assignFields(headers: readonly PreparedHeader[], kind: CompiledKind): Assignment {
  const parts = kind.kind === 'decision' ? instalmentColumns(headers) : [];
  const inParts = new Set(parts.map((m) => m.column));
  const whole = headers.filter((h) => !inParts.has(columnName(h.header.column)));
  const assigned = assignColumns(whole, kind.compiled);
  const mappings = [...assigned.mappings, ...parts];
  const { ties } = assigned;
  if (!kind.fields.some((f) => f.yearly)) return { mappings, ties };
  const years = yearColumns(headers, mappings);
  const ofWhole = mappings.some((m) => m.field === 'total' && wholeWords.test(fold(m.header)));
  const own = ofWhole ? mappings.filter((m) => m.field !== 'year') : mappings;
  return { mappings: [...own, ...years.mappings], ties: [...ties, ...years.ties] };
}
