/**
 * The year's appropriation into its pots (T4), what the points or the official give out of them, and
 * transfers (T6). A transfer moves what is left; the shares computed before it stay as they are.
 */
import type { Application, Appropriation, Round, Transfer } from '../assessment.ts';
import { yearAppropriations } from '../rounds/year-appropriations.ts';
import type { GrantKind } from '../rulebook/schema/basics.ts';
import { account, ofRecipient } from './accounts.ts';
import { type Draft, firstDayOf, lastDayOf } from './draft.ts';
import type { Account } from './entry.ts';
import { identity, keyOf, said } from './keys.ts';

const ofNobody = { name: null, registerNumber: null };

/** The sum of each year: its round's, or the register's where nobody has applied yet. */
export function appropriationPostings(
  rounds: readonly Round[],
  registered: readonly Appropriation[],
): readonly Draft[] {
  const years = new Map<number, Pick<Draft, 'amountCents' | 'source'>>();
  for (const [year, { amountCents, row }] of yearAppropriations(registered))
    years.set(year, { amountCents, source: row.source });
  for (const { year, appropriationCents, appropriationSource } of rounds)
    years.set(year, { amountCents: appropriationCents, source: appropriationSource });
  return [...years].map(([year, sum]) => ({
    ...ofNobody,
    ...sum,
    year,
    event: 'appropriation',
    key: keyOf('appropriation', year),
    day: firstDayOf(year),
    from: account('cityBudget', year),
    to: account('appropriation', year),
  }));
}

export function potPosting({ year, kind, potCents, appropriationSource }: Round): Draft {
  return {
    ...ofNobody,
    year,
    event: 'pot',
    key: keyOf('pot', year, kind),
    day: firstDayOf(year),
    from: account('appropriation', year),
    to: account('pot', year, kind),
    amountCents: potCents,
    source: appropriationSource,
  };
}

/** An application has the year of its round; null where no grant is known. */
export function awardPosting(application: Application, year: number | null): Draft | null {
  const { kind, verdict, grantCents, name, registerNumber, source } = application;
  if (year === null || grantCents === null || verdict === 'ineligible') return null;
  return {
    year,
    event: 'award',
    key: keyOf('award', year, kind, identity(application)),
    day: lastDayOf(year),
    from: account('pot', year, kind),
    to: ofRecipient('awarded', year, kind, application),
    amountCents: grantCents,
    name,
    registerNumber,
    source,
  };
}

/** Null where the sum, the year or one of the two ends cannot be read: the record's finding says so. */
export function transferPosting(transfer: Transfer): Draft | null {
  const { year, from, to, fromText, toText, amountCents, day, decision, source } = transfer;
  if (year === null || amountCents === null || !(from ?? fromText) || !(to ?? toText)) return null;
  return {
    ...ofNobody,
    year,
    event: 'transfer',
    key: keyOf('transfer', year, from ?? said(fromText), to ?? said(toText), said(decision), day),
    day: day ?? lastDayOf(year),
    from: potOrOther(year, from, fromText),
    to: potOrOther(year, to, toText),
    amountCents,
    source,
  };
}

/** T6 allows other supported activity too; it is an account of its own, under the words of the decision. */
function potOrOther(year: number, kind: GrantKind | null, text: string | null): Account {
  return kind ? account('pot', year, kind) : account('otherActivity', year, text);
}
