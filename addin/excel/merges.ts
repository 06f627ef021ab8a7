/**
 * The merged areas of a sheet. Excel tells at most 512 of a range at once: a sheet that has more is asked in
 * parts, each half of what was too much.
 */
import type { Area } from '../../shared/workbook/grid.ts';
import { areasOf } from './areas.ts';
import { troubleOf } from './errors.ts';
import { rangeOf } from './ranges.ts';

export type Merged = { readonly isNullObject: boolean; readonly address: string };

/** Undefined where Excel has given no answer. */
export function mergesIn({ isNullObject, address }: Merged): readonly Area[] | undefined {
  if (isNullObject) return [];
  return address ? areasOf(address) : undefined;
}

/** @throws where Excel does not tell them even of one row. */
export async function mergesByParts(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  area: Area,
): Promise<readonly Area[]> {
  const oneRow = area.top === area.bottom;
  try {
    const merged = rangeOf(sheet, area).getMergedAreasOrNullObject().load('address');
    await context.sync();
    const found = mergesIn(merged);
    if (found) return found;
    if (oneRow) throw new Error(`row ${area.top}: no merged areas, and not none`);
  } catch (error) {
    if (oneRow || troubleOf(error) === 'editing') throw error;
  }
  const middle = Math.floor((area.top + area.bottom) / 2);
  const upper = await mergesByParts(context, sheet, { ...area, bottom: middle });
  const lower = await mergesByParts(context, sheet, { ...area, top: middle + 1 });
  // An area over the cut is told by both halves.
  const known = new Set(upper.map(keyOf));
  return [...upper, ...lower.filter((m) => !known.has(keyOf(m)))];
}

const keyOf = ({ top, left }: Area) => `${top} ${left}`;
