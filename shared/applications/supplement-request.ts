/**
 * Asks an applicant to complete an application (Administrative Procedure Act 434/2003, section 22: what is
 * missing, and by when). Attachments and statements that are missing or only promised (T9, T29), facts left
 * blank, and answers that cannot be used as they stand (`4–5`, D6). An application that cannot be granted
 * whatever is sent is not asked for anything.
 */
import type { Application } from '../assessment.ts';
import type { Day } from '../calendar/day.ts';
import type { FindingCode } from '../findings/codes.ts';
import { fill } from '../i18n/fill.ts';
import type { Language } from '../i18n/language.ts';
import { nameOf, type OwnNames } from '../i18n/names.ts';
import { words } from '../i18n/words.ts';

export type SupplementItems = {
  /** Keys of attachments, statements and fields. */
  readonly missing: readonly string[];
  readonly promised: readonly string[];
  /** With what the application says, where that helps. */
  readonly unclear: readonly { readonly key: string; readonly text: string | null }[];
};

export type LetterContext = {
  /** The last day to complete. */
  readonly deadline: Day;
  readonly year: number | null;
  readonly language: Language;
  readonly names?: OwnNames;
};

const unclearCodes: ReadonlySet<FindingCode> = new Set([
  'input.ambiguous',
  'input.unreadable',
  'input.negative',
  'input.fraction',
]);

/** Longer texts are not repeated to the one who wrote them. */
const longestQuote = 60;

/** Null when there is nothing to ask for. */
export function supplementItems(application: Application): SupplementItems | null {
  if (application.verdict !== 'incomplete' && application.verdict !== 'unclear') return null;
  const { attachments, findings } = application;
  const blank = findings.flatMap((f) => (f.code === 'input.missing' ? (f.field ?? []) : []));
  const unclear = findings.flatMap(({ code, field, facts: { text } }) =>
    unclearCodes.has(code) && field
      ? [{ key: field, text: typeof text === 'string' && text.length <= longestQuote ? text : null }]
      : [],
  );
  const items = {
    missing: [...new Set([...attachments.missing, ...blank])],
    promised: attachments.promised,
    unclear: [
      ...unclear.filter((u, i) => unclear.findIndex((other) => other.key === u.key) === i),
      ...attachments.notKnown.map((key) => ({ key, text: null })),
    ],
  };
  return items.missing.length + items.promised.length + items.unclear.length === 0 ? null : items;
}

/** The letter as plain text, without a signature. */
export function supplementRequest(
  { kind, name: applicant, registerNumber }: Application,
  items: SupplementItems,
  { deadline, year, language, names }: LetterContext,
): string {
  const { supplement } = words(language);
  const name = (key: string) => nameOf(key, language, names) ?? key;
  const list = (lead: string, lines: readonly string[]) =>
    lines.length === 0
      ? []
      : [[fill(lead, { deadline }, language), ...lines.map((l) => `– ${l}`)].join('\n')];
  return [
    supplement.heading,
    fill(supplement.recipient, { applicant, registerNumber }, language),
    fill(supplement.opening[kind], { year: year === null ? null : String(year) }, language),
    ...list(supplement.missing, items.missing.map(name)),
    ...list(supplement.promised, items.promised.map(name)),
    ...list(
      supplement.unclear,
      items.unclear.map(({ key, text }) =>
        text === null ? name(key) : fill(supplement.asWritten, { item: name(key), text }, language),
      ),
    ),
    supplement.after,
    supplement.closing,
  ].join('\n\n');
}
