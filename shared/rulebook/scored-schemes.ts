/** The grants of a book that rest on points: those whose criteria and shares there is something to check in. */
import type { Path } from './faults.ts';
import type { ScoredScheme } from './schema/allocation.ts';
import type { Rulebook } from './schema.ts';

/** The scored schemes of a book with their place in it. */
export function scoredSchemes(book: Rulebook): { path: Path; scheme: ScoredScheme }[] {
  return Object.entries(book.schemes).flatMap(([kind, scheme]) =>
    scheme?.model === 'scored' ? [{ path: ['schemes', kind], scheme }] : [],
  );
}
