/** The columns as the official has settled them: a choice stands over what the words suggest. */
import { columnName, columnNumber } from './address.ts';
import { scaleIn } from './assign-columns.ts';
import { senseOf } from './header-sense.ts';
import { fold } from './header-text.ts';
import type { Header } from './headers.ts';
import type { ColumnMapping } from './reading.ts';
import type { ColumnChoice } from './settings.ts';

/**
 * A chosen column is found by its header, wherever it has moved; by its letters when the header was
 * renamed in place. A choice whose column is gone changes nothing. Several choices may stand for one
 * column (two attachments in one), one for a field: the last.
 */
export function withChoices(
  mappings: readonly ColumnMapping[],
  headers: readonly Header[],
  choices: readonly ColumnChoice[],
): readonly ColumnMapping[] {
  const columns = new Set<string>();
  const chosen = new Map<string, ColumnMapping>();
  for (const choice of choices) {
    const header = headerOf(choice, headers);
    if (!header) continue;
    const column = columnName(header.column);
    columns.add(column);
    const { field } = choice;
    if (field !== null)
      chosen.set(field, {
        field,
        column,
        header: header.text,
        evidence: 'settings',
        score: 1,
        ...scaleIn(header),
        ...senseOf(header),
      });
  }
  return [...mappings.filter((m) => !columns.has(m.column) && !chosen.has(m.field)), ...chosen.values()].sort(
    (a, b) => columnNumber(a.column) - columnNumber(b.column),
  );
}

/** The header that a choice is about, as the sheet is now. */
export function headerOf(choice: ColumnChoice, headers: readonly Header[]): Header | undefined {
  const same = headers.filter((h) => fold(h.text) === fold(choice.header));
  return (
    same.find((h) => columnName(h.column) === choice.column) ??
    same[0] ??
    headers.find((h) => columnName(h.column) === choice.column)
  );
}
