/** What an allocation takes and gives: plain data, whole cents, with every cent of the pot accounted for. */
import type { Finding } from '../findings/finding.ts';
import type { Cents } from '../money/cents.ts';

export type Applicant = {
  /** Unique in the round; it comes back with the grant. */
  readonly key: string;
  /** Register number: who comes first when two remainders are equal (D3); without one, after those that have it. */
  readonly order: string;
  /** By criterion; null (unknown) takes part as 0 (D2). */
  readonly points: Readonly<Record<string, number | null>>;
  /** Absent when no sum was given: then nothing caps the grant (D4). */
  readonly appliedCents?: number;
};

/** An exact quantity: `whole + num/den`. */
export type Mixed = { readonly whole: number; readonly num: number; readonly den: number };

/** The one pot of a scheme that does not have a pot for each criterion. */
export const totalPot = 'total';

export type PotResult = {
  /** A criterion, or `total`. */
  readonly id: string;
  readonly cents: Cents;
  /** What the last pass shared: the pot, less what is fixed for those whom a limit holds. */
  readonly sharedCents: Cents;
  /** Points of all who share in it. */
  readonly allPoints: number;
  /** Cents of one point, exactly; null when there are no points. */
  readonly pointValue: Mixed | null;
};

export type Limit = 'cap' | 'maximum' | 'minimum' | 'threshold';

export type Grant = {
  readonly key: string;
  /** By pot, before any limit. */
  readonly byCriterionCents: Readonly<Record<string, Cents>>;
  /** Their sum. */
  readonly sharedCents: Cents;
  readonly grantCents: Cents;
  /** What made the grant differ from the sum of the shares, or kept the applicant out. */
  readonly limit: Limit | null;
  /** True when the limit fixed the grant before the last sharing: the shares are those of that earlier pass. */
  readonly held?: true;
};

/** Where the difference between pot and grants comes from; negative where grants take more than there is. */
export type UnallocatedByCause = {
  readonly cap: Cents;
  readonly rounding: Cents;
  readonly noPoints: Cents;
  readonly threshold: Cents;
  readonly minimum: Cents;
  /** A fixed point value, or an official's proposals, did not use it. */
  readonly unused: Cents;
};

export type Allocation = {
  readonly potCents: Cents;
  readonly pots: readonly PotResult[];
  /** Empty when the criteria have no pots of their own. */
  readonly criterionPotsCents: Readonly<Record<string, Cents>>;
  readonly criterionPoints: Readonly<Record<string, number>>;
  /** In the order that decides ties, whatever the order of the rows. */
  readonly grants: readonly Grant[];
  readonly awardedCents: Cents;
  /** Pot less grants; negative when the grants exceed the pot. */
  readonly unallocatedCents: Cents;
  readonly unallocatedByCause: UnallocatedByCause;
  readonly findings: readonly Finding[];
};

/** What a model of sharing hands back: all that the rest of the allocation is made of. */
export type Shared = {
  readonly pots: readonly PotResult[];
  readonly grants: readonly Grant[];
  readonly byCause: UnallocatedByCause;
};
