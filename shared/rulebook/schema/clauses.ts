/**
 * The register of the clauses a book rests on. It is the bridge to the published text: every citation
 * in the book, and every finding made under it, names an entry here.
 */
import { z } from 'zod';
import { clauseId } from './basics.ts';

const clause = z.strictObject({
  /** The clause in short, in the book's language. */
  text: z.string().min(1),
  /** Chapter or page of the source. */
  place: z.string().min(1).optional(),
  link: z.url().optional(),
  /** Present when the text is silent and this is the town's (or the keeper's) decision; then with its reason. */
  decision: z.literal(true).optional(),
  reason: z.string().min(1).optional(),
  /** Present when the source says that a figure exists without giving it: the book leaves it out. */
  published: z.literal(false).optional(),
});

export const clauses = z.record(clauseId, clause);
