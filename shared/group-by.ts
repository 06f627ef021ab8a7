/** Things in groups by a key, in the order in which each key was first met. */
export function groupBy<K, T>(things: Iterable<T>, keyOf: (thing: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const thing of things) {
    const key = keyOf(thing);
    const group = groups.get(key);
    if (group) group.push(thing);
    else groups.set(key, [thing]);
  }
  return groups;
}

/** Those groups alone that have more than one thing: most keys are met once, and then no group is made. */
export function repeated<K, T>(things: Iterable<T>, keyOf: (thing: T) => K | null): Iterable<T[]> {
  const firsts = new Map<K, T>();
  const groups = new Map<K, T[]>();
  for (const thing of things) {
    const key = keyOf(thing);
    if (key === null) continue;
    const first = firsts.get(key);
    if (first === undefined) firsts.set(key, thing);
    else {
      const group = groups.get(key);
      if (group) group.push(thing);
      else groups.set(key, [first, thing]);
    }
  }
  return groups.values();
}
