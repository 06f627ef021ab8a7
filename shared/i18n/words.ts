/**
 * Every word a person reads, by language. Themes over a closed list of the code (findings, fields, terms)
 * must name every member; the others take their shape from Finnish. Either way a language that lacks a word
 * does not compile. To add a word: write it in `fi/<theme>.ts`, then where the compiler asks for it. To add
 * a theme: a file in each language, and its lines here.
 */
import type { UnallocatedByCause } from '../allocation/result.ts';
import type { Verdict } from '../assessment.ts';
import type { FindingCode, Severity } from '../findings/codes.ts';
import type { RecordKind } from '../workbook/reading.ts';
import type { FieldKey } from '../workbook/words/field-key.ts';
import { check as checkEn } from './en/check.ts';
import { cli as cliEn } from './en/cli.ts';
import { fields as fieldsEn } from './en/fields.ts';
import { figures as figuresEn } from './en/figures.ts';
import { findingKinds as findingKindsEn } from './en/finding-kinds.ts';
import { findings as findingsEn } from './en/findings.ts';
import { ledger as ledgerEn } from './en/ledger.ts';
import { pane as paneEn } from './en/pane.ts';
import { report as reportEn } from './en/report.ts';
import { results as resultsEn } from './en/results.ts';
import { rulebook as rulebookEn } from './en/rulebook.ts';
import { sheetKind as sheetKindEn } from './en/sheet-kind.ts';
import { supplement as supplementEn } from './en/supplement.ts';
import { terms as termsEn } from './en/terms.ts';
import { watch as watchEn } from './en/watch.ts';
import { writing as writingEn } from './en/writing.ts';
import { check as checkFi } from './fi/check.ts';
import { cli as cliFi } from './fi/cli.ts';
import { fields as fieldsFi } from './fi/fields.ts';
import { figures as figuresFi } from './fi/figures.ts';
import { findingKinds as findingKindsFi } from './fi/finding-kinds.ts';
import { findings as findingsFi } from './fi/findings.ts';
import { ledger as ledgerFi } from './fi/ledger.ts';
import { pane as paneFi } from './fi/pane.ts';
import { report as reportFi } from './fi/report.ts';
import { results as resultsFi } from './fi/results.ts';
import { rulebook as rulebookFi } from './fi/rulebook.ts';
import { sheetKind as sheetKindFi } from './fi/sheet-kind.ts';
import { supplement as supplementFi } from './fi/supplement.ts';
import { terms as termsFi } from './fi/terms.ts';
import { watch as watchFi } from './fi/watch.ts';
import { writing as writingFi } from './fi/writing.ts';
import type { FindingWords } from './finding-words.ts';
import type { Language } from './language.ts';
import { check as checkSv } from './sv/check.ts';
import { cli as cliSv } from './sv/cli.ts';
import { fields as fieldsSv } from './sv/fields.ts';
import { figures as figuresSv } from './sv/figures.ts';
import { findingKinds as findingKindsSv } from './sv/finding-kinds.ts';
import { findings as findingsSv } from './sv/findings.ts';
import { ledger as ledgerSv } from './sv/ledger.ts';
import { pane as paneSv } from './sv/pane.ts';
import { report as reportSv } from './sv/report.ts';
import { results as resultsSv } from './sv/results.ts';
import { rulebook as rulebookSv } from './sv/rulebook.ts';
import { sheetKind as sheetKindSv } from './sv/sheet-kind.ts';
import { supplement as supplementSv } from './sv/supplement.ts';
import { terms as termsSv } from './sv/terms.ts';
import { watch as watchSv } from './sv/watch.ts';
import { writing as writingSv } from './sv/writing.ts';

export type FieldWords = Readonly<Record<FieldKey, string>>;

export type TermWords = {
  readonly kinds: Readonly<Record<RecordKind, string>>;
  readonly verdicts: Readonly<Record<Verdict, string>>;
  readonly severities: Readonly<Record<Severity, string>>;
  readonly unallocated: Readonly<Record<keyof UnallocatedByCause, string>>;
};

export type CheckWords = typeof checkFi;

export type RulebookWords = typeof rulebookFi;

export type CliWords = typeof cliFi;
export type LedgerWords = typeof ledgerFi;
export type ReportWords = typeof reportFi;
export type ResultWords = typeof resultsFi;

export type FindingKindWords = Readonly<Record<FindingCode, string>>;
export type PaneWords = typeof paneFi;
export type FigureWords = typeof figuresFi;
export type SupplementWords = typeof supplementFi;
export type SheetKindWords = typeof sheetKindFi;
export type WritingWords = typeof writingFi;

export type WatchWords = typeof watchFi;

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

const all: Readonly<Record<Language, Words>> = {
  fi: {
    findings: findingsFi,
    fields: fieldsFi,
    terms: termsFi,
    check: checkFi,
    cli: cliFi,
    rulebook: rulebookFi,
    ledger: ledgerFi,
    report: reportFi,
    results: resultsFi,
    findingKinds: findingKindsFi,
    pane: paneFi,
    figures: figuresFi,
    supplement: supplementFi,
    sheetKind: sheetKindFi,
    writing: writingFi,
    watch: watchFi,
  },
  sv: {
    findings: findingsSv,
    fields: fieldsSv,
    terms: termsSv,
    check: checkSv,
    cli: cliSv,
    rulebook: rulebookSv,
    ledger: ledgerSv,
    report: reportSv,
    results: resultsSv,
    findingKinds: findingKindsSv,
    pane: paneSv,
    figures: figuresSv,
    supplement: supplementSv,
    sheetKind: sheetKindSv,
    writing: writingSv,
    watch: watchSv,
  },
  en: {
    findings: findingsEn,
    fields: fieldsEn,
    terms: termsEn,
    check: checkEn,
    cli: cliEn,
    rulebook: rulebookEn,
    ledger: ledgerEn,
    report: reportEn,
    results: resultsEn,
    findingKinds: findingKindsEn,
    pane: paneEn,
    figures: figuresEn,
    supplement: supplementEn,
    sheetKind: sheetKindEn,
    writing: writingEn,
    watch: watchEn,
  },
};

export function words(language: Language): Words {
  return all[language];
}
