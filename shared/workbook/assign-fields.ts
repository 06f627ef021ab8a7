/** The columns of one header row as the fields of a kind: each by its words, and the sums of single years. */
import { recallingTexts } from '../memory.ts';
import { type Assignment, assignColumns } from './assign-columns.ts';
import type { CompiledKind } from './compile-kinds.ts';
import type { PreparedHeader } from './match-words.ts';
import { yearColumns } from './year-columns.ts';

/** Of each kind: officials make the next workbook from the last, with the same headers. */
const known = new WeakMap<CompiledKind, ReturnType<typeof recallingTexts<Assignment>>>();

export function assignFields(headers: readonly PreparedHeader[], kind: CompiledKind): Assignment {
  const recalled = known.get(kind) ?? recallingTexts<Assignment>(200, 10_000);
  known.set(kind, recalled);
  return recalled(JSON.stringify(headers.map(({ header }) => header)), () => assign(headers, kind));
}

function assign(headers: readonly PreparedHeader[], kind: CompiledKind): Assignment {
  const { mappings, ties } = assignColumns(headers, kind.compiled);
  const years = kind.fields.some((f) => f.yearly) ? yearColumns(headers, mappings) : [];
  return { mappings: [...mappings, ...years], ties };
}
