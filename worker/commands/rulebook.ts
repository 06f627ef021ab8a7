/** `rulebook check FILE` and `rulebook diff OLD NEW`. A published book may be named by its id. */
import { fill } from '../../shared/i18n/fill.ts';
import { ownNames } from '../../shared/i18n/names.ts';
import { publishedFiles } from '../../shared/rulebook/books.ts';
import { diffRulebooks, type RulebookChange } from '../../shared/rulebook/diff.ts';
import type { RulebookFault } from '../../shared/rulebook/faults.ts';
import { type Loaded, loadRulebookFile } from '../../shared/rulebook/load.ts';
import { readJson } from './assess-options.ts';
import { type Call, defineCommand, type ExitCode } from './command.ts';
import { changeHeading, changeMessage, faultMessage, worthTelling } from './rulebook-text.ts';
import { UsageError } from './usage-error.ts';

export const run = defineCommand('rulebook', ['json'], async (call) => {
  const [verb, ...files] = call.operands;
  if (!((verb === 'check' && files.length === 1) || (verb === 'diff' && files.length === 2)))
    throw new UsageError('arguments');
  const [file, other] = files as [string, string];
  try {
    return verb === 'check' ? check(file, call) : diff(file, other, call);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    // The file is what was asked about, as a workbook is of `check`: it could not be read.
    call.io.err.write(`${error.sentence(call.language)}\n`);
    return 1;
  }
});

function check(file: string, { values, language, words, io }: Call): ExitCode {
  const { book, faults = [] } = load(file);
  if (values.json) {
    const said = faults.map((f) => ({ ...f, message: faultMessage(f, language) }));
    io.out.write(`${JSON.stringify({ file, id: book?.id ?? null, faults: said }, null, 2)}\n`);
  } else if (book) {
    const facts = { file, title: book.title, id: book.id, clauses: Object.keys(book.clauses).length };
    io.out.write(`${fill(words.rulebook.sound, facts, language)}\n`);
  } else {
    io.out.write(faultText(file, faults, { language, words }));
  }
  return faults.length === 0 ? 0 : 1;
}

function diff(before: string, after: string, call: Call): ExitCode {
  const { values, language, words, io } = call;
  const [old, now] = [load(before), load(after)];
  if (!old.book || !now.book) {
    if (old.faults) io.err.write(faultText(before, old.faults, call));
    if (now.faults) io.err.write(faultText(after, now.faults, call));
    return 1;
  }
  const names = ownNames([old.book, now.book]);
  const changes = diffRulebooks(old.book, now.book);
  const headingOf = (c: RulebookChange) => changeHeading(c, language, names);
  if (values.json) {
    const said = changes.map((c) => ({ ...c, message: `${headingOf(c)}: ${changeMessage(c, language)}` }));
    io.out.write(`${JSON.stringify({ before: old.book.id, after: now.book.id, changes: said }, null, 2)}\n`);
    return 0;
  }
  const told = worthTelling(changes);
  if (told.length === 0) {
    io.out.write(`${words.rulebook.noChanges}\n`);
    return 0;
  }
  const facts = { before: old.book.id, after: now.book.id, count: told.length };
  const lines = told.flatMap((c, at) => {
    const head = headingOf(c);
    const isAboutClause = c.field === 'citation' || c.path.startsWith('clauses.');
    const clause = c.clause === null || isAboutClause ? '' : ` (${c.clause})`;
    const line = `  ${changeMessage(c, language)}${clause}`;
    const previous = told[at - 1];
    return previous && headingOf(previous) === head ? [line] : ['', head, line];
  });
  io.out.write(`${[fill(words.rulebook.changes, facts, language), ...lines].join('\n')}\n`);
  return 0;
}

/** @throws UsageError when there is no such file, or it is not JSON. */
function load(name: string): Loaded {
  const published = publishedFiles.get(name);
  const file = published === undefined ? readJson(name) : { json: published, repeated: [] };
  return loadRulebookFile(file, publishedFiles);
}

function faultText(
  file: string,
  faults: readonly RulebookFault[],
  { language, words }: Pick<Call, 'language' | 'words'>,
) {
  const head = fill(words.rulebook.faulty, { file, count: faults.length }, language);
  const lines = faults.map(
    (f) => `  ${f.path || words.rulebook.wholeFile}\n      ${faultMessage(f, language)}`,
  );
  return `${[head, ...lines].join('\n')}\n`;
}
