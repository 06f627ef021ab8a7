/**
 * A decision and the money that followed it (T17–T21): granted, paid, claimed back, returned. What is still
 * to come back is the claim less the return; a return beyond its claim meets a claim of its own size, so
 * that it never makes another recipient's open claim look smaller.
 */
import type { Decision } from '../assessment.ts';
import { account, ofRecipient } from './accounts.ts';
import { type Draft, lastDayOf } from './draft.ts';
import type { LedgerEvent } from './entry.ts';
import { identity, keyOf, said } from './keys.ts';

export function decisionPostings(decision: Decision): readonly Draft[] {
  const { year, grantKind, section, decidedOn, paidOn, name, registerNumber, source } = decision;
  if (year === null) return [];
  const claimed = Math.max(decision.clawbackCents, decision.returnedCents);
  const whose = (root: 'decided' | 'paid' | 'clawbackOpen') => ofRecipient(root, year, grantKind, decision);
  const bank = account('bank', year);
  const post = (
    event: LedgerEvent,
    day: Draft['day'] | null,
    rest: Pick<Draft, 'from' | 'to' | 'amountCents'>,
  ) => ({
    year,
    event,
    key: keyOf(event, year, grantKind, identity(decision), said(section)),
    day: day ?? lastDayOf(year),
    ...rest,
    name,
    registerNumber,
    source,
  });
  return [
    post('decision', decidedOn, {
      from: account('committee', year),
      to: whose('decided'),
      amountCents: decision.grantedCents ?? 0,
    }),
    post('payment', paidOn, { from: bank, to: whose('paid'), amountCents: decision.paidCents }),
    post('clawback', null, {
      from: account('claims', year),
      to: whose('clawbackOpen'),
      amountCents: claimed,
    }),
    post('return', null, { from: whose('clawbackOpen'), to: bank, amountCents: decision.returnedCents }),
  ];
}
