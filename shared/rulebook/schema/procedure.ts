/**
 * What happens around the grant: agreement, service and appeal, rooms, clawback, projects. Each section
 * is optional: a town that publishes no rule has none, and nothing is checked.
 */
import { z } from 'zod';
import { type FindingCode, severities } from '../../findings/codes.ts';
import { amountCents, cited, clauseId, label, words } from './basics.ts';

const days = z.int().min(0).max(400);

/** A written agreement with every recipient whose total of the year exceeds the sum. */
export const agreement = z.strictObject({ overCents: amountCents, ...cited });

/** Days from sending to service by mode, and the days to appeal after service. */
export const service = z.strictObject({
  letterDays: days,
  emailDays: days,
  personalDays: days,
  appealDays: days,
  ...cited,
});

export const bookings = z.strictObject({
  perMonth: z.int().positive(),
  daysBefore: days,
  /** Words in a room's name that show a sports venue. */
  sportsVenueWords: words,
  ...cited,
});

export const clawbackGround = z.strictObject({ number: z.int().positive(), label, ...cited });

/** How far a project's parts may be from its total, and a stated share from its percentage. */
export const projects = z.strictObject({ toleranceCents: z.int().min(0), ...cited });

const codes = Object.keys(severities) as [FindingCode, ...FindingCode[]];

/** The clause behind findings that rest on no figure or gate of their own. */
export const citations = z.partialRecord(z.enum(codes), clauseId);

/** The year's sum as the town published it: to be read and compared. What is shared is what workbooks or options say. */
export const appropriation = z.strictObject({ cents: amountCents, ...cited });
