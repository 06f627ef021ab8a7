/**
 * A bare request context. `Excel.run` keeps every range it has seen and sends one more request to let them
 * go; reading and small writes keep none, so they do without, and without its wait for a cell being edited:
 * Excel then refuses, and the session says so and tries again later.
 */
export function inContext<T>(work: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  return work(new Excel.RequestContext());
}
