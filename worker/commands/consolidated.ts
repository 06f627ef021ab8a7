/** What a pass did, for people and for programs. */
import { day } from '../../shared/calendar/day.ts';
import type { Finding } from '../../shared/findings/finding.ts';
import { fill } from '../../shared/i18n/fill.ts';
import type { Language } from '../../shared/i18n/language.ts';
import { message } from '../../shared/i18n/message.ts';
import { ownNames } from '../../shared/i18n/names.ts';
import type { LedgerWords } from '../../shared/i18n/shapes.ts';
import { words } from '../../shared/i18n/words.ts';
import type { Rulebook } from '../../shared/rulebook/schema.ts';
import { type CurrentWorkbook, findingsOf } from '../pass/current.ts';
import type { PassOutcome } from '../pass/run-pass.ts';
import type { Holder, WorkbookStatus } from '../store/store.ts';
import { plain } from './text/width.ts';

export type Consolidated = {
  readonly pass: PassOutcome;
  /** Those whose reports were written. */
  readonly years: readonly number[];
  readonly ledger: string;
  readonly out: string;
  readonly language: Language;
  readonly books: readonly Rulebook[];
};

export function consolidateJson({ pass, years, ledger, out, language, books }: Consolidated) {
  const told = (found: Finding) => ({ ...found, message: message(found, language, ownNames(books)) });
  return {
    pass: pass.pass,
    outcome: pass.outcome,
    ledger,
    out,
    workbooks: pass.workbooks.map((one) => ({
      file: one.file,
      sha256: one.workbook.sha256,
      status: one.workbook.status,
      findings: findingsOf(one).map(told),
    })),
    folders: pass.troubles,
    moved: pass.moves,
    entries: countsOf(pass),
    conflicts: pass.conflicts.map(told),
    years,
  };
}

/** In the time of the clock on the wall here. */
export function waitingText(holder: Holder | null, language: Language): string {
  const { waiting } = words(language).ledger.pass;
  const since = holder && new Date(holder.since);
  const two = (part: number) => String(part).padStart(2, '0');
  const facts = since && {
    worker: holder.worker,
    day: day(since.getFullYear(), since.getMonth() + 1, since.getDate()) ?? null,
    time: `${two(since.getHours())}:${two(since.getMinutes())}`,
  };
  return fill(waiting, facts ?? {}, language);
}

/** Of a pass after which the reports failed; why is said after it. */
export function withoutReportsText(pass: PassOutcome, language: Language): string {
  return fill(words(language).ledger.pass.withoutReports, countsOf(pass), language);
}

function countsOf({ added }: PassOutcome) {
  const takenBack = added.filter((entry) => entry.corrects !== null).length;
  return { added: added.length - takenBack, takenBack };
}

export function consolidateText(done: Consolidated): string {
  const { pass, years, ledger, out, language } = done;
  const said = words(language).ledger.pass;
  const of = (status: WorkbookStatus) => pass.workbooks.filter((w) => w.workbook.status === status).length;
  const say = (sentence: string, facts: Finding['facts'] = {}) => fill(sentence, facts, language);
  const counts = countsOf(pass);
  const lines = [
    say(said.workbooks, {
      read: of('read'),
      unchanged: of('unchanged'),
      failed: of('failed') || null,
      removed: of('removed') || null,
    }),
    say(ledgerLine(pass.outcome, counts, said), counts),
    years.length > 0 ? say(said.reports, { years: years.map(String) }) : said.reportsUnchanged,
    say(said.ledgerPlace, { address: plain(ledger), folder: plain(out) }),
    ...section(said.failures, failures(done)),
    ...section(said.conflicts, conflicts(done)),
    ...section(said.notes, notes(done)),
  ];
  return `${lines.join('\n')}\n`;
}

function ledgerLine(
  outcome: PassOutcome['outcome'],
  { added, takenBack }: ReturnType<typeof countsOf>,
  said: LedgerWords['pass'],
): string {
  if (outcome === 'elsewhere') return said.elsewhere;
  return added + takenBack === 0 ? said.nothingNew : said.entries;
}

function section(head: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : ['', head, ...lines.map((line) => `  ${line}`)];
}

function failures({ pass, language }: Consolidated): readonly string[] {
  const { troubles } = words(language).ledger;
  const folders = pass.troubles.map(
    ({ folder, path, trouble, detail }) =>
      `${plain(path ? `${folder}/${path}` : folder)}: ${troubles[trouble]}${detail ? ` (${detail})` : ''}`,
  );
  const files = pass.workbooks.filter((w) => w.workbook.status === 'failed').map((w) => tell(w, language));
  return [...folders, ...files];
}

function notes({ pass, language }: Consolidated): readonly string[] {
  const { moved } = words(language).ledger.pass;
  const moves = pass.moves.map(({ from, to }) => fill(moved, { from: plain(from), to: plain(to) }, language));
  const others = pass.workbooks
    .filter((w) => w.workbook.status !== 'failed' && findingsOf(w).length > 0)
    .map((w) => tell(w, language));
  return [...moves, ...others];
}

function tell(one: CurrentWorkbook, language: Language): string {
  const sentences = findingsOf(one).map((found) => plain(message(found, language)));
  return `${plain(one.file)}: ${sentences.join(' ')}`;
}

/** Lines that a person reads; the reports have them all. */
const mostConflicts = 50;

function conflicts({ pass, language, books }: Consolidated): readonly string[] {
  const own = ownNames(books);
  const lines = pass.conflicts
    .slice(0, mostConflicts)
    .map((found) =>
      plain(`${found.facts.file}, ${found.sheet}!${found.cell}: ${message(found, language, own)}`),
    );
  const count = pass.conflicts.length - lines.length;
  const { moreConflicts } = words(language).ledger.pass;
  return count === 0 ? lines : [...lines, fill(moreConflicts, { count }, language)];
}
