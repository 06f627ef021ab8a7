/**
 * The shape of a rulebook: one published round of one town. The engine knows no town and no year; all
 * it knows of either comes from a book of this shape. Unknown fields are refused, so that a misspelled
 * rule never passes for one that is absent.
 */
import { z } from 'zod';
import { pot, schemes } from './schema/allocation.ts';
import { calendarDay, label } from './schema/basics.ts';
import { clauses } from './schema/clauses.ts';
import { attachment, gate, statement } from './schema/eligibility.ts';
import { ownFact } from './schema/facts.ts';
import {
  agreement,
  appropriation,
  bookings,
  citations,
  clawbackGround,
  projects,
  service,
} from './schema/procedure.ts';

/** The only format this engine reads. Another one is refused, never taken for the nearest. */
export const rulebookFormat = 1;

export const rulebook = z.strictObject({
  format: z.literal(rulebookFormat),
  /** `town-year`, as other books refer to it. */
  id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  town: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  year: z.int().min(1000).max(9999),
  /** The town's name as people write it. */
  townName: label,
  title: z.string().min(1),
  language: z.enum(['fi', 'sv', 'en']),
  source: z.strictObject({ title: z.string().min(1), url: z.url().optional() }),
  validFrom: calendarDay,
  validTo: calendarDay.optional(),
  /** The day on which somebody last compared the book with its source. */
  checkedOn: calendarDay,
  note: z.string().min(1).optional(),
  appropriation: appropriation.optional(),
  pots: z.array(pot).min(1),
  facts: z.array(ownFact),
  eligibility: z.array(gate),
  attachments: z.array(attachment),
  statements: z.array(statement),
  schemes,
  agreement: agreement.optional(),
  service: service.optional(),
  bookings: bookings.optional(),
  clawback: z.array(clawbackGround).optional(),
  projects: projects.optional(),
  citations,
  clauses,
});

export type Rulebook = z.infer<typeof rulebook>;
