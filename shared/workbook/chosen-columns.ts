/** The columns as the official has settled them: a choice stands over what the words suggest. */
import { columnName, columnNumber } from './address.ts';
import { fold } from './header-text.ts';
import type { Header } from './headers.ts';
import type { ColumnMapping } from './reading.ts';
import type { ColumnChoice } from './settings.ts';

/**
 * A chosen column is found by its header, wherever it has moved; by its letters when the header was
 * renamed in place. A choice whose column is gone changes nothing.
 */
export function withChoices(
  mappings: readonly ColumnMapping[],
  headers: readonly Header[],
  choices: readonly ColumnChoice[],
): readonly ColumnMapping[] {
  let result = mappings;
  for (const choice of choices) {
    const header = findHeader(headers, choice);
    if (!header) continue;
    const column = columnName(header.column);
    result = result.filter((m) => m.column !== column && m.field !== choice.field);
    if (choice.field === null) continue;
    result = [
      ...result,
      { field: choice.field, column, header: header.text, evidence: 'settings', score: 1 },
    ];
  }
  return [...result].sort((a, b) => columnNumber(a.column) - columnNumber(b.column));
}

function findHeader(headers: readonly Header[], choice: ColumnChoice): Header | undefined {
  const same = headers.filter((h) => fold(h.text) === fold(choice.header));
  return (
    same.find((h) => columnName(h.column) === choice.column) ??
    same[0] ??
    headers.find((h) => columnName(h.column) === choice.column)
  );
}
