/**
 * Conditions an application must meet before anything is counted, and the papers it must bring.
 * A gate is one fact and what it must be; whether a row meets it is judged in `applications`.
 */
import { z } from 'zod';
import { type FindingCode, severities } from '../../findings/codes.ts';
import { cited, decimal, grantKind, identifier, label } from './basics.ts';

type EligibilityCode = Extract<FindingCode, `eligibility.${string}`>;
const eligibilityCodes = Object.keys(severities).filter((code) => code.startsWith('eligibility.')) as [
  EligibilityCode,
  ...EligibilityCode[],
];

const requirement = z.union([
  z.strictObject({ is: z.boolean() }),
  /** One of these texts, as whole words and without regard to case; or a plain yes. */
  z.strictObject({ oneOf: z.array(z.string().min(1)).min(1) }),
  z.strictObject({ atLeast: decimal }),
  z.strictObject({ atMost: decimal }),
  /** Not after the last day of the round. */
  z.strictObject({ byDeadline: z.literal(true) }),
]);

export const gate = z.strictObject({
  id: identifier,
  /** What is found when the gate does not hold; `eligibility.rule` where no code of its own exists. */
  code: z.enum(eligibilityCodes),
  fact: identifier,
  holds: requirement,
  /** An exception: when this fact is "yes", the statement replaces the gate and must be given. */
  unless: z.strictObject({ fact: identifier, statement: identifier, ...cited }).optional(),
  /** Absent: every kind of application. */
  kinds: z.array(grantKind).min(1).optional(),
  label,
  ...cited,
});

export const attachment = z.strictObject({
  key: identifier,
  kinds: z.array(grantKind).min(1),
  label,
  ...cited,
});
export const statement = z.strictObject({
  key: identifier,
  kinds: z.array(grantKind).min(1),
  label,
  ...cited,
});

export type Gate = z.infer<typeof gate>;
export type Requirement = z.infer<typeof requirement>;
export type Attachment = z.infer<typeof attachment>;
export type Statement = z.infer<typeof statement>;
