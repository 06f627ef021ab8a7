/**
 * The writer's objects live in the memory of its own module and every call hands out one more handle.
 * They are given back as soon as they are used, so that a long-running worker does not grow.
 */
type Handle = { free(): void };

export type Scope = {
  /** Given back at the end of the scope. */
  readonly keep: <H extends Handle>(handle: H) => H;
};

/** Gives back what a chained call returned; the object itself lives on. */
export function done(...handles: readonly Handle[]): void {
  for (const handle of handles) handle.free();
}

export function inScope<T>(work: (scope: Scope) => T): T {
  const kept: Handle[] = [];
  try {
    return work({
      keep(handle) {
        kept.push(handle);
        return handle;
      },
    });
  } finally {
    for (const handle of kept.reverse()) handle.free();
  }
}
