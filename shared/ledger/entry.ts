/**
 * One line of the ledger: an amount moves from one account to another, on a day of the year it concerns,
 * because of one cell of one workbook. Entries are never changed; a correction is an entry of its own
 * that takes back the earlier one, so that the history of every figure stays readable.
 */
import type { Day } from '../calendar/day.ts';

const ledgerEvents = [
  'appropriation',
  'pot',
  'transfer',
  'award',
  'decision',
  'payment',
  'clawback',
  'return',
  'projectTotal',
  'projectCityShare',
  'sponsorship',
] as const;

export type LedgerEvent = (typeof ledgerEvents)[number];

/** Path of an account from the general to the particular; words that people read are put on it by language. */
export type Account = readonly string[];

/** What should stand in the ledger for one thing that the workbooks say. */
export type Posting = {
  readonly year: number;
  readonly event: LedgerEvent;
  /** The same for the same thing in every pass: it tells a correction from something new. */
  readonly key: string;
  readonly day: Day;
  readonly from: Account;
  readonly to: Account;
  /** Whole cents, not negative. */
  readonly amountCents: number;
  /** The organisation or project it is about; never a person. */
  readonly name: string | null;
  readonly registerNumber: string | null;
  readonly source: {
    readonly file: string;
    readonly sha256: string;
    readonly sheet: string;
    readonly cell: string;
  };
};

export type LedgerEntry = Omit<Posting, 'amountCents'> & {
  readonly id: number;
  readonly pass: number;
  /** The day of the pass that wrote it. */
  readonly bookedOn: Day;
  /** Negative in an entry that takes back another. */
  readonly amountCents: number;
  /** The entry that this one takes back. */
  readonly corrects: number | null;
};
