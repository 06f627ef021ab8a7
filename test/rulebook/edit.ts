/** Copies of a book with one value changed: how the tests make the books that must be refused or told apart. */

/** A deep copy of `json` with the value at `path` (`a.0.b`, or its keys) replaced, or removed when undefined. */
export function edited<T>(json: T, path: string | readonly string[], value: unknown): T {
  const copy = structuredClone(json);
  const keys = typeof path === 'string' ? path.split('.') : [...path];
  const last = keys.pop()!;
  let at = copy as Record<string, unknown>;
  for (const key of keys) at = at[key] as Record<string, unknown>;
  if (value === undefined) delete at[last];
  else at[last] = value;
  return copy;
}

export type Leaf = { readonly keys: readonly string[]; readonly value: unknown };

export function leavesOf(value: unknown, keys: readonly string[] = []): Leaf[] {
  if (typeof value !== 'object' || value === null) return [{ keys, value }];
  return Object.entries(value).flatMap(([key, inner]) => leavesOf(inner, [...keys, key]));
}
