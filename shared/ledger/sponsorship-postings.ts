/** What the city's subsidiaries give of their own (T31): outside the appropriation, in accounts of its own. */
import type { Sponsorship } from '../assessment.ts';
import { account, recipient } from './accounts.ts';
import { type Draft, lastDayOf } from './draft.ts';
import { identity, keyOf, said } from './keys.ts';

export function sponsorshipPosting(sponsorship: Sponsorship): Draft | null {
  const { year, subsidiary, decidedOn, amountCents, name, registerNumber, source } = sponsorship;
  if (year === null || amountCents === null) return null;
  return {
    year,
    event: 'sponsorship',
    key: keyOf('sponsorship', year, identity(sponsorship), said(subsidiary), decidedOn),
    day: decidedOn ?? lastDayOf(year),
    from: account('subsidiaries', year, subsidiary),
    to: account('sponsorship', year, recipient(sponsorship)),
    amountCents,
    name,
    registerNumber,
    source,
  };
}
