/**
 * Which column is which field, for one kind of sheet and one row taken as its header. Every column
 * is weighed against every field whose words may stand in it; the best pairs are taken first, each column and each field once.
 * Attachments are the exception: one column may stand for several of them.
 */
import { groupBy } from '../group-by.ts';
import { columnName } from './address.ts';
import type { Header } from './headers.ts';
import {
  type CompiledField,
  type CompiledFields,
  fieldsIn,
  type Match,
  matchHeader,
  type PreparedHeader,
} from './match-words.ts';
import type { ColumnMapping } from './reading.ts';

/** Below this a header is not taken for the field. */
const leastScore = 0.5;

export type Tie = { readonly field: string; readonly columns: readonly Header[] };

export type Assignment = {
  readonly mappings: readonly ColumnMapping[];
  /** Fields for which two columns fit equally well; the left one was taken. */
  readonly ties: readonly Tie[];
};

type Candidate = Match & {
  readonly header: Header;
  readonly field: CompiledField;
  /** Of a sum of the round: the year in its header, 0 for none. The latest of several is this round's. */
  readonly year: number;
};

export function assignColumns(headers: readonly PreparedHeader[], fields: CompiledFields): Assignment {
  const candidates: Candidate[] = [];
  for (const prepared of headers) {
    for (const field of fieldsIn(prepared, fields)) {
      const match = matchHeader(prepared, field);
      if (match.score >= leastScore) {
        const year = field.words.ofRound ? (prepared.year ?? 0) : 0;
        candidates.push({ ...match, header: prepared.header, field, year });
      }
    }
  }
  const byHeader = groupBy(candidates, (c) => c.header);
  candidates.sort((a, b) => b.score - a.score || b.year - a.year || a.header.column - b.header.column);

  const taken = new Map<number, Candidate>();
  const found = new Map<string, Candidate>();
  const ties: Tie[] = [];
  for (const candidate of candidates) {
    const { field, header } = candidate;
    const name = field.words.field;
    const rival = found.get(name);
    if (taken.has(header.column)) {
      if (!rival && sharesColumn(candidate, taken.get(header.column) as Candidate))
        found.set(name, candidate);
      continue;
    }
    if (rival) {
      const alike = rival.score - candidate.score < 0.01 && rival.year === candidate.year;
      const tie = alike && (field.words.weight ?? 1) > 0;
      if (tie && !betterElsewhere(candidate, byHeader.get(header) ?? [], found))
        ties.push({ field: name, columns: [rival.header, header] });
      continue;
    }
    taken.set(header.column, candidate);
    found.set(name, candidate);
  }
  const mappings = [...found.values()]
    .sort((a, b) => a.header.column - b.header.column)
    .map((c) => ({
      field: c.field.words.field,
      column: columnName(c.header.column),
      header: c.header.text,
      evidence: c.evidence,
      score: Math.round(c.score * 100) / 100,
    }));
  return { mappings, ties };
}

/** `Tilinpäätös ja toimintakertomus`: one column for two attachments, when both words stand in it. */
function sharesColumn(candidate: Candidate, holder: Candidate): boolean {
  return (
    candidate.field.words.type === 'attachment' &&
    holder.field.words.type === 'attachment' &&
    candidate.evidence !== holder.evidence
  );
}

/** A column that will be taken for another field is no rival. */
function betterElsewhere(
  candidate: Candidate,
  ofColumn: readonly Candidate[],
  found: ReadonlyMap<string, Candidate>,
): boolean {
  return ofColumn.some((c) => c.field !== candidate.field && !found.has(c.field.words.field));
}
