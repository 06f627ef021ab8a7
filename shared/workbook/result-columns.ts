/**
 * Columns of the official's own that take our results. What stands there is ours, so it is never read as a
 * fact: no result may come back as the ground of the next one.
 */
import type { GrantKind } from '../rulebook/schema/basics.ts';
import { columnName } from './address.ts';
import { fold, oneLine } from './header-text.ts';
import type { Header } from './headers.ts';
import type { RecordKind } from './reading.ts';
import type { ResultChoice, ResultColumn } from './settings.ts';

/** A column as it is remembered, with the headers beside it. */
export function remembered(header: Header, headers: readonly Header[], formulas: boolean): ResultColumn {
  const at = headers.indexOf(header);
  return {
    header: header.text,
    column: columnName(header.column),
    before: headers[at - 1]?.text ?? '',
    after: headers[at + 1]?.text ?? '',
    formulas,
  };
}

/**
 * The column as the sheet is now: by its header wherever it has moved; by its place only when its neighbours
 * say that it was renamed there. Undefined when it is gone or could be several: then nobody guesses.
 */
export function findResultColumn(target: ResultColumn, headers: readonly Header[]): Header | undefined {
  const same = headers.filter((h) => alike(h.text, target.header));
  const inPlace = (h: Header) => columnName(h.column) === target.column;
  if (same.length > 0) return same.find(inPlace) ?? (same.length === 1 ? same[0] : undefined);
  const at = headers.findIndex(inPlace);
  const renamed =
    at >= 0 &&
    target.before + target.after !== '' &&
    alike(headers[at - 1]?.text ?? '', target.before) &&
    alike(headers[at + 1]?.text ?? '', target.after);
  return renamed ? headers[at] : undefined;
}

const alike = (a: string, b: string) => fold(oneLine(a)) === fold(oneLine(b));

export function resultsOf(
  results: readonly ResultChoice[] | undefined,
  kind: RecordKind | null,
): readonly (ResultChoice & { readonly kind: GrantKind })[] {
  return results?.filter((r) => r.kind === kind) ?? [];
}

/** The headers without those of columns that take results. */
export function factHeaders(
  headers: readonly Header[],
  results: readonly ResultChoice[] | undefined,
  kind: RecordKind | null,
): readonly Header[] {
  const own = resultsOf(results, kind);
  if (own.length === 0) return headers;
  const taken = new Set(own.map(({ target }) => target && findResultColumn(target, headers)));
  return headers.filter((h) => !taken.has(h));
}
