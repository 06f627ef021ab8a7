/**
 * What a caller keeps who reads and judges the same workbook after every edit: results by the very object
 * they were made from. All data here is immutable, so the same object under the same circumstances gives the
 * same result, and what is recalled equals what would be made anew. It is forgotten with the object.
 */
export type Memory<Thing extends WeakKey, Result> = {
  /** The result made of the thing before, when all circumstances are the same; else it is made now. */
  readonly recall: (thing: Thing, circumstances: readonly unknown[], make: () => Result) => Result;
};

export function createMemory<Thing extends WeakKey, Result>(): Memory<Thing, Result> {
  const kept = new WeakMap<Thing, { readonly circumstances: readonly unknown[]; readonly result: Result }>();
  return {
    recall: (thing, circumstances, make) => {
      const before = kept.get(thing);
      if (before?.circumstances.every((value, i) => value === circumstances[i])) return before.result;
      const result = make();
      kept.set(thing, { circumstances, result });
      return result;
    },
  };
}

/** For those who read a workbook once: every result is made. */
export function noMemory<Thing extends WeakKey, Result>(): Memory<Thing, Result> {
  return { recall: (_thing, _circumstances, make) => make() };
}
