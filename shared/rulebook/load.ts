/**
 * From a file's JSON to a rulebook, or to every fault in it with its place. A book may extend another
 * one: a section it states replaces the whole section, while the two registers (clauses, citations) are
 * added to entry by entry. What the file itself states always wins.
 */
import { checkRulebook } from './check.ts';
import { fault, faultsOfIssue, type RulebookFault } from './faults.ts';
import type { JsonText } from './json-text.ts';
import { type Rulebook, rulebook, rulebookFormat } from './schema.ts';

export type Loaded =
  | { readonly book: Rulebook; readonly faults?: undefined }
  | { readonly book?: undefined; readonly faults: readonly RulebookFault[] };

type Json = Readonly<Record<string, unknown>>;

/** Of a file, whose text may say more than its JSON. */
export function loadRulebookFile({ json, repeated }: JsonText, bases: ReadonlyMap<string, unknown>): Loaded {
  const loaded = loadRulebook(json, bases);
  return repeated.length > 0 ? { faults: [...repeated, ...(loaded.faults ?? [])] } : loaded;
}

/** `bases`: the JSON of the books that may be extended, by id. Never throws for what a file holds. */
export function loadRulebook(json: unknown, bases: ReadonlyMap<string, unknown> = new Map()): Loaded {
  const whole = withBase(json, bases, []);
  if ('kind' in whole) return { faults: [whole] };
  const parsed = rulebook.safeParse(whole.json, { reportInput: true });
  if (!parsed.success) return { faults: parsed.error.issues.flatMap(faultsOfIssue) };
  const faults = checkRulebook(parsed.data);
  return faults.length > 0 ? { faults } : { book: parsed.data };
}

function withBase(
  json: unknown,
  bases: ReadonlyMap<string, unknown>,
  below: readonly string[],
): { json: Json } | RulebookFault {
  if (!isObject(json)) return fault([], 'not-an-object');
  if (json.format !== rulebookFormat) {
    return fault(['format'], 'unknown-format', { value: String(json.format), known: rulebookFormat });
  }
  if (!('extends' in json)) return { json };
  const { extends: id, ...own } = json;
  if (typeof id !== 'string' || !bases.has(id))
    return fault(['extends'], 'unknown-base', { value: String(id) });
  if (below.includes(id)) return fault(['extends'], 'base-cycle', { value: id });
  const base = withBase(bases.get(id), bases, [...below, id]);
  if ('kind' in base) return base;
  const registers: Record<string, unknown> = {};
  for (const name of ['clauses', 'citations']) {
    const inherited = base.json[name];
    const added = own[name];
    if (isObject(inherited) && isObject(added)) registers[name] = { ...inherited, ...added };
  }
  return { json: { ...base.json, ...own, ...registers } };
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
