/** What the committee has granted in a year against the year's sum (T4); said on every sheet of its decisions. */

import type { Decision } from '../assessment.ts';
import { type Finding, finding } from '../findings/finding.ts';
import type { Item } from '../item.ts';
import type { AssessOptions } from '../options.ts';
import type { YearBasis } from '../rounds/years.ts';
import type { SheetReading } from '../workbook/reading.ts';

export function overAppropriation(
  decisions: readonly (readonly [Item, Decision])[],
  bases: ReadonlyMap<number, YearBasis>,
  options: AssessOptions,
): ReadonlyMap<SheetReading, readonly Finding[]> {
  const found = new Map<SheetReading, readonly Finding[]>();
  for (const [year, { appropriationCents }] of bases) {
    const own = decisions.filter(([, d]) => d.year === year && d.counted);
    const awardedCents = own.reduce((sum, [, d]) => sum + (d.grantedCents ?? 0), 0);
    if (appropriationCents === null || awardedCents <= appropriationCents) continue;
    const citation = options.books.find((b) => b.year === year)?.citations['appropriation.exceeded'];
    for (const sheet of new Set(own.map(([item]) => item.sheetReading))) {
      const place = { sheet: sheet.sheet, ...(citation && { citation }) };
      const said = finding('appropriation.exceeded', place, { year, awardedCents, appropriationCents });
      found.set(sheet, [...(found.get(sheet) ?? []), said]);
    }
  }
  return found;
}
