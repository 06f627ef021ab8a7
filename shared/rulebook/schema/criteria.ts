/**
 * How facts become points: one criterion is one scale over one or more facts, behind a gate when the
 * text sets one. Points have at most three decimals and are counted exactly, in thousandths.
 */
import { z } from 'zod';
import type { FindingCode } from '../../findings/codes.ts';
import { cited, decimal, identifier, label, percent } from './basics.ts';

/** The points of the largest `from` that the fact reaches; below the first, none. Sums are in whole cents. */
const steps = z.strictObject({
  type: z.literal('steps'),
  fact: identifier,
  steps: z.array(z.strictObject({ from: z.int().min(0), points: decimal })).min(1),
  ...cited,
});

/** The sum of facts, each times its factor (a sum of money counts in cents), at most `maximum`. */
const rate = z.strictObject({
  type: z.literal('rate'),
  terms: z.array(z.strictObject({ fact: identifier, factor: decimal })).min(1),
  maximum: decimal.optional(),
  ...cited,
});

/** Points that officials assess and write in a column; outside the bounds they are not points. */
const given = z.strictObject({
  type: z.literal('given'),
  fact: identifier,
  minimum: decimal,
  maximum: decimal,
  ...cited,
});

/** The facts multiplied with each other. */
const product = z.strictObject({ type: z.literal('product'), facts: z.array(identifier).min(2), ...cited });

const scale = z.discriminatedUnion('type', [steps, rate, given, product]);

const scoreCodes = ['score.months'] as const satisfies readonly FindingCode[];

const criterionGate = z.strictObject({
  fact: identifier,
  atLeast: decimal,
  finding: z.enum(scoreCodes),
  ...cited,
});

export const criterion = z.strictObject({
  /** `total` is the name of the one pot of schemes whose criteria have none. */
  id: identifier.refine((id) => id !== 'total'),
  label,
  /** Its part of the pot (`basis` criterion), or of the total points; absent where none is set. */
  weightPercent: percent.optional(),
  gate: criterionGate.optional(),
  scale,
  /** Each factor applies when its fact is "yes". */
  multipliers: z
    .array(z.strictObject({ fact: identifier, factor: decimal, ...cited }))
    .min(1)
    .optional(),
  ...cited,
});

export type Scale = z.infer<typeof scale>;
export type CriterionGate = z.infer<typeof criterionGate>;
export type Criterion = z.infer<typeof criterion>;
