/**
 * What one cell of a record says, after its column is known. A blank or unreadable cell is
 * *unknown*, never zero and never "no" (decision D6); a field the sheet has no column for is
 * simply not in the record's facts and is not judged.
 */
import type { Day } from '../calendar/day.ts';
import type { Period, Precision } from '../calendar/period.ts';

export type AttachmentState = 'given' | 'promised' | 'elsewhere' | 'missing' | 'notKnown';

/** The types a field can have; the key says how its cells are read, the value what comes out. */
export type FieldValues = {
  text: string;
  /** Only that something was written: for cells that name a person (nothing of it is kept). */
  present: true;
  count: number;
  /** Whole cents. */
  money: number;
  yesNo: boolean;
  day: { readonly day: Day; readonly time?: string };
  /** A last day, with the words that make it one. */
  due: { readonly day: Day; readonly time?: string };
  /** The beginning or the end of a project: the first and the last day that the cell can mean. */
  edge: { readonly day: Day; readonly last: Day; readonly precision: Precision };
  year: number;
  points: number;
  /** Something done or not, with the day where the cell is a date: an agreement, an update, an appeal. */
  done: { readonly done: boolean; readonly day?: Day };
  period: Period;
  staffYears: number;
  registerNumber: string;
  businessId: string;
  /** Only that the number is a valid IBAN; the number itself is never kept. */
  iban: true;
  serviceMode: 'letter' | 'email' | 'personal';
  attachment: AttachmentState;
  attachmentList: {
    readonly states: Readonly<Record<string, AttachmentState>>;
    readonly unknownPieces: readonly string[];
  };
  /** Of an attachment, by marks of what is missing. */
  lack: AttachmentState;
  /** The attachments that are missing, in one list. */
  lackList: FieldValues['attachmentList'];
  /** Under a header that denies: a yes to `Ei avustusta`. */
  denial: boolean;
  /** `bare`: the whole stands there without a word for euros. */
  cityShare: {
    readonly whole?: number;
    readonly bare?: true;
    readonly byYear?: Readonly<Record<string, number>>;
  };
  funding: {
    readonly externalCents?: number;
    readonly municipalCents?: number;
    readonly externalPercent?: number;
  };
  /** What others pay, in a column of its own. */
  outside: FieldValues['funding'];
};

export type FieldType = keyof FieldValues;

export type Unknown = 'missing' | 'unreadable' | 'ambiguous' | 'error' | 'negative' | 'fraction';

export type Reading<T> =
  | { readonly state: 'known'; readonly value: T; readonly approximate?: true }
  | { readonly state: 'unknown'; readonly why: Unknown };

/** A reading with the cell it came from (A1). `text` is what an unknown cell holds, cut short; of funding, the sentence. */
export type Fact<T = unknown> = Reading<T> & { readonly cell: string; readonly text?: string };

export type Facts = Readonly<Record<string, Fact>>;

/** The known value of a field, or undefined when it is unknown or has no column. */
export function known<T>(facts: Facts, field: string): T | undefined {
  const fact = facts[field];
  return fact?.state === 'known' ? (fact.value as T) : undefined;
}

export const knownDay = (facts: Facts, field: string): Day | undefined =>
  known<FieldValues['day']>(facts, field)?.day;

/** True for a cell of a mapped column that says something, readable or not. */
export function isWritten(facts: Facts, field: string): boolean {
  const fact = facts[field];
  return fact !== undefined && !(fact.state === 'unknown' && fact.why === 'missing');
}
