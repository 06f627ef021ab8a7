/**
 * Which number formats make a date or a percentage of a number. Only that is wanted of styles: a date is a
 * number to the file, and nothing else tells it apart. Built-in numbers after ECMA-376 part 1, 18.8.30,
 * with the East Asian ones that are dates in every language.
 */
export type NumberKind = 'date' | 'percent' | undefined;

export function builtinKind(id: number): NumberKind {
  if (id === 9 || id === 10) return 'percent';
  const date = (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47);
  return date || (id >= 50 && id <= 58) ? 'date' : undefined;
}

/** What is not shown literally: quoted text, escaped, padding and filling characters, brackets. */
const literal = /"[^"]*"?|[\\_*][\s\S]|\[[^\]]*\]?/g;
/** `[h]:mm`: hours that go beyond a day. */
const elapsed = /^\[(?:h+|m+|s+)\]$/i;

export function customKind(code: string): NumberKind {
  const shown = code.replace(literal, (part) => (elapsed.test(part) ? 'h' : ''));
  if (/^\s*general\s*$/i.test(shown)) return undefined;
  if (/[dmyhs]/i.test(shown)) return 'date';
  return shown.includes('%') ? 'percent' : undefined;
}
