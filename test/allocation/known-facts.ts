/** Facts as recognition hands them over, from plain values: null is a blank cell, an absent name no column. */
import type { Fact, Facts, Unknown } from '../../shared/workbook/fact.ts';

export type Plain = Readonly<Record<string, number | boolean | null | { readonly why: Unknown }>>;

export function factsOf(plain: Plain): Facts {
  return Object.fromEntries(
    Object.entries(plain).map(([field, value], column): [string, Fact] => {
      const cell = `${String.fromCharCode(65 + column)}7`;
      if (value === null) return [field, { state: 'unknown', why: 'missing', cell }];
      if (typeof value === 'object') return [field, { state: 'unknown', why: value.why, cell }];
      return [field, { state: 'known', value, cell }];
    }),
  );
}
