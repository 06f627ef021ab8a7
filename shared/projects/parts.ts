/**
 * Do the funding parts, percentages and sums of a project agree, to the rulebook's tolerance (P5)? A share
 * stated for one year only is never compared with sums of the whole period (P4).
 */

import { type Facts, type FieldValues, known } from '../workbook/fact.ts';
import { outsideCents, outsideFields } from './outside-funding.ts';

export type Mismatch = { readonly field: string; readonly facts: Record<string, string | number> };

export function shareMismatch(
  facts: Facts,
  totalCents: number | undefined,
  toleranceCents: number,
): Mismatch | undefined {
  const funding = known<FieldValues['funding']>(facts, 'funding');
  const share = known<FieldValues['cityShare']>(facts, 'cityShare')?.whole;
  const far = (a: number, b: number) => Math.abs(a - b) > toleranceCents;
  if (totalCents === undefined) return undefined;
  if (share !== undefined && share > totalCents + toleranceCents)
    return { field: 'cityShare', facts: { what: 'share-over-total', shareCents: share, totalCents } };
  const outside = outsideCents(facts);
  if (outside !== undefined && outside + (share ?? 0) > totalCents + toleranceCents)
    return {
      field: outsideFields.find((field) => facts[field]) as string,
      facts: { what: 'parts', partsCents: outside + (share ?? 0), totalCents },
    };
  if (!funding) return undefined;
  const { externalCents, municipalCents, externalPercent } = funding;
  if (
    externalCents !== undefined &&
    municipalCents !== undefined &&
    far(externalCents + municipalCents, totalCents)
  ) {
    return {
      field: 'funding',
      facts: { what: 'parts', partsCents: externalCents + municipalCents, totalCents },
    };
  }
  if (share === undefined) return undefined;
  if (municipalCents !== undefined) {
    return far(municipalCents, share)
      ? { field: 'cityShare', facts: { what: 'municipal', shareCents: share, expectedCents: municipalCents } }
      : undefined;
  }
  if (externalCents !== undefined) {
    return far(externalCents + share, totalCents)
      ? { field: 'cityShare', facts: { what: 'parts', partsCents: externalCents + share, totalCents } }
      : undefined;
  }
  if (externalPercent === undefined) return undefined;
  const expected = Math.round((totalCents * (100 - externalPercent)) / 100);
  return far(expected, share)
    ? { field: 'cityShare', facts: { what: 'percent', shareCents: share, expectedCents: expected } }
    : undefined;
}
