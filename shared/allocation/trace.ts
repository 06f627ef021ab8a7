/**
 * The story of one grant as a tree: each node says what it looked at, what came out and by which clause.
 * A reader shows one node kind with one component; no sentence is made here.
 */
import type { GateState } from '../applications/score.ts';
import type { Cents } from '../money/cents.ts';
import type { Label } from '../rulebook/schema/basics.ts';
import type { Unknown } from '../workbook/fact.ts';
import type { Limit, Mixed } from './result.ts';

type Cited = { readonly citation: string; readonly decisions?: readonly string[] };

/** A fact as the sheet has it; `value` is null when it is not known, `cell` absent when there is no column. */
export type FactTrace = {
  readonly node: 'fact';
  readonly fact: string;
  readonly cell?: string;
  readonly value: number | boolean | null;
  readonly why?: Unknown | 'noColumn';
  readonly approximate?: true;
  /** What it is multiplied by, in a scale of rates. */
  readonly factor?: number;
};

export type ScaleTrace = Cited & {
  readonly node: 'scale';
  readonly type: 'steps' | 'rate' | 'given' | 'product';
  readonly points: number | null;
  /** The step reached, and where the next one begins: what it would have taken to get more. */
  readonly step?: { readonly from: number; readonly points: number } | null;
  readonly next?: { readonly from: number; readonly points: number };
  readonly children: readonly FactTrace[];
};

export type GateTrace = Cited & {
  readonly node: 'gate';
  readonly state: GateState;
  readonly atLeast: number;
  readonly children: readonly FactTrace[];
};

export type MultiplierTrace = Cited & {
  readonly node: 'multiplier';
  readonly factor: number;
  readonly children: readonly FactTrace[];
};

export type CriterionTrace = Cited & {
  readonly node: 'criterion';
  readonly id: string;
  readonly label: Label;
  readonly weightPercent?: number;
  readonly points: number | null;
  readonly children: readonly (ScaleTrace | GateTrace | MultiplierTrace)[];
};

/** A share in one pot: pot ÷ all points = value of a point; × own points = exact share, then rounded. */
export type ShareTrace = Cited & {
  readonly node: 'share';
  readonly pot: string;
  readonly potCents: Cents;
  /** Less than the pot where euros are fixed for those whom a limit holds. */
  readonly sharedCents: Cents;
  readonly allPoints: number;
  readonly points: number;
  readonly pointValue: Mixed | null;
  /** Null where a limit fixed the grant before the last sharing. */
  readonly exactCents: Mixed | null;
  readonly roundedCents: Cents;
  readonly rounding: Cited & { readonly by: string; readonly unitCents: number };
  readonly children: readonly CriterionTrace[];
};

export type LimitTrace = Cited & {
  readonly node: 'limit';
  readonly limit: Limit;
  /** The bound: cents, or points of a threshold. */
  readonly bound: number;
  readonly beforeCents: Cents;
  readonly afterCents: Cents;
};

export type GrantTrace = Cited & {
  readonly node: 'grant';
  readonly label: Label;
  readonly sharedCents: Cents;
  readonly grantCents: Cents;
  readonly children: readonly (ShareTrace | LimitTrace)[];
};
