/** The columns that a town's books bring: words for recognition, and what its scored forms are known by. */
import { factsNeeded } from '../applications/facts-needed.ts';
import type { RecordKind } from '../workbook/reading.ts';
import type { FieldWords } from '../workbook/words/field-words.ts';
import type { GrantKind } from './schema/basics.ts';
import type { Rulebook } from './schema.ts';

export type OwnFields = {
  readonly fields: readonly { readonly kind: RecordKind; readonly field: FieldWords }[];
  /** The facts that the criteria of a kind rest on; a sheet of the kind has some of them. */
  readonly scored: ReadonlyMap<RecordKind, readonly string[]>;
};

export function ownFields(books: readonly Rulebook[]): OwnFields {
  const fields = new Map<string, { kind: RecordKind; field: FieldWords }>();
  const scored = new Map<RecordKind, string[]>();
  for (const book of books) {
    for (const [kind, scheme] of Object.entries(book.schemes) as [
      GrantKind,
      Rulebook['schemes'][GrantKind],
    ][]) {
      for (const fact of book.facts)
        fields.set(`${kind} ${fact.id} ${book.id}`, {
          kind,
          field: { field: fact.id, type: fact.type, words: fact.words },
        });
      if (scheme?.model !== 'scored') continue;
      const needed = scheme.criteria.flatMap(factsNeeded);
      scored.set(kind, [...new Set([...(scored.get(kind) ?? []), ...needed])]);
    }
  }
  return { fields: [...fields.values()], scored };
}
