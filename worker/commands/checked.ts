/** What `check` has found out, before it is written down for people or for programs. */
import type { Application, AssessedRecord, Assessment } from '../../shared/assessment.ts';
import type { Language } from '../../shared/i18n/language.ts';
import type { OwnNames } from '../../shared/i18n/names.ts';
import { words } from '../../shared/i18n/words.ts';
import { bookOfYear } from '../../shared/rulebook/find.ts';
import { isGrantKind } from '../../shared/rulebook/grant-kind.ts';
import type { Rulebook } from '../../shared/rulebook/schema.ts';
import type { FileRead } from './read-files.ts';

export type Kind = AssessedRecord['kind'];
export type RecordOf<K extends Kind> = K extends Application['kind']
  ? Application
  : Extract<AssessedRecord, { readonly kind: K }>;

export type Checked = {
  readonly assessment: Assessment;
  /** In the order of the assessment's workbooks. */
  readonly files: readonly FileRead[];
  readonly language: Language;
  readonly names: OwnNames;
  readonly books: readonly Rulebook[];
};

/** A kind of grant by the name its town gives it that year; the other kinds by ours. */
export function kindName(kind: Kind, year: number | null, { books, language }: Checked): string {
  const schemes = bookOfYear(books, year)?.schemes;
  const scheme = isGrantKind(kind) ? schemes?.[kind] : undefined;
  return scheme?.label[language] ?? words(language).terms.kinds[kind];
}
