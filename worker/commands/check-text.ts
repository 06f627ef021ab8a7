/**
 * The answer of `check` for people: each workbook and sheet, its rows in a table, under each row what was
 * found in it with the cell to look at, and last what the rounds come to.
 */
import type { AssessedRecord, AssessedSheet } from '../../shared/assessment.ts';
import type { Severity } from '../../shared/findings/codes.ts';
import type { Finding } from '../../shared/findings/finding.ts';
import { fill } from '../../shared/i18n/fill.ts';
import { message } from '../../shared/i18n/message.ts';
import { nameOf } from '../../shared/i18n/names.ts';
import { words } from '../../shared/i18n/words.ts';
import { bookOfYear } from '../../shared/rulebook/find.ts';
import { isGrantKind } from '../../shared/rulebook/grant-kind.ts';
import { columnsOf } from './check-columns.ts';
import { roundText } from './check-rounds.ts';
import { type Checked, kindName } from './checked.ts';
import type { Channel } from './command.ts';
import { type Colour, type Paint, painter } from './text/paint.ts';
import { layOut } from './text/table.ts';
import { plain, wrap } from './text/width.ts';

const colours: Readonly<Record<Severity, Colour>> = { error: 'red', warning: 'yellow', info: 'cyan' };
const widest = 120;

type Page = { readonly checked: Checked; readonly width: number; readonly paint: Paint };

export function checkText(checked: Checked, out: Channel): string {
  const page: Page = { checked, width: Math.min(out.columns, widest), paint: painter(out.isTerminal) };
  const { workbooks, rounds } = checked.assessment;
  const parts = workbooks.map(({ file, findings, sheets }) => {
    const head = [page.paint('bold', plain(file)), ...lines(findings, '  ', page)];
    return [...head, ...sheets.flatMap((s) => ['', ...sheetLines(s, page)])].join('\n');
  });
  return `${[...parts, ...rounds.map((r) => roundText(r, checked)), summary(checked)].join('\n\n')}\n`;
}

function sheetLines(sheet: AssessedSheet, page: Page): readonly string[] {
  const { checked, width, paint } = page;
  const { check } = words(checked.language);
  const head = paint('bold', `  ${headerLine(sheet, checked)}`);
  const about = lines(sheet.findings, '    ', page);
  if (sheet.kind === null) return [head, ...about];
  if (sheet.records.length === 0) return [head, `    ${check.noRecords}`, ...about];
  const { columns, legend } = columnsOf(sheet.kind, criteriaOf(sheet, checked), checked);
  const rows = sheet.records.map((r) => columns.map((c) => c.value(r)));
  const table = layOut(columns, rows, width - 4);
  return [
    head,
    ...(legend.length > 0
      ? wrap(`${check.points}: ${legend.join(', ')}`, width - 4).map((l) => `    ${l}`)
      : []),
    `    ${paint('dim', table.head)}`,
    ...sheet.records.flatMap((record, at) => [
      `    ${coloured(table.lines[at] ?? '', record, paint)}`,
      ...lines(record.findings, '          ', page),
    ]),
    ...(about.length > 0 ? [`    ${check.onSheet}:`, ...about] : []),
  ];
}

function headerLine(sheet: AssessedSheet, checked: Checked): string {
  const { language, books } = checked;
  const { check } = words(language);
  const year = sheet.year === null ? '' : ` ${sheet.year}`;
  const book = bookOfYear(books, sheet.year);
  const said = [
    plain(sheet.sheet),
    sheet.kind ? kindName(sheet.kind, sheet.year, checked) + year : check.sheetUnknown,
    ...(sheet.headerRow === null ? [] : [fill(check.headerRow, { row: sheet.headerRow }, language)]),
    ...(book && sheet.kind ? [fill(check.rulebook, { id: book.id }, language)] : []),
    ...(sheet.hidden ? [check.hidden] : []),
  ];
  return said.join(' · ');
}

/** Those of the round's book; without one, what the rows have points for. */
function criteriaOf({ kind, year, records }: AssessedSheet, { books }: Checked): readonly string[] {
  if (!isGrantKind(kind)) return [];
  const scheme = bookOfYear(books, year)?.schemes[kind];
  if (scheme?.model === 'scored') return scheme.criteria.map((c) => c.id);
  return [...new Set(records.flatMap((r) => ('points' in r ? Object.keys(r.points) : [])))];
}

function coloured(line: string, record: AssessedRecord, paint: Paint): string {
  if (!('verdict' in record)) return line;
  const { verdict } = record;
  return verdict === 'ready' ? line : paint(verdict === 'ineligible' ? 'red' : 'yellow', line);
}

/** Each finding on its own line: where to look, how serious, what it is. */
function lines(
  findings: readonly Finding[],
  indent: string,
  { checked, width, paint }: Page,
): readonly string[] {
  const { language, names } = checked;
  const said = words(language);
  return oneForColumns(findings).flatMap((found) => {
    const tag = said.terms.severities[found.severity];
    const sentence =
      'fields' in found.facts && found.code === 'sheet.column-unmapped'
        ? fill(
            said.check.unmapped,
            { fields: (found.facts.fields as string[]).map((f) => nameOf(f, language, names) ?? f) },
            language,
          )
        : message(found, language, names);
    const [first = '', ...rest] = wrap(plain(`${tag}: ${sentence}`), width - indent.length - cellWidth);
    const lead = indent + (found.cell ?? '').padEnd(cellWidth);
    return [
      lead + first.replace(tag, paint(colours[found.severity], tag)),
      ...rest.map((l) => indent + ' '.repeat(cellWidth) + l),
    ];
  });
}

const cellWidth = 6;

/** Columns that a sheet lacks, in one sentence. */
function oneForColumns(findings: readonly Finding[]): readonly Finding[] {
  const lacking = findings.filter((f) => f.code === 'sheet.column-unmapped' && f.field);
  const [first] = lacking;
  if (first === undefined || lacking.length === 1) return findings;
  const all: Finding = { ...first, facts: { fields: lacking.map((f) => f.field as string) } };
  return findings.flatMap((f) => (f === first ? [all] : lacking.includes(f) ? [] : [f]));
}

function summary({ assessment, files, language }: Checked): string {
  const { check } = words(language);
  const sheets = assessment.workbooks.flatMap((w) => w.sheets);
  const records = sheets.flatMap((s) => s.records);
  const all = [...assessment.workbooks, ...sheets, ...records].flatMap((x) => x.findings);
  const count = (severity: Severity) => all.filter((f) => f.severity === severity).length;
  const failed = files.filter((f) => f.failed).length;
  const facts = {
    workbooks: files.length,
    records: records.length,
    errors: count('error'),
    warnings: count('warning'),
    infos: count('info'),
  };
  const line = fill(check.summary, facts, language);
  return failed === 0 ? line : `${line} ${fill(check.failed, { count: failed }, language)}`;
}
