/** The words put on the model in one language: what every rendering writes where the model has a key. */
import type { Source } from '../assessment.ts';
import { dayFromIso, formatDay } from '../calendar/day.ts';
import type { Finding } from '../findings/finding.ts';
import { fill, formatNumber } from '../i18n/fill.ts';
import type { Language } from '../i18n/language.ts';
import { message } from '../i18n/message.ts';
import { heading, nameOf, ownNames } from '../i18n/names.ts';
import type { ReportWords } from '../i18n/shapes.ts';
import { words } from '../i18n/words.ts';
import { cents, formatCents } from '../money/cents.ts';
import type { YearReport } from './model.ts';
import type { Note } from './section.ts';
import type { Column, Text, Value } from './table.ts';

export type Wording = {
  readonly language: Language;
  readonly words: ReportWords;
  readonly title: string;
  readonly subtitle: string;
  readonly asOf: string;
  readonly text: (text: Text) => string;
  readonly column: (column: Column) => string;
  readonly note: (note: Note) => string;
  readonly finding: (finding: Finding) => string;
  /** A cell as people read it, money and days included. */
  readonly cell: (value: Value, column: Column) => string;
};

export function wordingOf(report: YearReport, language: Language): Wording {
  const all = words(language);
  const own = report.rulebook ? ownNames([report.rulebook]) : undefined;
  const facts = { year: String(report.year), asOf: report.asOf };
  const town = report.rulebook?.townName[language] ?? '';

  const finding = (found: Finding) => message(found, language, own);
  const text = (value: Text): string => {
    if ('text' in value) return value.text;
    if ('label' in value) return value.label[language];
    if ('verdict' in value) return all.terms.verdicts[value.verdict];
    if ('severity' in value) return all.terms.severities[value.severity];
    if ('found' in value) return all.findingKinds[value.found];
    if ('cause' in value) return all.terms.unallocated[value.cause];
    if ('field' in value) return nameOf(value.field, language, own) ?? value.field;
    const word = all.report.values[value.word];
    return value.list ? `${word}: ${value.list.map(text).join(', ')}` : word;
  };
  const column = ({ title, of }: Column): string => {
    const parts = [of && heading(text(of)), title && all.report.columns[title]];
    return parts.filter(Boolean).join(', ');
  };
  const cell = (value: Value, { type }: Column): string => {
    if (value === null) return '';
    if (typeof value === 'number') return numberText(value, type, language);
    if (typeof value === 'string') return type === 'day' ? dayText(value, language) : value;
    if (isList(value)) return value.map((v) => ('code' in v ? finding(v) : text(v))).join(listMark(value));
    if ('code' in value) return finding(value);
    return 'cell' in value ? placeText(value) : text(value);
  };
  return {
    language,
    words: all.report,
    title: fill(all.report.title, facts, language),
    subtitle: fill(all.report.subtitle, { ...facts, town }, language).replace(/^: /, ''),
    asOf: fill(all.report.asOf, facts, language),
    text,
    column,
    note: ({ id, facts: noted, of }) =>
      fill(all.report.notes[id], { ...noted, ...(of && { of: text(of) }) }, language),
    finding,
    cell,
  };
}

function isList(
  value: Exclude<Value, null | number | string>,
): value is readonly Text[] | readonly Finding[] {
  return Array.isArray(value);
}

/** Findings are sentences; words are a list. */
const listMark = (list: readonly object[]) => (list.some((v) => 'code' in v) ? ' ' : '; ');

function numberText(value: number, type: Column['type'], language: Language): string {
  if (type === 'money') return formatCents(cents(value), language);
  if (type === 'percent') return `${formatNumber(value, language)}${language === 'en' ? '' : '\u00a0'}%`;
  return formatNumber(value, language);
}

function dayText(value: string, language: Language): string {
  const day = dayFromIso(value);
  return day ? formatDay(day, language) : value;
}

/** `file › sheet!cell`: where to look. */
function placeText({ file, sheet, cell }: Source): string {
  if (!sheet) return file;
  return cell ? `${file} › ${sheet}!${cell}` : `${file} › ${sheet}`;
}
