/**
 * What changed from one book to another, figure by figure, each with its clause: what an official wants
 * to see before a new round. Parts are matched by what they are (criterion `activity`, the step from 3),
 * never by position. Which book it is (id, year, title) is not a change of the rules.
 */
import { type FieldName, fieldAt, type PartName, parts } from './diff-fields.ts';
import type { Label } from './schema/basics.ts';
import type { Rulebook } from './schema.ts';

export type DiffValue = string | number | boolean | readonly string[] | Label;

export type RulebookChange = {
  /** `schemes.partnership.criteria[activity].weightPercent` */
  readonly path: string;
  readonly kind: 'added' | 'removed' | 'changed';
  /** The part's name as a key: a figure (`weightPercent`) or a whole part (`criteria`). */
  readonly field: FieldName | PartName;
  /** What it belongs to, outermost first: the grant, the criterion; ids where a part has no label. */
  readonly of: readonly (Label | string)[];
  /** The clause it rests on, in the newer book where it has one. */
  readonly clause: string | null;
  readonly before: DiffValue | null;
  readonly after: DiffValue | null;
};

type Place = {
  readonly path: string;
  /** Names of the fields on the way, without ids. */
  readonly names: readonly string[];
  readonly of: RulebookChange['of'];
  readonly clause: string | null;
  /** True for a member of a list: what identifies it is its place, not one of its values. */
  readonly listed: boolean;
};

type Part = Readonly<Record<string, unknown>>;

export function diffRulebooks(before: Rulebook, after: Rulebook): RulebookChange[] {
  const changes: RulebookChange[] = [];
  compare(rules(before), rules(after), { path: '', names: [], of: [], clause: null, listed: false }, changes);
  return changes;
}

function rules(book: Rulebook): Part {
  const { format: _format, id: _id, town: _town, year: _year, title: _title, ...sections } = book;
  return sections;
}

function compare(before: unknown, after: unknown, place: Place, changes: RulebookChange[]): void {
  const values = [before, after].map(asValue);
  const isValue = values.some((value) => value !== undefined);
  if (isValue) {
    const [old, now] = [values[0] ?? null, values[1] ?? null];
    const field = fieldAt(place.names);
    // Of a part that is new or gone as a whole, its line already says label and clause.
    const told = (old === null || now === null) && (field === 'label' || field === 'citation');
    if (field && !told && JSON.stringify(old) !== JSON.stringify(now))
      changes.push(change(field, old, now, place));
    return;
  }
  const [olds, nows] = [members(before, place.listed), members(after, place.listed)];
  for (const key of new Set([...olds.keys(), ...nows.keys()])) {
    const [old, now] = [olds.get(key), nows.get(key)];
    const inner = step(place, key, old ?? now, Array.isArray(before ?? after));
    if (isPart(old) !== isPart(now) && asValue(old ?? now) === undefined) {
      const name = place.names.at(-1);
      const part = [inner.names.at(-1), name].find(isPartName);
      // A section that holds a list is not worth a line of its own: its members are.
      if (part && !Array.isArray(old ?? now))
        changes.push(change(part, null, null, inner, old === undefined ? 'added' : 'removed'));
    }
    compare(old, now, inner, changes);
  }
}

function change(
  field: RulebookChange['field'],
  before: DiffValue | null,
  after: DiffValue | null,
  { path, of, clause }: Place,
  kind: RulebookChange['kind'] = before === null ? 'added' : after === null ? 'removed' : 'changed',
): RulebookChange {
  return { path, kind, field, of, clause, before, after };
}

/** Into a member: its label (or id) and clause join what is known of the place. */
function step(place: Place, key: string, member: unknown, listed: boolean): Place {
  const path = listed ? `${place.path}[${key}]` : place.path === '' ? key : `${place.path}.${key}`;
  const named = listed || registers.includes(place.path);
  const names = named ? place.names : [...place.names, key];
  const part = isPart(member) ? member : {};
  const of = named ? [...place.of, (asValue(part.label) as Label | undefined) ?? key] : place.of;
  const ownClause = place.path === 'clauses' ? key : part.citation;
  return { path, names, of, clause: typeof ownClause === 'string' ? ownClause : place.clause, listed };
}

/** Sections whose fields are ids. */
const registers = ['schemes', 'clauses', 'citations'];

function members(value: unknown, listed: boolean): Map<string, unknown> {
  if (Array.isArray(value))
    return new Map(value.map((member) => [String(member[identityOf(member)]), member]));
  if (!isPart(value)) return new Map();
  const identity = listed ? identityOf(value) : undefined;
  return new Map(Object.entries(value).filter(([key]) => key !== identity));
}

function identityOf(member: Part): string {
  return ['id', 'key', 'kind', 'number', 'from'].find((name) => name in member) ?? 'fact';
}

/** A single value, a list of texts, a label or words; undefined for a part that has members. */
function asValue(value: unknown): DiffValue | undefined {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  // An empty list has no values: its members came or went one by one.
  if (Array.isArray(value))
    return value.length > 0 && value.every((item) => typeof item === 'string') ? value : undefined;
  if (!isPart(value) || !('fi' in value)) return undefined;
  return typeof value.fi === 'string' ? (value as Label) : (Object.values(value).flat() as string[]);
}

function isPart(value: unknown): value is Part {
  return typeof value === 'object' && value !== null;
}

function isPartName(name: string | undefined): name is PartName {
  return parts.some((part) => part === name);
}
