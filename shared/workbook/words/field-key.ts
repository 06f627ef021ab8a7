/** Every field that recognition knows by itself: what must have a name in each language. */
import type { applicantFields } from './applicant.ts';
import type { decisionFields } from './decision.ts';
import type {
  appropriationFields,
  roomBookingFields,
  sponsorshipFields,
  transferFields,
} from './other-kinds.ts';
import type { partnershipFields } from './partnership.ts';
import type { projectFields } from './project.ts';
import type { projectStartFields } from './project-start.ts';

type Lists =
  | typeof applicantFields
  | typeof partnershipFields
  | typeof projectStartFields
  | typeof decisionFields
  | typeof projectFields
  | typeof appropriationFields
  | typeof transferFields
  | typeof roomBookingFields
  | typeof sponsorshipFields;

export type FieldKey = Lists[number]['field'];
