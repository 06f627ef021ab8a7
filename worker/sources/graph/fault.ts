/**
 * What went wrong with the service, as the listing will say it. Only codes are kept: a text of the service
 * may hold names, and an address may hold a token, so neither gets into a fault, a log or a finding.
 */
import type { Trouble } from '../source.ts';

export class GraphFault extends Error {
  readonly trouble: Trouble;
  /** HTTP status; null where there was no answer. */
  readonly status: number | null;
  /** The service's own words for it: `accessDenied`. */
  readonly codes: readonly string[];
  /** It may pass: the same request can be made again. */
  readonly passing: boolean;
  /** How long the service asks to wait, in milliseconds. */
  readonly waitMs: number | null;
  /** Where the service says to go on (`Location`). */
  readonly location: string | null;

  constructor(
    trouble: Trouble,
    codes: readonly string[],
    more: {
      readonly status?: number;
      readonly passing?: boolean;
      readonly waitMs?: number | null;
      readonly location?: string | null;
    } = {},
  ) {
    const kept = codes.filter((code) => /^[\w.-]{1,64}$/.test(code));
    super([trouble, ...kept].join(' '));
    this.trouble = trouble;
    this.codes = kept;
    this.status = more.status ?? null;
    this.passing = more.passing ?? false;
    this.waitMs = more.waitMs ?? null;
    this.location = more.location ?? null;
  }

  get detail(): string {
    return [...(this.status === null ? [] : [`HTTP ${this.status}`]), ...this.codes].join(' ');
  }
}

/** An answer that is not what is documented; `what` is a word of ours. */
export function unexpected(what: string, status?: number): GraphFault {
  return new GraphFault('unexpected', [what], status === undefined ? {} : { status });
}
