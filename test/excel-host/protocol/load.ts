/**
 * Loading: the properties asked for, as the client wants them back. Select and expand name members with `/`
 * between objects; an object named without a member gives all its plain ones, and so does an empty select.
 */
import { notImplemented } from '../errors.ts';
import type { Node } from './face.ts';
import { type QueryInfo, wireName } from './wire.ts';

type Wanted = { all: boolean; readonly own: Set<string>; readonly deeper: Map<string, string[]> };

export function load(target: Node | null, query: QueryInfo): unknown {
  const select = [...(query.Select ?? []), ...(query.Expand ?? []).map((e) => `${e}/*`)];
  const loaded = project(
    target,
    select.map((s) => s.replaceAll('.', '/')),
  );
  if (loaded !== null && '_Items' in loaded && (query.Top !== undefined || query.Skip)) {
    const from = query.Skip ?? 0;
    const items = loaded._Items as unknown[];
    return { ...loaded, _Items: items.slice(from, query.Top === undefined ? undefined : from + query.Top) };
  }
  return loaded;
}

function project(target: Node | null, select: readonly string[]): Record<string, unknown> | null {
  if (target === null) return null;
  const items = target.items();
  if (!items) return projectObject(target, select);
  const own = select.filter((s) => target.has(s) === 'scalar');
  const ofItems = select.filter((s) => !own.includes(s)).map((s) => s.replace(/^items(?:\/|$)/, '') || '*');
  const loaded: Record<string, unknown> = { ...target.identity() };
  for (const name of own) loaded[wireName(name)] = target.get(name);
  loaded._Items = items.map((item) => project(item, ofItems));
  return loaded;
}

function projectObject(target: Node, select: readonly string[]): Record<string, unknown> {
  const wanted = sorted(target, select);
  const loaded: Record<string, unknown> = { ...target.identity() };
  for (const name of wanted.all ? target.scalarNames : wanted.own) loaded[wireName(name)] = target.get(name);
  for (const name of wanted.own) loaded[wireName(name)] = target.get(name);
  for (const [name, deeper] of wanted.deeper) loaded[wireName(name)] = project(target.navigate(name), deeper);
  return loaded;
}

function sorted(target: Node, select: readonly string[]): Wanted {
  const wanted: Wanted = { all: select.length === 0, own: new Set(), deeper: new Map() };
  for (const path of select) {
    const slash = path.indexOf('/');
    const name = slash < 0 ? path : path.slice(0, slash);
    const kind = target.has(name);
    if (name === '*') wanted.all = true;
    else if (kind === 'scalar') wanted.own.add(name);
    else if (kind === 'navigation')
      wanted.deeper.set(name, [...(wanted.deeper.get(name) ?? []), slash < 0 ? '*' : path.slice(slash + 1)]);
    else throw notImplemented(`${target.type}.${name}`);
  }
  return wanted;
}

/** As load, by the class of each object met, from the first one inwards. */
export function loadRecursive(
  target: Node | null,
  queries: Readonly<Record<string, QueryInfo>>,
  depth: number,
): Record<string, unknown> | null {
  if (target === null) return null;
  const items = target.items();
  if (items)
    return { ...target.identity(), _Items: items.map((item) => loadRecursive(item, queries, depth)) };
  const loaded = load(target, queries[target.type] ?? { Select: [] }) as Record<string, unknown>;
  if (depth > 0)
    for (const name of target.navigationNames) {
      const next = name in loaded ? null : target.navigate(name);
      const type = next?.items() ? next.type.replace(/Collection$/, '') : next?.type;
      if (next && type !== undefined && Object.hasOwn(queries, type))
        loaded[wireName(name)] = loadRecursive(next, queries, depth - 1);
    }
  return loaded;
}
