/** The columns of one header row as the fields of a kind: each by its words, and the sums of single years. */
import { type Assignment, assignColumns } from './assign-columns.ts';
import type { CompiledKind } from './compile-kinds.ts';
import type { PreparedHeader } from './match-words.ts';
import { yearColumns } from './year-columns.ts';

export function assignFields(headers: readonly PreparedHeader[], kind: CompiledKind): Assignment {
  const { mappings, ties } = assignColumns(headers, kind.compiled);
  const years = kind.fields.some((f) => f.yearly) ? yearColumns(headers, mappings) : [];
  return { mappings: [...mappings, ...years], ties };
}
