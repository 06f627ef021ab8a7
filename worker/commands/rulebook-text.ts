/** Faults of a rulebook, and changes from one to another, in words. */
import type { FindingFacts } from '../../shared/findings/finding.ts';
import { fill, formatNumber } from '../../shared/i18n/fill.ts';
import type { Language } from '../../shared/i18n/language.ts';
import { heading, nameOf, type OwnNames } from '../../shared/i18n/names.ts';
import { words } from '../../shared/i18n/words.ts';
import { cents, formatCents } from '../../shared/money/cents.ts';
import type { DiffValue, RulebookChange } from '../../shared/rulebook/diff.ts';
import { type FieldName, fields } from '../../shared/rulebook/diff-fields.ts';
import type { RulebookFault } from '../../shared/rulebook/faults.ts';

export function faultMessage({ kind, facts }: RulebookFault, language: Language): string {
  const named: FindingFacts = Object.fromEntries(
    Object.entries(facts).map(([key, value]) => [
      key,
      key === 'expected' || key === 'type' ? choice(String(value), language) : value,
    ]),
  );
  return fill(words(language).rulebook.faults[kind], named, language);
}

/** What the change belongs to: `Kumppanuusavustus › Toiminnan aktiivisuus`. */
export function changeHeading({ of }: RulebookChange, language: Language, names: OwnNames): string {
  const { kinds } = words(language).terms;
  const named = of.map((part) => {
    if (typeof part !== 'string') return part[language];
    return heading(
      Object.hasOwn(kinds, part)
        ? kinds[part as keyof typeof kinds]
        : (nameOf(part, language, names) ?? part),
    );
  });
  return named.length === 0 ? words(language).rulebook.general : named.join(' › ');
}

export function changeMessage(change: RulebookChange, language: Language): string {
  const { field, kind, before, after } = change;
  const said = words(language).rulebook;
  const isPart = before === null && after === null;
  const name = isPart ? said.parts[field as keyof typeof said.parts] : said.fields[field as FieldName];
  const facts = {
    field: name,
    before: valueText(before, field, language),
    after: valueText(after, field, language),
  };
  if (isPart) return fill(kind === 'removed' ? said.removedPart : said.addedPart, facts, language);
  const sentence = { changed: said.changed, added: said.addedValue, removed: said.removedValue }[kind];
  return heading(fill(sentence, facts, language));
}

/** What stands inside a part that is gone says nothing more. */
export function worthTelling(changes: readonly RulebookChange[]): readonly RulebookChange[] {
  const gone = changes.filter((c) => c.kind === 'removed' && c.before === null).map((c) => c.path);
  return changes.filter(
    ({ path }) => !gone.some((g) => path.startsWith(`${g}.`) || path.startsWith(`${g}[`)),
  );
}

function valueText(value: DiffValue | null, field: RulebookChange['field'], language: Language): string {
  if (value === null) return '';
  if (Array.isArray(value)) return value.join(', ');
  if (typeof value === 'object') return (value as { readonly [L in Language]: string })[language];
  if (typeof value !== 'number') return choice(String(value), language);
  const { days, points } = words(language).rulebook;
  const number = formatNumber(value, language);
  switch (fields[field as FieldName]) {
    case 'percent':
      return language === 'en' ? `${number}%` : `${number}\u00a0%`;
    case 'cents':
      return formatCents(cents(value), language);
    case 'days':
      return fill(days, { count: value }, language);
    case 'points':
      return fill(points, { count: value }, language);
    case 'factor':
      return `×\u00a0${number}`;
    default:
      return number;
  }
}

function choice(value: string, language: Language): string {
  const { choices } = words(language).rulebook;
  return Object.hasOwn(choices, value) ? choices[value as keyof typeof choices] : value;
}
