/**
 * The shape of the word lists by which columns are recognised. The lists are data, one per kind of
 * sheet, with the words of every language side by side: officials mix them, even in one header.
 *
 * A phrase is a few word stems, all of which must stand in the header in any order. A stem fits the
 * beginning of a word, or its inside when it has five letters or more (Finnish compounds); a stem of
 * up to three letters, or one ending in `=`, fits a whole word only; `!stem` must not stand there. After
 * a leading `=` nothing else may stand in the header at all; a leading `~` yields to what says it better, `~=` does both.
 * Case, accents and the hyphens of broken lines do not count.
 */
import type { FieldType } from '../fact.ts';

export type FieldWords = {
  readonly field: string;
  readonly type: FieldType;
  readonly words: {
    readonly fi: readonly string[];
    readonly sv: readonly string[];
    readonly en: readonly string[];
  };
  /** How much finding this column says about the kind of the sheet; 1 unless told. */
  readonly weight?: number;
  /** A sum: under a header with one year in it, it is that year's and not the whole. */
  readonly yearly?: true;
  /** A sum of the round: beside those of earlier years the latest is meant. */
  readonly ofRound?: true;
};

export const yearly = <Field extends FieldWords>(words: Field): Field => ({ ...words, yearly: true });

export const ofRound = <Field extends FieldWords>(words: Field): Field => ({ ...words, ofRound: true });

export function field<const Name extends string>(
  name: Name,
  type: FieldType,
  fi: readonly string[],
  sv: readonly string[],
  en: readonly string[],
  weight = 1,
): FieldWords & { readonly field: Name } {
  return { field: name, type, words: { fi, sv, en }, weight };
}
