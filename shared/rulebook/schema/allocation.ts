/**
 * How points become euros. Two models are known: a pot shared in proportion to points, and a fixed
 * value of one point. What limits a single grant, and what happens to the euros it frees, is stated
 * with its clause; what is absent does not apply.
 */
import { z } from 'zod';
import { amountCents, cited, decimal, grantKind, label, percent } from './basics.ts';
import { criterion } from './criteria.ts';

const limits = {
  /** `applied`: nobody gets more than they applied for, where a sum is given. */
  cap: z.strictObject({ at: z.literal('applied'), ...cited }).optional(),
  /** What a grant below the smallest one becomes: raised to it, or nothing. */
  minimum: z.strictObject({ cents: amountCents, below: z.enum(['raise', 'drop']), ...cited }).optional(),
  maximum: z.strictObject({ cents: amountCents, ...cited }).optional(),
  /** Total points below this give nothing and take part in nothing. */
  threshold: z.strictObject({ points: decimal, ...cited }).optional(),
};

/** `criterion`: each criterion has its own pot (the pot times its weight); `total`: one pot over all weighted points. */
const basis = z.enum(['criterion', 'total']);

const proportional = z.strictObject({
  model: z.literal('proportional'),
  basis,
  rounding: z.strictObject({ by: z.literal('largestRemainder'), unitCents: amountCents, ...cited }),
  /** What limits free: left unallocated, or shared again among the others until nothing moves. */
  freed: z.strictObject({ to: z.enum(['leave', 'redistribute']), ...cited }),
  ...limits,
  ...cited,
});

const fixedPointValue = z.strictObject({
  model: z.literal('fixedPointValue'),
  /** `criterion`: each criterion's euros are rounded; `total`: their sum is. */
  basis,
  /** Cents of one point, with at most three decimals. */
  pointValueCents: decimal,
  rounding: z.strictObject({ by: z.enum(['nearest', 'down']), unitCents: amountCents, ...cited }),
  ...limits,
  ...cited,
});

const allocationRule = z.discriminatedUnion('model', [proportional, fixedPointValue]);

const scored = z.strictObject({
  model: z.literal('scored'),
  label,
  criteria: z.array(criterion).min(1),
  allocation: allocationRule,
  ...cited,
});

/** The official proposes the euros; the pot, and the cap where there is one, limit them. */
const discretionary = z.strictObject({
  model: z.literal('discretionary'),
  label,
  cap: limits.cap,
  ...cited,
});

const scheme = z.discriminatedUnion('model', [scored, discretionary]);
export const schemes = z.partialRecord(grantKind, scheme);

/** A kind's part of the year's appropriation; one pot may take what the others leave. */
export const pot = z.strictObject({
  kind: grantKind,
  share: z.union([percent, z.literal('rest')]),
  ...cited,
});

export type AllocationRule = z.infer<typeof allocationRule>;
export type ProportionalRule = z.infer<typeof proportional>;
export type FixedPointValueRule = z.infer<typeof fixedPointValue>;
export type Scheme = z.infer<typeof scheme>;
export type ScoredScheme = z.infer<typeof scored>;
export type DiscretionaryScheme = z.infer<typeof discretionary>;
