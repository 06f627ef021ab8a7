/** The kinds of sheets with the words they are known by, ready for weighing: what the code knows and what the books bring. */
import type { OwnFields } from '../rulebook/own-fields.ts';
import { fold } from './header-text.ts';
import { type CompiledFields, compileFields } from './match-words.ts';
import type { FieldWords } from './words/field-words.ts';
import { type KindWords, kinds } from './words/kinds.ts';

/** The words of its title are folded. */
export type CompiledKind = KindWords & { readonly compiled: CompiledFields };

/**
 * Adds what a town's books bring: its own columns, more words for known ones, and the facts that its
 * scored forms are known by. Pure and done once for all sheets.
 */
export function compileKinds(own: OwnFields): readonly CompiledKind[] {
  return kinds.map((kind) => {
    const extra = own.fields.filter((o) => o.kind === kind.kind).map((o) => o.field);
    const known = kind.fields.map((f) => {
      const more = extra.filter((e) => e.field === f.field);
      return more.length === 0 ? f : { ...f, words: mergeWords([f, ...more]) };
    });
    const added = [...new Set(extra.map((e) => e.field))]
      .filter((name) => !kind.fields.some((f) => f.field === name))
      .map((name) => {
        const same = extra.filter((e) => e.field === name);
        return { ...(same[0] as FieldWords), words: mergeWords(same), weight: 2 };
      });
    const facts = own.scored.get(kind.kind) ?? kind.enough.of;
    const { count, signs } = kind.enough;
    const enough = {
      ...kind.enough,
      of: facts,
      count: Math.min(count, facts.length),
      // What a town asks of applicants alone.
      ...(signs && { signs: [...signs, ...added.map((f) => f.field)] }),
    };
    const fields = [...known, ...added];
    return { ...kind, title: kind.title.map(fold), enough, fields, compiled: compileFields(fields) };
  });
}

/** Books of several years bring the same words. */
function mergeWords(fields: readonly FieldWords[]): FieldWords['words'] {
  const all = (language: keyof FieldWords['words']) => [...new Set(fields.flatMap((f) => f.words[language]))];
  return { fi: all('fi'), sv: all('sv'), en: all('en') };
}
