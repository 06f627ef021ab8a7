/**
 * The small parts every section of a rulebook is made of. A figure stands in an object that names the
 * clause it comes from; without the clause the book is refused.
 */
import { z } from 'zod';
import { dayFromIso } from '../../calendar/day.ts';

/** A name the engine uses: letters and digits, starting with a small letter. */
export const identifier = z.string().regex(/^[a-z][A-Za-z0-9]*$/);

/** An id in the book's clause register, such as T25. */
export const clauseId = z.string().regex(/^[A-Za-zÅÄÖåäö0-9][A-Za-zÅÄÖåäö0-9.§ -]*$/);

/** What an object with figures always carries; `decisions` are the clauses that settle what the text leaves open. */
export const cited = { citation: clauseId, decisions: z.array(clauseId).min(1).optional() };

/** What an official reads, in each language of the product. */
export const label = z.strictObject({ fi: z.string().min(1), sv: z.string().min(1), en: z.string().min(1) });

/** Words to look for in workbooks, per language. */
export const words = z.strictObject({
  fi: z.array(z.string().min(1)),
  sv: z.array(z.string().min(1)),
  en: z.array(z.string().min(1)),
});

export const calendarDay = z
  .string()
  .refine((text) => dayFromIso(text) !== undefined, { params: { fault: 'not-a-day' } });

/** Whole cents, more than nothing. */
export const amountCents = z.int().positive();

/** A number with at most three decimals, zero or more: points, factors, limits. */
export const decimal = z
  .number()
  .min(0)
  .max(1_000_000)
  .refine((value) => Math.round(value * 1000) / 1000 === value, { params: { fault: 'too-fine' } });

/** Per cent of a whole, more than nothing, with at most one decimal. */
export const percent = z
  .number()
  .refine((value) => value > 0 && value <= 100 && Math.round(value * 10) / 10 === value, {
    params: { fault: 'not-a-percent' },
  });

/** The kinds of application a round can have; the book's label gives the town's own name for each. */
export const grantKind = z.enum(['partnership', 'projectStart']);

export type GrantKind = z.infer<typeof grantKind>;
export type Label = z.infer<typeof label>;
