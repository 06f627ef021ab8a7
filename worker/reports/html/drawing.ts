/** What a chart of the page is drawn from, and what comes of it. */
import type { Markup } from './markup.ts';

export type Drawing = {
  readonly categories: readonly string[];
  readonly series: readonly {
    readonly name: string;
    readonly colour: string;
    readonly cents: readonly number[];
  }[];
  /** Cents written short, for axis and bars. */
  readonly short: (cents: number) => string;
};

export type Drawn = { readonly width: number; readonly height: number; readonly content: Markup };
