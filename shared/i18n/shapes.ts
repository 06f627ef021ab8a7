/**
 * What a language must have: themes over a closed list of the code (findings, fields, terms) name every
 * member, the others take their shape from Finnish. A language that lacks a word does not compile.
 */
import type { UnallocatedByCause } from '../allocation/result.ts';
import type { Verdict } from '../assessment.ts';
import type { FindingCode, Severity } from '../findings/codes.ts';
import type { RecordKind } from '../workbook/reading.ts';
import type { FieldKey } from '../workbook/words/field-key.ts';
import type { check } from './fi/check.ts';
import type { cli } from './fi/cli.ts';
import type { figures } from './fi/figures.ts';
import type { ledger } from './fi/ledger.ts';
import type { pane } from './fi/pane.ts';
import type { report } from './fi/report.ts';
import type { results } from './fi/results.ts';
import type { rulebook } from './fi/rulebook.ts';
import type { sheetKind } from './fi/sheet-kind.ts';
import type { supplement } from './fi/supplement.ts';
import type { watch } from './fi/watch.ts';
import type { writing } from './fi/writing.ts';
import type { FindingWords } from './finding-words.ts';

export type FieldWords = Readonly<Record<FieldKey, string>>;

export type TermWords = {
  readonly kinds: Readonly<Record<RecordKind, string>>;
  readonly verdicts: Readonly<Record<Verdict, string>>;
  readonly severities: Readonly<Record<Severity, string>>;
  readonly unallocated: Readonly<Record<keyof UnallocatedByCause, string>>;
};

export type CheckWords = typeof check;

export type RulebookWords = typeof rulebook;

export type CliWords = typeof cli;
export type LedgerWords = typeof ledger;
export type ReportWords = typeof report;
export type ResultWords = typeof results;

export type FindingKindWords = Readonly<Record<FindingCode, string>>;
export type PaneWords = typeof pane;
export type FigureWords = typeof figures;
export type SupplementWords = typeof supplement;
export type SheetKindWords = typeof sheetKind;
export type WritingWords = typeof writing;

export type WatchWords = typeof watch;

export type Words = {
  readonly findings: FindingWords;
  readonly findingKinds: FindingKindWords;
  readonly pane: PaneWords;
  readonly figures: FigureWords;
  readonly supplement: SupplementWords;
  readonly watch: WatchWords;
  readonly fields: FieldWords;
  readonly terms: TermWords;
  readonly check: CheckWords;
  readonly cli: CliWords;
  readonly rulebook: RulebookWords;
  readonly ledger: LedgerWords;
  readonly report: ReportWords;
  readonly results: ResultWords;
  readonly sheetKind: SheetKindWords;
  readonly writing: WritingWords;
};
